import { cut, widthOf, wrap } from '../../../words/width.ts';
import { inputRow } from '../input/text-input.ts';
import { oddsBarRows } from '../odds/bar-rows.ts';
import { type Row, row, rowWidth, type Span, span, textRow } from '../rows/row.ts';
import { paragraphRows } from './paragraph-rows.ts';
import type { Ends, Flow, Ground, Part, PartItem } from './part.ts';
import { plotRows } from './plot/plot-rows.ts';
import { signedBarRows } from './signed-bar-rows.ts';
import { tableRows } from './table-rows.ts';

/** Returns the lines of an item in so many columns. */
export function itemRows({ parts, isMarked }: PartItem, width: number): readonly Row[] {
  if (isMarked === undefined) return partsRows(parts, width);
  const rows = partsRows(parts, width - 1);
  return rows.map(({ spans, said }, i) => row([span(isMarked && i === 0 ? '›' : ' ', 'cursor'), ...spans], said));
}

/** Returns the lines of parts that stand one below the other. */
export function partsRows(parts: readonly Part[], width: number): readonly Row[] {
  return parts.flatMap(part => partRows(part, width));
}

/** Returns the lines of a part in so many columns, what is said of it with the first. */
export function partRows(part: Part, width: number): readonly Row[] {
  switch (part.kind) {
    case 'heading':
      return [row([...part.lead, span(part.text, 'title')], part.said)];
    case 'paragraph':
      return paragraphRows(part, width);
    case 'ground':
      return groundRows(part, width);
    case 'table':
      return tableRows(part, width);
    case 'ends':
      return [endsRow(part, width)];
    case 'flow':
      return flowRows(part, width);
    case 'signed-bars':
      return signedBarRows(part, width);
    case 'odds-bar':
      return oddsBarRows(part, width);
    case 'plot':
      return plotRows(part, width);
    case 'input':
      return [inputRow(part.label, part.input, width)];
    case 'gap':
      return [textRow('')];
  }
}

const FARTHER = '  ';

/** What it says is cut, and not its name: the whole text stands with the evidence itself. */
function groundRows({ id, says, most, said, indent }: Ground, width: number): readonly Row[] {
  const name = ` [${id}]`;
  // Further lines begin a little farther in.
  const room = width - indent - (most > 1 ? FARTHER.length : 0);
  const text = `${cut(`rests on: ${says}`, most * room - widthOf(name))}${name}`;
  return wrap(text, room).map((line, i) =>
    textRow(`${' '.repeat(indent)}${i === 0 ? '' : FARTHER}${line}`, 'faint', i === 0 ? (said ?? text) : ''),
  );
}

function endsRow({ left, right, said }: Ends, width: number): Row {
  const gap = width - rowWidth({ spans: [...left, right] });
  // Beside one blank the right text reads as the end of the left.
  if (gap < 2) return row(left, said);
  return row([...left, span(Number.isFinite(gap) ? ' '.repeat(gap) : ' · '), right], said);
}

function flowRows({ pieces, end, said }: Flow, width: number): readonly Row[] {
  const lines: Span[][] = [[]];
  let taken = 0;
  for (const piece of pieces) {
    const room = rowWidth({ spans: piece });
    if (taken + room > width && taken > 0) {
      lines.push([]);
      taken = 0;
    }
    taken += room;
    lines.at(-1)?.push(...piece);
  }
  lines.at(-1)?.push(...end);
  return lines.map((spans, i) => row(spans, i === 0 ? said : ''));
}
