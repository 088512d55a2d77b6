import type { Alternative, Reasons } from '../../analysis/why/why.ts';
import type { WhyRecord } from '../../analysis/why/why-record.ts';
import type { Model } from '../../game/model.ts';
import { makeLine, makeState } from '../../game/notation.ts';
import type { State } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import { actionAt, endingAt, partyAt } from '../../scenario/part-at.ts';
import type { ActionIndex, EndingIndex, Scenario } from '../../scenario/scenario.ts';
import { inLines } from '../../words/in-lines.ts';
import { givenText } from '../../words/numbers/given.ts';
import { type PayoffDecimals, signedPayoff } from '../../words/numbers/payoff.ts';
import { percentText, percentTexts } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import { toRight } from '../../words/table.ts';
import type { ReasonsPart, WhyDocument } from '../documents/why.ts';
import { cutList, leftLines, rowOf } from '../tell/most.ts';
import { noticeOf } from '../tell/notice.ts';
import { payoffDecimalsOf } from '../tell/reasons/decimals.ts';
import { namedParts } from '../tell/reasons/named-parts.ts';
import { oddsChanges } from '../tell/reasons/odds-changes.ts';
import { partName } from '../tell/reasons/part-name.ts';
import { contrastSentence } from '../tell/reasons/sentences.ts';
import { standingTexts } from '../tell/standing-text.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';
import { judgedJson, judgedLines } from './judged-line.ts';

/** How many of the parts of an expected payoff the text names at least. */
const NAMED = 4;

/** How the open actions are told. */
export interface WhyForm {
  /** Those that make this ending likeliest stand first; left out, those that are likeliest to be chosen. */
  readonly sort?: EndingIndex | undefined;
  /** The action that each is set against; left out, nothing is said of that. */
  readonly against?: ActionIndex | undefined;
  /** Every open action is listed, however many there are. */
  readonly isWhole?: boolean | undefined;
}

/** Returns the record by ids, ready to be written as JSON. */
export function whyJson(record: WhyRecord, hash: string, form: WhyForm = {}): WhyDocument {
  const { model, moves, thresholds, line } = record;
  const judged = { after: makeLine(model, moves), thresholds, line: judgedJson(model, line) };
  return { ...headerJson('why', model, hash), ...judged, ...reasonsJson(record, form) };
}

/** Writes the record as text: what each move did to the odds, then why the one to move chooses as it does. */
export function whyText(record: WhyRecord, form: WhyForm = {}): string {
  const { model, moves, state, ending, reasons } = record;
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...(moves.length > 0 ? [...judgedLines(record), ''] : []),
    ...(reasons ? reasonsLines(model, state, reasons, form) : [`Now nobody chooses: ${whyNobody(model, ending)}.`]),
  ].join('\n');
}

/** Says why nobody chooses, as what completes "nobody chooses: …". */
export function whyNobody({ scenario }: Model, ending: EndingIndex | null): string {
  return ending === null ? 'the world draws' : `play has ended, with ${cited(endingAt(scenario, ending).title)}`;
}

/** Returns the open actions as they are told; of equal ones the likeliest to be chosen stands first. */
function sorted({ open }: Reasons, { sort }: WhyForm): readonly Alternative[] {
  if (sort === undefined) return open;
  return [...open].sort((a, b) => at(b.odds, sort, 'ending') - at(a.odds, sort, 'ending'));
}

