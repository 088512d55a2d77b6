import { at } from '../../../num/at.ts';
import { isNoChange, percentTexts, pointsText, spokenChange, spokenPercent } from '../../../words/percents.ts';
import { toLeft, toRight } from '../../../words/table.ts';
import { fill, widthOf, wrap } from '../../../words/width.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type Row, row, type Span, span, textRow } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { latestAnswer } from './answers.ts';
import type { WhatIfInput } from './state.ts';

/** The columns of the table of odds beside the sliders. */
export const TABLE_WIDTH = 46;
const NAMES = 16;
const [BASE, ODDS, CHANGE] = [10, 9, 8];

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
export function oddsTable(input: WhatIfInput): readonly Row[] {
  const instead = insteadOf(input);
  if (instead !== undefined) return paragraph(instead, TABLE_WIDTH);
  const { lines, isCurrent } = linesOf(input);
  const head = `${fill(' Odds from here', NAMES + 3)}${toRight('as played', BASE)}${toRight('what if', ODDS)}${toRight('change', CHANGE)}`;
  return [
    textRow(toLeft(head, TABLE_WIDTH), 'faint', ''),
    ...lines.map(({ ending, name, base, odds, change, said }) =>
      row(
        [
          span(` ${fillOf(ending)} `, toneOf(ending)),
          span(fill(name, NAMES)),
          span(toRight(base, BASE)),
          span(toRight(odds, ODDS), 'strong'),
          span(toRight(change, CHANGE)),
        ],
        said,
      ),
    ),
    textRow(isCurrent ? ' exact for these numbers; not a forecast' : ' …', 'faint', ''),
  ];
}

/** Returns the odds in as few lines as there is width for: a name, the odds and the change, one after another. */
export function oddsLines(input: WhatIfInput, width: number): readonly Row[] {
  const instead = insteadOf(input);
  if (instead !== undefined) return paragraph(instead, width);
  const { lines, isCurrent } = linesOf(input);
  const said = `Odds from here, and their change${isCurrent ? '' : ', of a moment ago'}: ${lines.map(one => one.said).join(' ')}`;
  const rows: Span[][] = [[]];
  let taken = 0;
  for (const { name, odds, change } of lines) {
    const room = widthOf(`${name} ${odds} ${change}  `) + 1;
    if (taken + room > width && taken > 0) {
      rows.push([]);
      taken = 0;
    }
    taken += room;
    rows.at(-1)?.push(span(` ${name} `), span(odds, 'strong'), span(` ${change}  `));
  }
  if (!isCurrent) rows.at(-1)?.push(span('…', 'faint'));
  return rows.map((spans, i) => row(spans, i === 0 ? said : ''));
}

/** Returns how many lines `oddsLines` takes at most, so that what stands below does not move. */
export function oddsLinesRoom({ model }: Scene, width: number): number {
  const rooms = model.scenario.endings.map(({ short }) => widthOf(short) + ' <99.9% +99.9   '.length);
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
  if (scene.fault) return `There are no odds: ${scene.fault.what} ${scene.fault.wayOut ?? ''}`;
  const { answer } = latestAnswer(input);
  if (!answer) return 'odds: …';
  return 'refused' in answer ? `${answer.refused.what} ${answer.refused.wayOut ?? ''}` : undefined;
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

function paragraph(text: string, width: number): readonly Row[] {
  return wrap(text, width - 2).map((line, i) => textRow(` ${line}`, 'plain', i === 0 ? text : ''));
}
