import { cut, widthOf, wrap } from '../../../words/width.ts';
import { type Row, row, rowWidth, type Span, span } from '../rows/row.ts';
import type { Paragraph, Tail } from './part.ts';

/** Returns the lines of a paragraph in so many columns, what is said of it with the first. */
export function paragraphRows(paragraph: Paragraph, width: number): readonly Row[] {
  const { text, said = text, tail } = paragraph;
  const rows = linesOf(paragraph, width).map((line, i) => row(lineSpans(paragraph, line, i), i === 0 ? said : ''));
  return tail && tail.texts.length > 0 ? withTail(rows, tail, width) : rows;
}

function linesOf({ text, lead, indent, keepsLines, isBrief }: Paragraph, width: number): readonly string[] {
  const before = lead ? rowWidth({ spans: lead }) : indent;
  const room = width - before;
  const texts = keepsLines ? text.split('\n') : [text];
  const lines = texts.flatMap(each => wrap(each, room));
  const [first] = lines;
  return isBrief && first !== undefined && lines.length > 1 ? [cutBefore(first, room)] : lines;
}

/** Ends a line of which more follows in "…". */
function cutBefore(line: string, room: number): string {
  return widthOf(line) + 2 <= room ? `${line} …` : cut(`${line}  `, room);
}

function lineSpans({ tone, lead, name = '', indent, below }: Paragraph, line: string, i: number): readonly Span[] {
  if (lead && i === 0) return [...lead, span(name, 'strong'), span(line.slice(name.length), tone)];
  if (below && i > 0) return [below, span(line, tone)];
  // A blank stands on both sides of a title in its colour.
  return [span(`${' '.repeat(indent)}${line}${tone === 'title' ? ' ' : ''}`, tone)];
}

/** Sets short texts at the right edge, beside the last line where there is room for all, else under it. */
function withTail(rows: readonly Row[], { texts, tone }: Tail, width: number): readonly Row[] {
  const short = texts.map(text => cut(text, width - 4));
  const all = short.join(' · ');
  const upTo = (taken: number) => span(' '.repeat(Number.isFinite(width) ? Math.max(0, width - taken) : 2));
  const last = rows.at(-1);
  if (last && rowWidth(last) + 2 + widthOf(all) <= width) {
    const spans = [...last.spans, upTo(rowWidth(last) + widthOf(all)), span(all, tone)];
    return [...rows.slice(0, -1), row(spans, last.said)];
  }
  const under = widthOf(all) <= width - 4 ? [all] : short;
  return [...rows, ...under.map(text => row([upTo(widthOf(text)), span(text, tone)], ''))];
}
