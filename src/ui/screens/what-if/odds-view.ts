import { at } from '../../../num/at.ts';
import { isNoChange, percentTexts, pointsText, spokenChange, spokenPercent } from '../../../words/percents.ts';
import { messageText } from '../../../words/problem-text.ts';
import { widthOf } from '../../../words/width.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { type Column, cell, oneLine, table } from '../../kit/parts/table.ts';
import { span } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { latestAnswer } from './answers.ts';
import { bandFlow, bandTable } from './band-view.ts';
import type { WhatIfInput } from './state.ts';

/** The columns of the table of odds beside the sliders. */
export const TABLE_WIDTH = 46;
const FIGURES: readonly Column[] = [10, 9, 8].map(width => ({ width, align: 'right' }));
const COLUMNS: readonly Column[] = [{ width: 3 }, { width: 16 }, ...FIGURES];
/** The head of the names begins over the signs before them. */
const HEADS: readonly Column[] = [{ width: 19 }, ...FIGURES];

/** One ending: what its odds are as the game is played, and under what is set. */
interface OddsLine {
  readonly ending: number;
  readonly name: string;
  readonly base: string;
  readonly odds: string;
  readonly change: string;
  readonly said: string;
}

/** Returns the odds as a table with a line an ending, or in its place what there is to say instead. */
export function oddsTable(input: WhatIfInput): readonly Part[] {
  const instead = insteadOf(input);
  if (instead !== undefined) return [paragraph(instead, { indent: 1 })];
  if (input.own.asksBand) return bandTable(input);
  const { lines, isCurrent } = linesOf(input);
  const heads = [' Odds from here', 'as played', 'what if', 'change'].map(text => cell(text, 'faint'));
  const rows = lines.map(({ ending, name, base, odds, change, said }) => ({
    cells: [cell(` ${fillOf(ending)} `, toneOf(ending)), cell(name), cell(base), cell(odds, 'strong'), cell(change)],
    said,
  }));
  const end = isCurrent ? ' exact for these numbers; not a forecast' : ' …';
  return [table(HEADS, [{ cells: heads, said: '' }]), table(COLUMNS, rows), oneLine(end, 'faint', '')];
}

/** Returns the odds in as few lines as there is width for: a name, the odds and the change, one after another. */
export function oddsFlow(input: WhatIfInput): Part {
  const instead = insteadOf(input);
  if (instead !== undefined) return paragraph(instead, { indent: 1 });
  if (input.own.asksBand) return bandFlow(input);
  const { lines, isCurrent } = linesOf(input);
  return {
    kind: 'flow',
    pieces: lines.map(({ name, odds, change }) => [span(` ${name} `), span(odds, 'strong'), span(` ${change}  `)]),
    end: isCurrent ? [] : [span('…', 'faint')],
    said: `Odds from here, and their change${isCurrent ? '' : ', of a moment ago'}: ${lines.map(({ said }) => said).join(' ')}`,
  };
}

/** Returns how many lines `oddsFlow` takes at most, so that what stands below does not move. */
export function oddsLinesRoom({ model }: Scene, width: number): number {
  const rooms = model.scenario.endings.map(({ short }) => widthOf(short) + ' 99.9% 99.9%–99.9%   '.length);
  let [lines, taken] = [1, 2];
  for (const room of rooms) {
    if (taken + room > width && taken > 2) [lines, taken] = [lines + 1, 2];
    taken += room;
  }
  return lines;
}

function insteadOf(input: WhatIfInput): string | undefined {
  const { scene, state } = input;
  if (scene.position.ending !== null)
    return 'Play has ended here: nothing that is turned changes it. u takes a move back.';
  if (!state.odds) return 'The odds are off; a shows them.';
  if (scene.fault) return `There are no odds: ${messageText(scene.fault)}`;
  const { answer } = latestAnswer(input);
  if (!answer) return 'odds: …';
  return 'refused' in answer ? messageText(answer.refused) : undefined;
}

function linesOf(input: WhatIfInput): {
  readonly lines: readonly OddsLine[];
  readonly isCurrent: boolean;
} {
  const { answer, isCurrent } = latestAnswer(input);
  if (!answer || 'refused' in answer) return { lines: [], isCurrent };
  const [base, odds] = [percentTexts(answer.base, 1), percentTexts(answer.odds, 1)];
  const lines = input.scene.model.scenario.endings.map(({ short }, i): OddsLine => {
    const [was, is] = [at(answer.base, i, 'probability'), at(answer.odds, i, 'probability')];
    const said = `${short} ${spokenPercent(at(odds, i, 'percent'))}, ${isNoChange(is - was) ? 'as played' : spokenChange(is - was)}.`;
    return {
      ending: i,
      name: short,
      base: at(base, i, 'percent'),
      odds: at(odds, i, 'percent'),
      change: pointsText(is - was),
      said,
    };
  });
  return { lines, isCurrent };
}
