import type { LinePair } from '../../../report/tell/branches/compare-lines.ts';
import { fill, widthOf, wrap } from '../../../words/width.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { type Row, row, span, type Tone, textRow } from '../../kit/rows/row.ts';

/** From this width on the two lines stand beside each other; below, one over the other. */
const FOR_TWO = 79;
const LABELS = ['A', 'B'] as const;

/** Returns a line over what follows. */
export function headPart(text: string, isCursor: boolean): Part {
  return paragraph(text, { lead: [span(isCursor ? '› ' : '  ', 'cursor')], indent: 2, edge: 1, tone: 'strong' });
}

/** Returns what two lines of play have at one place: side by side under A and B, or B under A where it is narrow. */
export function beside(
  label: string,
  texts: LinePair<string>,
  said: string,
  width: number,
  isCursor: boolean,
  tone: Tone = 'plain',
): Part {
  const mark = span(isCursor ? '› ' : '  ', 'cursor');
  if (!Number.isFinite(width)) return { kind: 'drawn', rows: [textRow('', 'plain', said)] };
  const place = width < FOR_TWO ? over : columns;
  return { kind: 'drawn', rows: place(label, texts, said, width, mark, tone) };
}

type Placing = readonly [
  label: string,
  texts: LinePair<string>,
  said: string,
  width: number,
  mark: ReturnType<typeof span>,
  tone: Tone,
];

function columns(...[label, texts, said, width, mark, tone]: Placing): readonly Row[] {
  const labels = Math.floor(width * 0.24);
  const room = Math.floor((width - labels - 2) / 2) - 2;
  const [first, ...rest] = [wrap(label, labels - 2), ...texts.map(text => wrap(text, room - 2))];
  const lines = Math.max(first?.length ?? 0, ...rest.map(each => each.length));
  return Array.from({ length: lines }, (_, i) =>
    row(
      [
        i === 0 ? mark : span('  '),
        span(fill(first?.[i] ?? '', labels), 'faint'),
        ...rest.flatMap((each, line) => [
          span(i === 0 ? `${LABELS[line]} ` : '  ', 'faint'),
          span(fill(each[i] ?? '', line === 0 ? room : widthOf(each[i] ?? '')), tone),
        ]),
      ],
      i === 0 ? said : '',
    ),
  );
}

function over(...[label, texts, said, width, mark, tone]: Placing): readonly Row[] {
  const head = wrap(label, width - 3).map((line, i) =>
    row([i === 0 ? mark : span('  '), span(line, 'faint')], i === 0 ? said : ''),
  );
  const lines = texts.flatMap((text, line) =>
    wrap(text, width - 7).map((part, i) =>
      row([span(i === 0 ? `    ${LABELS[line]} ` : '      ', 'faint'), span(part, tone)], ''),
    ),
  );
  return [...head, ...lines];
}
