import type { LinePair } from '../../../report/tell/branches/compare-lines.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { type Column, cell, tableLine } from '../../kit/parts/table.ts';
import { type Span, span, type Tone } from '../../kit/rows/row.ts';

/** From this width on the two lines stand beside each other; below, one over the other. */
const FOR_TWO = 79;
const LABELS = ['A', 'B'] as const;

/** What two lines of play have at one place. */
export interface PairShown {
  readonly label: string;
  readonly texts: LinePair<string>;
  readonly said: string;
  readonly tone?: Tone;
}

/** Returns a line over what follows. */
export function headPart(text: string, isCursor: boolean): Part {
  return paragraph(text, { lead: [markOf(isCursor)], indent: 2, tone: 'strong' });
}

/** Returns a pair side by side under A and B, or B under A where it is narrow; lines that are read are not set. */
export function pairParts(pair: PairShown, width: number, isCursor: boolean): readonly Part[] {
  return width < FOR_TWO || !Number.isFinite(width) ? over(pair, isCursor) : [beside(pair, width, isCursor)];
}

function beside({ label, texts: [a, b], said, tone = 'plain' }: PairShown, width: number, isCursor: boolean): Part {
  const labels = Math.floor(width * 0.24);
  const text: Column = { width: Math.floor((width - labels - 2) / 2) - 4 };
  const name: Column = { width: 2, gap: 2 };
  const cells = [
    cell(markOf(isCursor).text, 'cursor'),
    cell(label, 'faint', { goesOn: true }),
    cell(LABELS[0], 'faint'),
    cell(a, tone, { goesOn: true }),
    cell(LABELS[1], 'faint'),
    cell(b, tone, { goesOn: true }),
  ];
  return tableLine([{ width: 2 }, { width: labels - 2 }, name, text, name, text], cells, said);
}

function over({ label, texts, said, tone = 'plain' }: PairShown, isCursor: boolean): readonly Part[] {
  const under = texts.map((text, i) =>
    paragraph(text, { lead: [span(`    ${LABELS[i]} `, 'faint')], indent: 6, tone, said: '' }),
  );
  return [paragraph(label, { lead: [markOf(isCursor)], indent: 2, tone: 'faint', said }), ...under];
}

const markOf = (isCursor: boolean): Span => span(isCursor ? '› ' : '  ', 'cursor');
