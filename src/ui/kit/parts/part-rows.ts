import { cut, widthOf, wrap } from '../../../words/width.ts';
import { type Row, row, span, textRow } from '../rows/row.ts';
import type { Ground, Paragraph, Part, PartItem } from './part.ts';
import { signedBarRows } from './signed-bar-rows.ts';

/** Returns the lines of an item in so many columns. */
export function itemRows({ parts, isMarked }: PartItem, width: number): readonly Row[] {
  if (isMarked === undefined) return parts.flatMap(part => partRows(part, width));
  const rows = parts.flatMap(part => partRows(part, width - 1));
  return rows.map(({ spans, said }, i) => row([span(isMarked && i === 0 ? '›' : ' ', 'cursor'), ...spans], said));
}

/** Returns the lines of a part in so many columns, what is said of it with the first. */
export function partRows(part: Part, width: number): readonly Row[] {
  switch (part.kind) {
    case 'heading':
      return [row([...part.lead, span(part.text, 'title')], part.said)];
    case 'paragraph':
      return paragraphRows(part, width);
    case 'ground':
      return [groundRow(part, width)];
    case 'signed-bars':
      return signedBarRows(part, width);
    case 'gap':
      return [textRow('')];
    case 'drawn':
      return part.rows;
  }
}

function paragraphRows({ lead, indent, edge, ...paragraph }: Paragraph, width: number): readonly Row[] {
  const { text, tone, said = text, name = '' } = paragraph;
  const before = lead ? lead.reduce((sum, each) => sum + widthOf(each.text), 0) : indent;
  const blanks = ' '.repeat(indent);
  return wrap(text, width - before - edge).map((line, i) => {
    if (i > 0) return textRow(`${blanks}${line}`, tone, '');
    if (!lead) return textRow(`${blanks}${line}`, tone, said);
    return row([...lead, span(name, 'strong'), span(line.slice(name.length), tone)], said);
  });
}

/** One line: the whole text stands with the evidence itself. */
function groundRow({ id, says, indent, edge }: Ground, width: number): Row {
  const name = ` [${id}]`;
  const text = cut(`rests on: ${says}`, width - indent - edge - widthOf(name));
  return textRow(`${' '.repeat(indent)}${text}${name}`, 'faint');
}
