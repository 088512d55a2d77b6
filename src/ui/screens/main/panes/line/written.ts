import { type Timeline, textOf } from '../../../../../play/timeline.ts';
import { cut, wrap } from '../../../../../words/width.ts';
import { type Row, textRow } from '../../../../kit/rows/row.ts';
import type { LineMove } from '../../../../kit/scene/line.ts';
import type { MoveDetail } from './tellings.ts';

/** Returns the name and the note that people wrote on a move; of the note one line where little is told. */
export function writtenRows(
  timeline: Timeline,
  move: Pick<LineMove, 'node' | 'isPlayed'>,
  telling: MoveDetail,
  width: number,
): readonly Row[] {
  const [name, note] = [textOf(timeline, 'name', move.node), textOf(timeline, 'note', move.node)];
  const tone = move.isPlayed ? 'strong' : 'faint';
  const lines =
    note === '' ? [] : note.split('\n').flatMap((line, i) => wrap(`${i === 0 ? '¶ ' : '  '}${line}`, width - 6));
  const shown =
    telling === 'brief' ? lines.slice(0, 1).map(line => cut(`${line}${'  '.repeat(lines.length)}`, width - 6)) : lines;
  return [
    ...(name === '' ? [] : [textRow(`    “${cut(name, width - 8)}”`, tone, '')]),
    ...shown.map(line => textRow(`    ${line}`, move.isPlayed ? 'plain' : 'faint', '')),
  ];
}
