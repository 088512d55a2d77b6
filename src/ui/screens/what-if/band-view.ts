import type { BandRecord } from '../../../analysis/band/band-record.ts';
import { at } from '../../../num/at.ts';
import { whiskerText } from '../../../report/answers/band/whisker.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { givenPercent, percentText, percentTexts, spokenPercent } from '../../../words/percents.ts';
import { messageText } from '../../../words/problem-text.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { type Column, cell, table } from '../../kit/parts/table.ts';
import { span } from '../../kit/rows/row.ts';
import { bandQuestion, latestAnswer } from './answers.ts';
import type { WhatIfInput } from './state.ts';

/** The columns of the whiskers. */
const WHISKER = 9;
const COLUMNS: readonly Column[] = [
  { width: 3 },
  { width: 14 },
  { width: 7, align: 'right' },
  { width: 12, align: 'right', gap: 1 },
  { width: WHISKER, gap: 1 },
];
const HEADS: readonly Column[] = [
  { width: 24, align: 'right' },
  { width: 12, align: 'right', gap: 1 },
];

/** One ending: its odds as all is set, and within what they lie. */
interface BandLine {
  readonly ending: number;
  readonly name: string;
  readonly odds: string;
  readonly range: string;
  readonly whisker: string;
  readonly said: string;
}

/** Returns within what the odds lie as a table with a line an ending, or in its place what there is to say instead. */
export function bandTable(input: WhatIfInput): readonly Part[] {
  const told = toldBand(input);
  if (typeof told === 'string') return [paragraph(told, { indent: 1 })];
  const heads = [cell('as set', 'faint'), cell(shareText(told.band), 'faint')];
  const rows = told.lines.map(({ ending, name, odds, range, whisker, said }) => ({
    cells: [cell(` ${fillOf(ending)} `, toneOf(ending)), cell(name), cell(odds, 'strong'), cell(range), cell(whisker)],
    said,
  }));
  return [
    table(HEADS, [{ cells: heads, said: '' }]),
    table(COLUMNS, rows),
    paragraph(drawnText(told.band), { indent: 1, tone: 'faint' }),
  ];
}

/** Returns the same in as few lines as there is width for. */
export function bandFlow(input: WhatIfInput): Part {
  const told = toldBand(input);
  if (typeof told === 'string') return paragraph(told, { indent: 1 });
  return {
    kind: 'flow',
    pieces: told.lines.map(({ name, odds, range }) => [span(` ${name} `), span(odds, 'strong'), span(` ${range}  `)]),
    end: [],
    said: `${drawnText(told.band)} ${told.lines.map(({ said }) => said).join(' ')}`,
  };
}

const shareText = ({ share }: BandRecord) => `${givenPercent(share)} of draws`;

const drawnText = ({ share, draws, unknowns }: BandRecord) =>
  `In ${givenPercent(share)} of ${counted(draws, 'draw')} of ${counted(unknowns.length, 'unknown')}; not a forecast.`;

interface ToldBand {
  readonly band: BandRecord;
  readonly lines: readonly BandLine[];
}

function toldBand(input: WhatIfInput): ToldBand | string {
  const { scene, own } = input;
  const { answer } = latestAnswer(input);
  const answered = scene.answers.to(bandQuestion(scene, own.turned));
  if (answered && 'refused' in answered) return messageText(answered.refused);
  if (!answered || !answer || 'refused' in answer) return 'Drawing what nobody knows; it takes a while … b goes back.';
  const { band } = answered;
  const most = Math.max(...band.endings.map(({ high }) => high), ...answer.odds);
  const texts = percentTexts(answer.odds, 1);
  const lines = scene.model.scenario.endings.map(({ short }, ending): BandLine => {
    const { low, high } = at(band.endings, ending, 'band');
    const [odds, [from, to]] = [at(texts, ending, 'percent'), [percentText(low, 1), percentText(high, 1)] as const];
    const mark = at(answer.odds, ending, 'ending') / most;
    return {
      ending,
      name: short,
      odds,
      range: `${from}–${to}`,
      whisker: whiskerText({ low: low / most, high: high / most, mark }, WHISKER),
      said: `${short} ${spokenPercent(odds)}, from ${spokenPercent(from)} to ${spokenPercent(to)}.`,
    };
  });
  return { band, lines };
}
