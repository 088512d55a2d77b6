import { at } from '../../../../../num/at.ts';

/**
 * How much is told of a move: the title, with what came of it where that is not the usual; what changed as well; all that
 * came of it; with the names of what it rests on; with what that says.
 */
export type MoveDetail = 'brief' | 'changes' | 'told' | 'names' | 'grounds';

/** The part of the lines that the latest moves may fill even where older ones then scroll away. */
const FOR_LATEST = 1 / 2;

/**
 * Returns how each of so many moves is told within `height` lines: the one under the cursor, then the latest first.
 * `linesOf` says how many lines a move takes as it is told.
 */
export function tellingsOf(
  moves: number,
  cursor: number,
  current: number,
  height: number,
  linesOf: (move: number, telling: MoveDetail) => number,
): readonly MoveDetail[] {
  const tellings = Array.from({ length: moves }, (_, i): MoveDetail => (i === cursor ? 'told' : 'brief'));
  const taken = tellings.reduce((sum, telling, i) => sum + linesOf(i, telling), 0);
  let room = Math.max(height - taken, Math.floor(height * FOR_LATEST) - linesOf(cursor, 'told'));
  /** Tells more of a move where there is room for it. */
  const grow = (i: number, telling: MoveDetail): boolean => {
    const more = linesOf(i, telling) - linesOf(i, at(tellings, i, 'telling'));
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
