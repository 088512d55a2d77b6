import type { PayoffPart } from '../../analysis/why/expectation.ts';
import type { Alternative, Reasons } from '../../analysis/why/why.ts';
import type { WhyRecord } from '../../analysis/why/why-record.ts';
import type { Model } from '../../game/model.ts';
import { makeLine, makeState } from '../../game/notation.ts';
import type { State } from '../../game/space.ts';
import { shareText } from '../../words/figures.ts';
import { inLines } from '../../words/in-lines.ts';
import { noticeOf } from '../tell/notice.ts';
import { partName } from '../tell/reasons/part-name.ts';
import { standingTexts } from '../tell/standing-text.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';
import { judgedJson, judgedLines } from './judged-line.ts';

/** How many of the parts of an expected payoff the text names. */
const NAMED = 4;

const signed = (x: number) => `${x >= 0 ? '+' : '−'}${Math.abs(x).toFixed(2)}`;
const points = (x: number) => `${x >= 0 ? '+' : '−'}${Math.abs(100 * x).toFixed(1)}`;

/** Returns the record by ids, ready to be written as JSON. */
export function whyJson(record: WhyRecord, hash: string): object {
  const { model, moves, thresholds, line } = record;
  const judged = { after: makeLine(model, moves), thresholds, line: judgedJson(model, line) };
  return { ...headerJson('why', model, hash), ...judged, ...reasonsJson(record) };
}

/** Writes the record as text: what each move did to the odds, then why the one to move chooses as it does. */
export function whyText({ model, moves, thresholds, line, state, reasons }: WhyRecord): string {
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...(moves.length > 0 ? [...judgedLines(model, line, thresholds), ''] : []),
    ...(reasons ? reasonsLines(model, state, reasons) : ['Now nobody chooses: the world draws, or play has ended.']),
  ].join('\n');
}

/** Writes why the one to move chooses as it does: every open action, the likeliest first. */
function reasonsLines(model: Model, state: State, reasons: Reasons): readonly string[] {
  const party = model.scenario.parties[reasons.party];
  const temper = model.tempers[reasons.party];
  const foresight = temper?.foresight === 'horizon' ? 'foresight to the horizon' : `foresight ${temper?.foresight}`;
  return [
    ...inLines(
      `Why ${party?.name} would choose as it does, with precision ${temper?.precision} and ${foresight}, where things stand so: ${standingTexts(model, state).join(', ')}.`,
    ),
    '',
    ...reasons.open.flatMap(one => alternativeLines(model, reasons, one)),
    ...inLines(
      'How to read it: first how likely the action is to be chosen. What it is expected to bring is in units of the party’s own payoff, as far as it looks ahead, and named by what it is made of; the more is expected, the likelier the choice. Last is what the choice does to the odds of the endings, in points.',
    ),
  ];
}

function alternativeLines({ scenario }: Model, { odds }: Reasons, one: Alternative): readonly string[] {
  const title = scenario.actions[one.action]?.title ?? '';
  const habit = one.habit === 1 ? '' : ` (by habit ${one.habit} times as likely)`;
  const changes = scenario.endings
    .map((ending, i) => ({ title: ending.title, change: (one.odds[i] ?? 0) - (odds[i] ?? 0) }))
    .filter(({ change }) => Math.abs(change) >= 0.0005)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map(({ title: name, change }) => `${name} ${points(change)}`);
  const indent = ' '.repeat(10);
  return [
    `${shareText(one.probability).padStart(6)}  ${title}${habit}`,
    ...inLines(`expected ${signed(one.expected)}: ${partsText(scenario, one)}`, indent, ' '.repeat(8)),
    ...inLines(`odds: ${changes.join(', ') || 'as they are'}`, indent, ' '.repeat(8)),
    '',
  ];
}

/** Names the largest parts and sums up the others, so that all together make up what is expected. */
export function partsText(scenario: Model['scenario'], { parts }: Alternative): string {
  const named = parts.slice(0, NAMED).map(part => partText(scenario, part));
  const others = parts.slice(NAMED).reduce((sum, { worth }) => sum + worth, 0);
  return [...named, ...(parts.length > NAMED ? [`all else ${signed(others)}`] : [])].join(', ') || 'nothing';
}

const partText = (scenario: Model['scenario'], part: PayoffPart) => `${partName(scenario, part)} ${signed(part.worth)}`;

/** Returns the reasons as a plain record: the state, who is to move, and the actions open to it. */
function reasonsJson({ model, state, reasons }: WhyRecord): object {
  const { actions, parties } = model.scenario;
  const where = { state: makeState(model, state) };
  if (!reasons) return { ...where, party: null, odds: null, actions: [] };
  return {
    ...where,
    party: parties[reasons.party]?.id,
    odds: byEnding(model, reasons.odds),
    actions: reasons.open.map(({ action, probability, habit, expected, parts, odds }) => ({
      action: actions[action]?.id,
      probability,
      habit,
      expected,
      parts,
      odds: byEnding(model, odds),
    })),
  };
}
