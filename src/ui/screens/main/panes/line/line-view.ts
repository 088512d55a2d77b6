import { at } from '../../../../../num/at.ts';
import { nodeText } from '../../../../../report/tell/move.ts';
import { sentence } from '../../../../../words/capital.ts';
import { toRight, widest } from '../../../../../words/table.ts';
import { fill } from '../../../../../words/width.ts';
import { type MarkText, markText } from '../../../../kit/marks/mark-text.ts';
import { markedLine } from '../../../../kit/marks/marked-line.ts';
import { type Part, type PartItem, paragraph } from '../../../../kit/parts/part.ts';
import { itemRows } from '../../../../kit/parts/part-rows.ts';
import { oneLine } from '../../../../kit/parts/table.ts';
import { span, type Tone } from '../../../../kit/rows/row.ts';
import { groundsOf } from '../../../../kit/scene/evidence.ts';
import type { LineMove } from '../../../../kit/scene/line.ts';
import type { Scene } from '../../../../kit/scene/scene.ts';
import { type MoveDetail, tellingsOf } from './tellings.ts';
import { saidOnNode, writtenParts } from './written.ts';

/** Returns the moves of the line of play: as much of each as `height` lines allow, the one under the cursor in full. */
export function lineItems(
  scene: Scene,
  isOn: boolean,
  cursor: number,
  isFocused: boolean,
  width: number,
  height: number,
): readonly PartItem[] {
  const { line } = scene;
  if (line.length === 0) return [{ parts: [beginning(scene), ...startParts(scene, 'told')] }];
  const names = widest(line.map(({ told }) => told.mover));
  const current = line.findLastIndex(move => move.isPlayed);
  const marks = (isOn ? markedLine(scene) : []).map(marked => markText(scene.model, marked));
  const itemAs = (i: number, telling: MoveDetail): PartItem => {
    const move = at(line, i, 'move');
    const before = i === current + 1 ? [oneLine('   taken back (r plays it again):', 'faint', '')] : [];
    const start = i === 0 ? startParts(scene, telling) : [];
    // The last moves may not be judged yet.
    const look = { marks: marks[i] ?? [], isCurrent: i === current, isCursor: isFocused && i === cursor, names };
    // Aloud they come after the move, as a line of their own: they are known later.
    const heard = Number.isFinite(width) ? [] : marksAloud(move, look.marks);
    return { parts: [...start, ...before, ...moveParts(scene, move, look, telling), ...heard] };
  };
  const linesOf = (i: number, telling: MoveDetail) => itemRows(itemAs(i, telling), width).length;
  return tellingsOf(line.length, cursor, current, height, linesOf).map((telling, i) => itemAs(i, telling));
}

/** What people wrote on the start stands over the first move. */
function startParts({ timeline }: Scene, telling: MoveDetail): readonly Part[] {
  return writtenParts(timeline, { node: 0, isPlayed: true }, telling, `The start. ${saidOnNode(timeline, 0)}`);
}

function beginning({ model }: Scene): Part {
  return paragraph(model.scenario.says ?? 'No move has been made yet.', { indent: 2 });
}

/** How a move looks beside what is told of it. */
interface MoveLook {
  readonly marks: readonly MarkText[];
  readonly isCurrent: boolean;
  readonly isCursor: boolean;
  /** The width of the longest name of a mover. */
  readonly names: number;
}

function moveParts(scene: Scene, move: LineMove, look: MoveLook, telling: MoveDetail): readonly Part[] {
  const { told, isPlayed, node } = move;
  const { marks, isCurrent, isCursor, names } = look;
  const lead = [
    span(isCursor ? '›' : ' ', 'cursor'),
    span(`${toRight(String(told.round), 2)} `, isPlayed ? 'plain' : 'faint'),
    span(`${fill(told.mover, names)} `, isPlayed ? 'strong' : 'faint'),
  ];
  const title = paragraph(told.title, {
    lead,
    indent: names + 5,
    tone: isCurrent ? 'here' : isPlayed ? 'plain' : 'faint',
    tail: { texts: marks.map(({ shown }) => shown), tone: isPlayed ? 'strong' : 'faint' },
    said: [saidOf(move), saidOnNode(scene.timeline, node)].filter(Boolean).join(' '),
  });
  return [
    ...roundParts(move, telling),
    title,
    ...writtenParts(scene.timeline, move, telling),
    ...detailParts(scene, move, telling),
  ];
}

/** What a round adds is not the doing of the move that opens it, so it stands above that move, of whichever age. */
function roundParts({ told }: LineMove, telling: MoveDetail): readonly Part[] {
  const [first, ...more] = told.roundCounts;
  if (first === undefined) return [];
  const counts = telling === 'brief' && more.length > 0 ? `${first}; …` : told.roundCounts.join('; ');
  return [paragraph(`this round: ${counts}`, { lead: [span('   ')], indent: 4, tone: 'faint', said: '' })];
}

function detailParts({ model }: Scene, { told, isPlayed }: LineMove, telling: MoveDetail): readonly Part[] {
  const indented = (text: string, sign: string, tone: Tone) => {
    const shown = isPlayed ? tone : 'faint';
    return paragraph(text, { lead: [span(`    ${sign} `, shown)], indent: 6, tone: shown, said: '' });
  };
  const says = [indented(told.says, ' ', 'plain')];
  const changes = [...told.changes, ...told.counts].map(change => indented(change, '▸', 'plain'));
  switch (telling) {
    case 'brief':
      return told.isUsual ? [] : says;
    case 'changes':
      return [...(told.isUsual ? [] : says), ...changes];
    case 'told':
      return [...says, ...changes];
    case 'names':
      return [...says, ...changes, indented(namesText(told.restsOn), ' ', 'faint')];
    case 'grounds':
      return [...says, ...changes, ...groundParts(model, told.restsOn)];
  }
}

function marksAloud({ told: { round, mover } }: LineMove, marks: readonly MarkText[]): readonly Part[] {
  if (marks.length === 0) return [];
  return [oneLine('', 'plain', [`Round ${round}, ${mover}.`, ...marks.map(({ said }) => said)].join(' '))];
}

/** At most two lines each: `f` shows the whole text. */
function groundParts(model: Scene['model'], ids: readonly string[]): readonly Part[] {
  return groundsOf(model, ids).map(ground => ({ kind: 'ground', ...ground, most: 2, indent: 6, said: '' }));
}

const namesText = (ids: readonly string[]) =>
  ids.length === 0 ? '' : `rests on ${ids.map(id => `[${id}]`).join(' ')}`;

/** What a move rests on is told by `f`, not with every move: it would be most of what is heard. */
function saidOf({ told, isPlayed }: LineMove): string {
  const { says, changes, counts, roundCounts } = told;
  const added = roundCounts.length === 0 ? '' : `The round itself adds: ${roundCounts.join('; ')}.`;
  const parts = [sentence(nodeText(told)), says, ...[...changes, ...counts].map(it => `${it}.`), added];
  return `${isPlayed ? '' : 'Taken back: '}${parts.filter(Boolean).join(' ')}`;
}
