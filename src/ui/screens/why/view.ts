import type { NextMove, Outlook } from '../../../analysis/analyst/outlook.ts';
import type { Alternative, Reasons } from '../../../analysis/why/why.ts';
import { roundOf } from '../../../game/position.ts';
import { moverOf } from '../../../game/rules.ts';
import { at } from '../../../num/at.ts';
import { moverName } from '../../../report/tell/move.ts';
import { payoffDecimalsOf } from '../../../report/tell/reasons/decimals.ts';
import { namedParts } from '../../../report/tell/reasons/named-parts.ts';
import { partName } from '../../../report/tell/reasons/part-name.ts';
import { choiceSentences, contrastSentence, oddsSentence } from '../../../report/tell/reasons/sentences.ts';
import { actionAt, resultAt } from '../../../scenario/part-at.ts';
import { countText } from '../../../words/numbers/count.ts';
import { type PayoffDecimals, signedPayoff } from '../../../words/numbers/payoff.ts';
import { percentTexts, spokenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { type Part, type PartItem, paragraph } from '../../kit/parts/part.ts';
import { barCell, type Column, CURSOR_COLUMN, cell, cursorCell, tableLine } from '../../kit/parts/table.ts';
import { span } from '../../kit/rows/row.ts';
import { eventTitle } from '../../kit/scene/outcomes.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { AskedChoice } from './place.ts';

/** How wide the bar of a probability is, and below what width of the screen only half of that. */
const BAR = 12;
const NARROW = 70;
/** The widest side of the bars of payoffs. */
const MOST_SIDE = 24;
/** So many parts of what is expected are drawn, the others as one; more only where that would be the largest. */
const MOST_PARTS = 5;
const FEW_PARTS = 3;
/** A screen of fewer lines has room for less. */
const LOW = 14;

/** What the screen has room for. */
export interface WhyRoom {
  readonly width: number;
  readonly height: number;
}

/** Returns the title of the screen: whose choice it is about, and when. */
export function whyTitle({ model }: Scene, { position, chosen }: AskedChoice): string {
  if (position.ending !== null) return 'Why: play has ended';
  const name = moverName(model, moverOf(model, position.state));
  const round = Math.min(roundOf(model, position.turn), model.horizon);
  return `Why: ${name} ${chosen ? 'moved' : 'is to move'} in round ${round}`;
}

/**
 * Returns the reasons of a party: what it all comes to, then every action it could play, the one under the cursor in
 * full, and before the cursor is on any the likeliest.
 */
export function reasonItems(
  scene: Scene,
  asked: AskedChoice,
  reasons: Reasons,
  cursor: number,
  room: WhyRoom,
): readonly PartItem[] {
  const { model } = scene;
  const percents = percentTexts(reasons.open.map(({ probability }) => probability));
  const decimals = payoffDecimalsOf(reasons);
  const most = Math.max(...reasons.open.map(({ probability }) => probability));
  const percentOf = (one: Alternative) => at(percents, reasons.open.indexOf(one), 'percent');
  const said = choiceSentences(model, asked.position.state, reasons, percentOf);
  const played = reasons.open.find(({ action }) => action === asked.chosen?.action);
  const was = played ? [`It played ${cited(titleOf(scene, played))} (${percentOf(played)}).`] : [];
  return [
    { parts: [...was, ...said].map((sentence, i) => summary(sentence, cursor === 0 && i === 0)) },
    ...reasons.open.map((one, i) => ({
      parts: [
        alternativeLine(
          scene,
          one,
          { percent: at(percents, i, 'percent'), decimals, share: one.probability / most },
          { isCursor: cursor === i + 1, isPlayed: one === played },
          room.width,
        ),
        ...(isInFull(cursor, i) ? detailParts(scene, reasons, one, room) : []),
      ],
    })),
  ];
}

/** Returns what chance may bring: every event with its chance, and what it would do to the odds. */
export function eventItems(
  scene: Scene,
  asked: AskedChoice,
  outlook: Outlook,
  cursor: number,
  { width }: WhyRoom,
): readonly PartItem[] {
  const said = 'The world moves by chance: nobody chooses, and there is nothing to weigh.';
  const percents = percentTexts(outlook.next.map(({ probability }) => probability));
  const most = Math.max(...outlook.next.map(({ probability }) => probability));
  return [
    { parts: [summary(said, cursor === 0)] },
    ...outlook.next.map((next, i) => ({
      parts: [
        actionLine(titleOfEvent(scene, next), at(percents, i, 'percent'), next.probability / most, '', {
          isCursor: cursor === i + 1,
          isPlayed: asked.chosen !== null && asked.chosen.result === next.result,
          width,
        }),
        ...(isInFull(cursor, i) ? [indented(oddsSentence(scene.model, outlook, next.odds))] : []),
      ],
    })),
  ];
}

/** The nth that can be chosen is told in full. */
const isInFull = (cursor: number, nth: number) => Math.max(1, cursor) === nth + 1;

const titleOf = ({ model }: Scene, { action }: Pick<Alternative, 'action'>) => actionAt(model.scenario, action).title;

function titleOfEvent({ model }: Scene, { action, result }: NextMove): string {
  if (result === null) throw new Error(`nothing was drawn of action ${action}`);
  return eventTitle(resultAt(actionAt(model.scenario, action), result));
}

interface WhyMarks {
  readonly isCursor: boolean;
  readonly isPlayed: boolean;
}

interface ChoiceFigures {
  readonly percent: string;
  /** Beside the likeliest, which fills the bar. */
  readonly share: number;
  readonly decimals: PayoffDecimals;
}

function alternativeLine(
  scene: Scene,
  one: Alternative,
  { percent, decimals, share }: ChoiceFigures,
  marks: WhyMarks,
  width: number,
): Part {
  const expected = `expects ${signedPayoff(one.expected, decimals)}`;
  const habit = one.habit === 1 ? '' : `, habit ×${countText(one.habit)}`;
  return actionLine(titleOf(scene, one), percent, share, `${expected}${habit}`, { ...marks, width });
}

function actionLine(
  title: string,
  percent: string,
  share: number,
  tail: string,
  { isCursor, isPlayed, width }: WhyMarks & { readonly width: number },
): Part {
  const cells = [
    cursorCell(isCursor),
    cell(percent, 'strong'),
    barCell(share, '█', 'ending-1'),
    cell(title, isCursor ? 'strong' : 'plain', { goesOn: true }),
    cell(tail),
    cell(isPlayed ? '◀ played' : '', 'here'),
  ];
  const said = `${title}: ${spokenPercent(percent)}${tail && `, ${tail}`}${isPlayed ? ', played' : ''}.`;
  return tableLine(actionColumns(width), cells, said);
}

const actionColumns = (width: number): readonly Column[] => [
  CURSOR_COLUMN,
  { width: 4, align: 'right' },
  { width: width < NARROW ? BAR / 2 : BAR, gap: 1 },
  { width: 'rest', gap: 1 },
  { width: 'own', gap: 2 },
  { width: 'own', gap: 1 },
];

function detailParts({ model }: Scene, reasons: Reasons, one: Alternative, { height }: WhyRoom): readonly Part[] {
  const decimals = payoffDecimalsOf(reasons);
  const isLow = height < LOW;
  const most = isLow ? FEW_PARTS : MOST_PARTS;
  const shown = one.parts.slice(0, namedParts(one, one.parts.length > most ? most - 1 : most));
  const named = shown.map(part => ({ name: partName(model.scenario, part), value: part.worth }));
  const others = one.sums.slice(shown.length, shown.length + 1).map(value => ({ name: 'all else', value }));
  const bars = [...named, ...others].map(bar => ({
    ...bar,
    text: signedPayoff(bar.value, decimals),
  }));
  return [
    { kind: 'signed-bars', bars, mostSide: MOST_SIDE },
    indented(contrastSentence(model, reasons, one, isLow)),
    indented(oddsSentence(model, reasons, one.odds, isLow)),
  ];
}

function summary(sentence: string, isCursor: boolean): Part {
  const lead = [span(isCursor ? ' › ' : '   ', 'cursor')];
  return paragraph(sentence, { lead, indent: 3, tone: 'strong' });
}

const indented = (sentence: string) => paragraph(sentence, { indent: 6 });
