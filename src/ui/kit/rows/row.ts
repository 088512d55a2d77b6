import { cut, harmless, widthOf } from '../../../words/width.ts';

/** What a piece of text is for; the theme says how that looks. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'title'
  | 'cursor'
  | 'here'
  | 'grave'
  | 'calm'
  | 'ending-1'
  | 'ending-2'
  | 'ending-3';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One line of a pane: what is seen, and what is read aloud (nothing where that is empty). */
export interface Row {
  readonly spans: readonly Span[];
  readonly said: string;
}

/** Makes a piece of text harmless and gives it its tone. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text: harmless(text), tone };
}

/** Makes a line that is read aloud as `said`, by default as it is seen. */
export function row(spans: readonly Span[], said?: string): Row {
  return { spans, said: aloud(said ?? spans.map(({ text }) => text).join('')) };
}

/** Puts words for signs, and leaves out those that only guide the eye. */
function aloud(text: string): string {
  const words = harmless(text)
    .replaceAll('≥', 'at least')
    .replaceAll('→', 'to')
    .replaceAll('╲', 'a falling line')
    .replaceAll('╳', 'a cross')
    .replace(/[›▸●○◀]/g, '');
  return words.replace(/\s+/g, ' ').trim();
}

/** Makes a line of one piece of text. */
export function textRow(text: string, tone: Tone = 'plain', said?: string): Row {
  return row([span(text, tone)], said);
}

/** Returns how many columns a line takes. */
export function rowWidth({ spans }: Pick<Row, 'spans'>): number {
  return spans.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** Cuts a line to a number of columns. */
export function cutRow(line: Row, width: number): Row {
  if (rowWidth(line) <= width) return line;
  const spans: Span[] = [];
  let left = width;
  for (const { text, tone } of line.spans) {
    const isLast = widthOf(text) >= left;
    spans.push({ text: isLast ? cutShort(text, left) : text, tone });
    left -= widthOf(text);
    if (isLast) break;
  }
  return { ...line, spans };
}

/** Cuts a text of which more follows, so that it ends in "…" even where it would just fit. */
function cutShort(text: string, width: number): string {
  return cut(`${text}  `, width);
}
