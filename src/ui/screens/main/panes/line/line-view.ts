import { type NodeId, textOf } from '../../../../../play/timeline.ts';
import { nodeText } from '../../../../../report/tell/move.ts';
import { sentence } from '../../../../../words/capital.ts';
import { toRight } from '../../../../../words/table.ts';
import { cut, fill, widthOf, wrap } from '../../../../../words/width.ts';
import { type MarkText, markText } from '../../../../kit/marks/mark-text.ts';
import { markedLine } from '../../../../kit/marks/marked-line.ts';
import { writtenSaid } from '../../../../kit/moves/written-said.ts';
import { type Row, row, rowWidth, span, type Tone, textRow } from '../../../../kit/rows/row.ts';
import type { Item } from '../../../../kit/rows/scroll.ts';
import { groundsOf } from '../../../../kit/scene/evidence.ts';
import type { LineMove } from '../../../../kit/scene/line.ts';
import type { Scene } from '../../../../kit/scene/scene.ts';
import { type MoveDetail, tellingsOf } from './tellings.ts';
import { writtenRows } from './written.ts';

interface CursorPlace {
  readonly width: number;
  /** The width of the longest name of a mover. */
  readonly names: number;
  /** The cursor is in this pane. */
  readonly isFocused: boolean;
}

/** Returns the moves of the line of play: as much of each as `height` lines allow, the one under the cursor in full. */
export function lineItems(
  scene: Scene,
  isOn: boolean,
  cursor: number,
  isFocused: boolean,
  width: number,
  height: number,
): readonly Item[] {
  const { line } = scene;
  if (line.length === 0) return [{ rows: [...beginning(scene, width), ...startRows(scene, 'told', width)] }];
  const names = Math.max(...line.map(({ told }) => widthOf(told.mover)));
  const current = line.findLastIndex(move => move.isPlayed);
  const marks = (isOn ? markedLine(scene) : []).map(marked => markText(scene.model, marked));
  const rowsAs = (move: LineMove, i: number, telling: MoveDetail) => {
    const place = { width, names, isFocused: isFocused && i === cursor };
    const before = i === current + 1 ? [textRow('   taken back (r plays it again):', 'faint', '')] : [];
    const start = i === 0 ? startRows(scene, telling, width) : [];
    return [...start, ...before, ...moveRows(scene, move, marks[i] ?? [], i === current, telling, place)];
  };
  const tellings = tellingsOf(line, cursor, current, height, rowsAs);
  return line.map((move, i): Item => ({ rows: rowsAs(move, i, tellings[i] ?? 'brief') }));
}

/** What people wrote on the start stands over the first move. */
function startRows(scene: Scene, telling: MoveDetail, width: number): readonly Row[] {
  const [first, ...more] = writtenRows(scene.timeline, { node: 0, isPlayed: true }, telling, width);
  return first ? [{ ...first, said: `The start. ${saidOnNode(scene, 0)}` }, ...more] : [];
}

function saidOnNode({ timeline }: Scene, node: NodeId): string {
  return writtenSaid(textOf(timeline, 'name', node), textOf(timeline, 'note', node));
}

function beginning({ model }: Scene, width: number): readonly Row[] {
  const says = model.scenario.says ?? 'No move has been made yet.';
  return wrap(says, width - 2).map(text => textRow(`  ${text}`));
}

function moveRows(
  scene: Scene,
  move: LineMove,
  marks: readonly MarkText[],
  isCurrent: boolean,
  telling: MoveDetail,
  place: CursorPlace,
): readonly Row[] {
  const { told, isPlayed } = move;
  const indent = place.names + 5;
  const tone = isCurrent ? 'here' : isPlayed ? 'plain' : 'faint';
  const [title = '', ...more] = wrap(told.title, place.width - indent);
  const head = row(
    [
      span(place.isFocused ? '›' : ' ', 'cursor'),
      span(`${toRight(String(told.round), 2)} `, isPlayed ? 'plain' : 'faint'),
      span(`${fill(told.mover, place.names)} `, isPlayed ? 'strong' : 'faint'),
      span(title, tone),
    ],
    [saidOf(move, marks), saidOnNode(scene, move.node)].filter(Boolean).join(' '),
  );
  const titles = [head, ...more.map(text => textRow(`${' '.repeat(indent)}${text}`, tone, ''))];
  return [
    ...roundRows(move, telling, place.width),
    ...withMarks(titles, marks, isPlayed, place.width),
    ...writtenRows(scene.timeline, move, telling, place.width),
    ...detailRows(scene, move, telling, place.width),
  ];
}

