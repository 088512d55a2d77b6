import { wrap } from '../../../words/width.ts';

/** Breaks the lines of a text between words, so that none is wider; empty lines stay. */
export function inColumns(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap(line => (line === '' ? [''] : wrap(line, columns)))
    .join('\n');
}
