import type { Row } from '../../../../kit/rows/row.ts';
import type { LineMove } from '../../../../kit/scene/line.ts';

/**
 * How much is told of a move: the title, with what came of it where that is not the usual; what changed as well; all that
 * came of it; with the names of what it rests on; with what that says.
 */
export type MoveDetail = 'brief' | 'changes' | 'told' | 'names' | 'grounds';

type RowsAs = (move: LineMove, index: number, telling: MoveDetail) => readonly Row[];

/** The part of the lines that the latest moves may fill even where older ones then scroll away. */
const FOR_LATEST = 1 / 2;

/** Returns how each move is told within `height` lines: the one under the cursor, then the latest first. */
export function tellingsOf(
  line: readonly LineMove[],
  cursor: number,
  current: number,
  height: number,
  rowsAs: RowsAs,
): readonly MoveDetail[] {
  const tellings = line.map((_, i): MoveDetail => (i === cursor ? 'told' : 'brief'));
  const linesOf = (i: number, telling: MoveDetail) => {
    const move = line[i];
    return move ? rowsAs(move, i, telling).length : 0;
  };
  const taken = tellings.reduce((sum, telling, i) => sum + linesOf(i, telling), 0);
  let room = Math.max(height - taken, Math.floor(height * FOR_LATEST) - linesOf(cursor, 'told'));
  /** Tells more of a move where there is room for it. */
  const grow = (i: number, telling: MoveDetail): boolean => {
    const more = linesOf(i, telling) - linesOf(i, tellings[i] ?? 'brief');
    if (more > room) return false;
    tellings[i] = telling;
    room -= more;
    return true;
  };
  const latestFirst = Array.from({ length: current + 1 }, (_, back) => current - back);
  const older = latestFirst.filter(i => i !== cursor);
  const inBrief = older.find(i => !grow(i, 'told'));
  if (inBrief !== undefined) grow(inBrief, 'changes');
  const all = [cursor, ...older];
  if (inBrief === undefined && all.every(i => grow(i, 'names'))) all.every(i => grow(i, 'grounds'));
  return tellings;
}
