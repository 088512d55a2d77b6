import { widest } from '../../../../words/table.ts';
import { widthOf } from '../../../../words/width.ts';
import { type Part, type PartItem, paragraph } from '../../../kit/parts/part.ts';
import { cell, tableLine } from '../../../kit/parts/table.ts';
import type { Tone } from '../../../kit/rows/row.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { standingsOf, type VariableShown } from '../../../kit/scene/standing.ts';

/** How the standings of a kind are set: which titles, how wide, and what is drawn between a title and its value. */
interface StandingSetting {
  readonly title: 'title' | 'short';
  /** The width of the column of titles; null where each takes its own and what stands behind it is in no column. */
  readonly titles: number | null;
  readonly picture: PictureKind;
}

/** The levels of a track joined by lines, or side by side; or nothing. */
type PictureKind = 'joined' | 'close' | 'none';

/** Returns how every variable and tally stands; the one under the cursor with what that means, or with `full` all. */
export function standingItems(scene: Scene, cursor: number | null, width: number, full: boolean): readonly PartItem[] {
  const standings = standingsOf(scene);
  const columns = (kind: VariableShown['kind']) =>
    columnsOf(
      standings.filter(it => it.kind === kind),
      width,
    );
  const settings = { track: columns('track'), gauge: columns('gauge'), tally: columns('tally') };
  return standings.map((standing, i) => {
    const head = standingLine(standing, settings[standing.kind], i === cursor, width);
    const isWhole = full || i === cursor;
    return { parts: isWhole ? [head, paragraph(standing.says, { indent: 4, tone: 'faint', said: '' })] : [head] };
  });
}

/** Chooses the roomiest setting that fits. */
function columnsOf(standings: readonly VariableShown[], width: number): StandingSetting {
  const settings = (['joined', 'close', 'none'] as const).flatMap(picture =>
    (['title', 'short'] as const).map(title => ({ title, picture, titles: widest(standings.map(it => it[title])) })),
  );
  const right = (picture: PictureKind) => Math.max(0, ...standings.map(it => rightOf(it, picture)));
  const found = settings.find(({ titles, picture }) => 1 + titles + right(picture) <= width);
  return found ?? { title: 'title', picture: 'none', titles: null };
}

/** The columns of the picture and of the widest value, each with the blank before it. */
function rightOf(standing: VariableShown, picture: PictureKind): number {
  const drawn = widthOf(pictureOf(standing, picture));
  return (drawn === 0 ? 0 : 1 + drawn) + 1 + Math.max(standing.widest, widthOf(standing.value));
}

function standingLine(
  standing: VariableShown,
  { title, titles, picture }: StandingSetting,
  isCursor: boolean,
  width: number,
): Part {
  const cells = [
    cell(isCursor ? '›' : '', 'cursor'),
    cell(standing[title], 'plain', { goesOn: true }),
    cell(pictureOf(standing, picture), toneOf(standing)),
    cell(standing.value, standing.kind === 'tally' ? 'plain' : 'strong'),
  ];
  const column = { width: 'own', gap: 1 } as const;
  return tableLine(
    [{ width: 1 }, { width: titleWidth(standing, title, titles, width) }, column, column],
    cells,
    saidOf(standing),
  );
}

/** A title goes on below rather than push the value out of sight. */
function titleWidth(
  standing: VariableShown,
  title: StandingSetting['title'],
  titles: number | null,
  width: number,
): number | 'own' {
  if (titles !== null) return titles;
  const room = width - 2 - widthOf(standing.value);
  return widthOf(standing[title]) <= room ? 'own' : Math.max(1, room);
}

/** A gauge of more steps than this is drawn in so many cells. */
const MOST_CELLS = 10;

function pictureOf({ kind, digit, size }: VariableShown, picture: PictureKind): string {
  if (kind === 'tally' || picture === 'none') return '';
  if (kind === 'gauge') {
    const cells = Math.min(MOST_CELLS, size - 1);
    const full = Math.round((digit / Math.max(1, size - 1)) * cells);
    return '▰'.repeat(full) + '▱'.repeat(cells - full);
  }
  const levels = Array.from({ length: size }, (_, level) => (level === digit ? '●' : '○'));
  return levels.join(picture === 'joined' ? '─' : '');
}

function toneOf({ kind, digit, size }: VariableShown): Tone {
  if (kind !== 'track') return 'plain';
  if (digit <= (size - 1) / 3) return 'calm';
  return digit >= (2 * (size - 1)) / 3 ? 'grave' : 'plain';
}

function saidOf({ kind, title, value, digit, size, says }: VariableShown): string {
  if (kind !== 'track') return `${title}: ${value}.`;
  return `${title}: ${value}, level ${digit + 1} of ${size} from the calmest. ${says}`;
}
