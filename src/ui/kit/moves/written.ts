import { type Timeline, textOf } from '../../../play/timeline.ts';
import { cut, wrap } from '../../../words/width.ts';
import type { MoveDetail } from '../../screens/main/panes/line/tellings.ts';
import { type Row, textRow } from '../rows/row.ts';
import type { LineMove } from '../scene/line.ts';

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

/** Says the name and the note of a move in sentences; empty where there is neither. */
export function writtenSaid(name: string, note: string): string {
  const sentences = note.replaceAll('\n', ' ');
  const stop = /[.!?…]$/.test(sentences) ? '' : '.';
  return [name === '' ? '' : `Named “${name}”.`, note === '' ? '' : `Note: ${sentences}${stop}`]
    .filter(Boolean)
    .join(' ');
}
