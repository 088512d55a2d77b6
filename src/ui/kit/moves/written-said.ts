import { cited } from '../../../words/quote.ts';
/** Says the name and the note of a move in sentences; empty where there is neither. */
export function writtenSaid(name: string, note: string): string {
  const sentences = note.replaceAll('\n', ' ');
  const stop = /[.!?…]$/.test(sentences) ? '' : '.';
  return [name === '' ? '' : `Named ${cited(name)}.`, note === '' ? '' : `Note: ${sentences}${stop}`]
    .filter(Boolean)
    .join(' ');
}