/** Sets the marks at the right edge, beside the end of the title where there is room for them, else under it. */
function withMarks(
  titles: readonly Row[],
  marks: readonly MarkText[],
  isPlayed: boolean,
  width: number,
): readonly Row[] {
  // The signs that a list goes on stand at the right edge.
  const edge = width - 2;
  const texts = marks.map(({ shown }) => cut(shown, edge - 4));
  const all = texts.join(' · ');
  const last = titles.at(-1);
  if (texts.length === 0 || !last) return titles;
  const tone = isPlayed ? 'strong' : 'faint';
  const upTo = (taken: number) => span(' '.repeat(Number.isFinite(edge) ? Math.max(0, edge - taken) : 2));
  if (rowWidth(last) + 2 + widthOf(all) <= edge) {
    return [
      ...titles.slice(0, -1),
      row([...last.spans, upTo(rowWidth(last) + widthOf(all)), span(all, tone)], last.said),
    ];
  }
  const under = widthOf(all) <= edge - 4 ? [all] : texts;
  return [...titles, ...under.map(text => row([upTo(widthOf(text)), span(text, tone)], ''))];
}

/** What a round adds is not the doing of the move that opens it, so it stands above that move, of whichever age. */
function roundRows({ told }: LineMove, telling: MoveDetail, width: number): readonly Row[] {
  if (told.roundCounts.length === 0) return [];
  const [first, ...more] = told.roundCounts;
  const counts = telling === 'brief' && more.length > 0 ? `${first}; …` : told.roundCounts.join('; ');
  return wrap(`this round: ${counts}`, width - 5).map((line, i) =>
    textRow(`${i === 0 ? '' : ' '}   ${line}`, 'faint', ''),
  );
}

function detailRows(
  { model }: Scene,
  { told, isPlayed }: LineMove,
  telling: MoveDetail,
  width: number,
): readonly Row[] {
  const indented = (text: string, sign: string, tone: Tone) =>
    wrap(text, width - 6).map((line, i) =>
      textRow(`    ${i === 0 ? sign : ' '} ${line}`, isPlayed ? tone : 'faint', ''),
    );
  const says = indented(told.says, ' ', 'plain');
  const changes = [...told.changes, ...told.counts].flatMap(change => indented(change, '▸', 'plain'));
  switch (telling) {
    case 'brief':
      return told.isUsual ? [] : says;
    case 'changes':
      return [...(told.isUsual ? [] : says), ...changes];
    case 'told':
      return [...says, ...changes];
    case 'names':
      return [...says, ...changes, ...indented(namesText(told.restsOn), ' ', 'faint')];
    case 'grounds':
      return [...says, ...changes, ...groundRows(model, told.restsOn, width)];
  }
}

/** At most two lines each: `f` shows the whole text. */
function groundRows(model: Scene['model'], ids: readonly string[], width: number): readonly Row[] {
  return groundsOf(model, ids).flatMap(({ id, says }) => {
    const name = ` [${id}]`;
    const short = cut(`rests on: ${says}`, 2 * (width - 8) - widthOf(name));
    return wrap(`${short}${name}`, width - 8).map((line, i) =>
      textRow(`      ${i === 0 ? '' : '  '}${line}`, 'faint', ''),
    );
  });
}

const namesText = (ids: readonly string[]) =>
  ids.length === 0 ? '' : `rests on ${ids.map(id => `[${id}]`).join(' ')}`;

/** What a move rests on is told by `f`, not with every move: it would be most of what is heard. */
function saidOf({ told, isPlayed }: LineMove, marks: readonly MarkText[]): string {
  const { says, changes, counts, roundCounts } = told;
  const added = roundCounts.length === 0 ? '' : `The round itself adds: ${roundCounts.join('; ')}.`;
  const heard = marks.map(({ said }) => said);
  const parts = [sentence(nodeText(told)), ...heard, says, ...[...changes, ...counts].map(it => `${it}.`), added];
  return `${isPlayed ? '' : 'Taken back: '}${parts.filter(Boolean).join(' ')}`;
}