/** Writes why the one to move chooses as it does: the open actions in their order. */
function reasonsLines(model: Model, state: State, reasons: Reasons, form: WhyForm): readonly string[] {
  const { name } = partyAt(model.scenario, reasons.party);
  const { precision, foresight } = at(model.partyParameters, reasons.party, 'party');
  const standing = standingTexts(model, state).join(', ');
  const open = sorted(reasons, form);
  const percents = percentTexts(
    open.map(({ probability }) => probability),
    1,
  );
  const decimals = payoffDecimalsOf(reasons);
  const { shown, left } = cutList(open, form.isWhole ?? false);
  const far = foresight === 'horizon' ? 'foresight to the horizon' : `foresight ${givenText(foresight)}`;
  return [
    ...inLines(
      `Why ${name} would choose as it does, with precision ${givenText(precision)} and ${far}${standing === '' ? '' : `, where things stand so: ${standing}`}.`,
    ),
    ...(form.sort === undefined
      ? []
      : inLines(`What makes ${cited(endingAt(model.scenario, form.sort).title)} likeliest stands first.`)),
    '',
    ...shown.flatMap((one, i) =>
      alternativeLines(model, reasons, { one, percent: at(percents, i, 'percentage'), decimals }, form),
    ),
    ...leftLines(left, {
      indent: ' '.repeat(8),
      together: `likely to ${percentText(togetherLikely(left), 1)} together`,
    }),
    ...(left.length === 0 ? [] : ['']),
    ...inLines(
      'How to read it: first how likely the action is to be chosen. What it is expected to bring is in units of the party’s own payoff, as far as it looks ahead, and named by what it is made of; the more is expected, the likelier the choice. Last is what the choice does to the odds of the endings, in points.',
    ),
  ];
}

/** An open action as it is told, with the digits that all of them have. */
interface ToldAlternative {
  readonly one: Alternative;
  readonly percent: string;
  readonly decimals: PayoffDecimals;
}

function alternativeLines(
  model: Model,
  reasons: Reasons,
  { one, percent, decimals }: ToldAlternative,
  { against }: WhyForm,
): readonly string[] {
  const { scenario } = model;
  const title = actionAt(scenario, one.action).title;
  const habit = one.habit === 1 ? '' : ` (by habit ${givenText(one.habit)} times as likely)`;
  const changes = oddsChanges(scenario, reasons.odds, one.odds);
  const indent = ' '.repeat(10);
  return [
    `${toRight(percent, 6)}  ${title}${habit}`,
    ...inLines(
      `expected ${signedPayoff(one.expected, decimals)}: ${partsText(scenario, one, decimals)}`,
      indent,
      ' '.repeat(8),
    ),
    ...(against === undefined ? [] : inLines(contrastSentence(model, reasons, one), indent, ' '.repeat(8))),
    ...inLines(`odds: ${rowOf(changes) || 'as they are'}`, indent, ' '.repeat(8)),
    '',
  ];
}

/** Returns how likely it is that any of some actions is chosen. */
export function togetherLikely(actions: readonly Pick<Alternative, 'probability'>[]): number {
  return actions.reduce((sum, { probability }) => sum + probability, 0);
}

/** Names the largest parts and sums up the others, so that all together make up what is expected. */
export function partsText(scenario: Scenario, one: Alternative, decimals: PayoffDecimals): string {
  const { parts, sums } = one;
  const count = namedParts(one, NAMED);
  const named = parts.slice(0, count).map(part => `${partName(scenario, part)} ${signedPayoff(part.worth, decimals)}`);
  const others = sums.slice(count, count + 1).map(sum => `all else ${signedPayoff(sum, decimals)}`);
  return [...named, ...others].join(', ') || 'nothing';
}

/** Returns the reasons as a plain record: the state, who is to move, and the actions open to it. */
function reasonsJson({ model, state, reasons }: WhyRecord, form: WhyForm): ReasonsPart {
  const { scenario } = model;
  const where = { state: makeState(model, state) };
  if (!reasons) return { ...where, party: null, odds: null, actions: [] };
  return {
    ...where,
    party: partyAt(scenario, reasons.party).id,
    odds: byEnding(model, reasons.odds),
    actions: sorted(reasons, form).map(({ action, probability, habit, expected, parts, contrast, odds }) => ({
      action: actionAt(scenario, action).id,
      probability,
      habit,
      expected,
      parts,
      contrast: contrast ? { ...contrast, other: actionAt(scenario, contrast.other).id } : null,
      odds: byEnding(model, odds),
    })),
  };
}
