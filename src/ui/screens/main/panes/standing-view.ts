import { widthOf } from '../../../../words/width.ts';
import { type Part, type PartItem, paragraph } from '../../../kit/parts/part.ts';
import { cell, tableLine } from '../../../kit/parts/table.ts';
import type { Tone } from '../../../kit/rows/row.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { standingsOf, type VariableShown } from '../../../kit/scene/standing.ts';

/** How the standings are set: which titles, how wide, and whether the levels of a track are joined by lines. */
interface StandingSetting {
  readonly title: 'title' | 'short';
  readonly titles: number;
  readonly join: string;
}

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
    const head = standingLine(standing, settings[standing.kind], i === cursor);
    const isWhole = full || i === cursor;
    return { parts: isWhole ? [head, paragraph(standing.says, { indent: 4, tone: 'faint', said: '' })] : [head] };
  });
}

/** Chooses the roomiest setting that fits; where none does, titles are not set in a column, and lines are cut. */
function columnsOf(standings: readonly VariableShown[], width: number): StandingSetting {
  const titles = (title: 'title' | 'short') => Math.max(0, ...standings.map(it => widthOf(it[title])));
  const settings: readonly StandingSetting[] = [
    { title: 'title', titles: titles('title'), join: '─' },
    { title: 'short', titles: titles('short'), join: '─' },
    { title: 'title', titles: titles('title'), join: '' },
    { title: 'short', titles: titles('short'), join: '' },
  ];
  const fits = (columns: StandingSetting) => standings.every(it => rightOf(it, columns) + columns.titles + 2 <= width);
  return settings.find(fits) ?? { title: 'title', titles: 0, join: '' };
}

function rightOf(standing: VariableShown, { join }: StandingSetting): number {
  const { kind, widest, most } = standing;
  const value = kind === 'gauge' ? widthOf(`${most} of ${most}`) : Math.max(widest, widthOf(standing.value));
  return widthOf(pictureOf(standing, join)) + 1 + value;
}

function standingLine(standing: VariableShown, { title, titles, join }: StandingSetting, isCursor: boolean): Part {
  const cells = [
    cell(isCursor ? '›' : '', 'cursor'),
    cell(standing[title]),
    cell(pictureOf(standing, join), toneOf(standing)),
    cell(valueShown(standing), standing.kind === 'tally' ? 'plain' : 'strong'),
  ];
  const column = { width: 'own', gap: 1 } as const;
  return tableLine([{ width: 1 }, { width: titles === 0 ? 'own' : titles }, column, column], cells, saidOf(standing));
}

function pictureOf({ kind, digit, size }: VariableShown, join: string): string {
  if (kind === 'tally') return '';
  if (kind === 'gauge') return '▰'.repeat(digit) + '▱'.repeat(size - 1 - digit);
  return Array.from({ length: size }, (_, level) => (level === digit ? '●' : '○')).join(join);
}

function valueShown({ kind, value, most }: VariableShown): string {
  return kind === 'gauge' ? `${value} of ${most}` : value;
}

function toneOf({ kind, digit, size }: VariableShown): Tone {
  if (kind !== 'track') return 'plain';
  if (digit <= (size - 1) / 3) return 'calm';
  return digit >= (2 * (size - 1)) / 3 ? 'grave' : 'plain';
}

function saidOf({ kind, title, value, most, digit, size, says }: VariableShown): string {
  if (kind === 'tally') return `${title}: ${value}.`;
  if (kind === 'gauge') return `${title}: ${value} of ${most}.`;
  return `${title}: ${value}, level ${digit + 1} of ${size} from the calmest. ${says}`;
}
