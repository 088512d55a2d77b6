import { spoken } from '../../report/condition-text.ts';
import { type Row, row, span, type Tone, textRow } from '../rows/row.ts';
import type { Item } from '../rows/scroll.ts';
import { fill, widthOf, wrap } from '../rows/text.ts';
import type { LineMove } from '../scene/line.ts';
import type { Scene } from '../scene/scene.ts';

/** How much is told of the moves that are not under the cursor: all, what changed, or the title alone. */
export const TELLINGS = ['full', 'changes', 'brief'] as const;
export type Telling = (typeof TELLINGS)[number];

interface Place {
  readonly width: number;
  /** The width of the longest name of a mover. */
  readonly names: number;
  /** The cursor is in this pane. */
  readonly isFocused: boolean;
}

/** Returns the moves of the line of play; the one under the cursor is told in full. */
export function lineItems(scene: Scene, cursor: number, isFocused: boolean, width: number, telling: Telling) {
  const { line } = scene;
  if (line.length === 0) return [{ rows: beginning(scene, width) }];
  const names = Math.max(...line.map(({ told }) => widthOf(told.mover)));
  const current = line.findLastIndex(move => move.isPlayed);
  return line.map((move, i): Item => {
    const place = { width, names, isFocused: isFocused && i === cursor };
    const much = i === cursor ? 'full' : telling;
    const before = i === current + 1 ? [textRow('   taken back (r plays it again):', 'faint', '')] : [];
    return { rows: [...before, ...moveRows(move, i === current, much, place)] };
  });
}

function beginning({ model }: Scene, width: number): readonly Row[] {
  const says = model.scenario.says ?? 'No move has been made yet.';
  return wrap(says, width - 2).map(text => textRow(`  ${text}`));
}

function moveRows(move: LineMove, isCurrent: boolean, telling: Telling, place: Place): readonly Row[] {
  const { told, isPlayed } = move;
  const indent = place.names + 5;
  const tone = isCurrent ? 'here' : isPlayed ? 'plain' : 'faint';
  const [title = '', ...more] = wrap(told.title, place.width - indent);
  const head = row(
    [
      span(place.isFocused ? '›' : ' ', 'cursor'),
      span(`${String(told.round).padStart(2)} `, isPlayed ? 'plain' : 'faint'),
      span(`${fill(told.mover, place.names)} `, isPlayed ? 'strong' : 'faint'),
      span(title, tone),
    ],
    saidOf(move),
  );
  const titles = [head, ...more.map(text => textRow(`${' '.repeat(indent)}${text}`, tone, ''))];
  return [...titles, ...detailRows(move, telling, place.width)];
}

function detailRows({ told, isPlayed }: LineMove, telling: Telling, width: number): readonly Row[] {
  if (telling === 'brief') return [];
  const indented = (text: string, sign: string, tone: Tone) =>
    wrap(text, width - 6).map((line, i) =>
      textRow(`    ${i === 0 ? sign : ' '} ${line}`, isPlayed ? tone : 'faint', ''),
    );
  const changes = told.changes.flatMap(change => indented(change, '▸', 'plain'));
  if (telling === 'changes') return changes;
  const rests = told.restsOn.length > 0 ? `rests on ${told.restsOn.map(spoken).join(', ')}` : '';
  return [...indented(told.says, ' ', 'plain'), ...changes, ...indented(rests, ' ', 'faint')];
}

function saidOf({ told, isPlayed }: LineMove): string {
  const rests = told.restsOn.length > 0 ? `Rests on ${told.restsOn.map(spoken).join(', ')}.` : '';
  const parts = [
    `Round ${told.round}, ${told.mover}: ${told.title}.`,
    told.says,
    ...told.changes.map(it => `${it}.`),
    rests,
  ];
  return `${isPlayed ? '' : 'Taken back: '}${parts.filter(Boolean).join(' ')}`;
}
