import { type NodeId, type Timeline, textOf } from '../../../../../play/timeline.ts';
import { writtenSaid } from '../../../../kit/moves/written-said.ts';
import { type Part, paragraph } from '../../../../kit/parts/part.ts';
import type { LineMove } from '../../../../kit/scene/line.ts';
import type { MoveDetail } from './tellings.ts';

const INDENT = 4;

/** Returns the name and the note that people wrote on a move; of the note one line where little is told. `said` is read aloud. */
export function writtenParts(
  timeline: Timeline,
  move: Pick<LineMove, 'node' | 'isPlayed'>,
  telling: MoveDetail,
  said = '',
): readonly Part[] {
  const [name, note] = [textOf(timeline, 'name', move.node), textOf(timeline, 'note', move.node)];
  const tone = move.isPlayed ? 'strong' : 'faint';
  const setting = {
    indent: INDENT,
    keepsLines: true,
    isBrief: telling === 'brief',
    said: name === '' ? said : '',
  };
  return [
    ...(name === '' ? [] : [paragraph(`“${name}”`, { indent: INDENT, tone, said })]),
    ...(note === '' ? [] : [paragraph(`¶ ${note}`, { ...setting, tone: move.isPlayed ? 'plain' : 'faint' })]),
  ];
}

/** Says the name and the note of a node in sentences; empty where there is neither. */
export function saidOnNode(timeline: Timeline, node: NodeId): string {
  return writtenSaid(textOf(timeline, 'name', node), textOf(timeline, 'note', node));
}
