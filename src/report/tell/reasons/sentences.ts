import type { PayoffPart } from '../../../analysis/why/expectation.ts';
import type { Alternative, Reasons } from '../../../analysis/why/why.ts';
import type { Model } from '../../../game/model.ts';
import { digitsOf, type State } from '../../../game/space.ts';
import { holds } from '../../../scenario/condition.ts';
import { actionAt, partyAt } from '../../../scenario/part-at.ts';
import { listed } from '../../../words/list.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { isNoDifference, type PayoffDecimals, signedPayoff } from '../../../words/numbers/payoff.ts';
import { percentText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { payoffDecimalsOf } from './decimals.ts';
import { oddsChanges } from './odds-changes.ts';
import { partName } from './part-name.ts';

/** How many parts a sentence names; the others are in the table beside it. */
const NAMED = 2;
/** How many changes of the odds a sentence names in brief. */
const BRIEF = 3;

/** Writes how likely an action is. */
type PercentOf = (one: Alternative) => string;

/**
 * Says how the one to move chooses, and what it expects least of: one sentence an entry. Where the actions are listed
 * beside it, `percentOf` writes the same percents as that list.
 */
export function choiceSentences(
  model: Model,
  state: State,
  reasons: Reasons,
  percentOf: PercentOf = ({ probability }) => percentText(probability),
): readonly string[] {
  const { name } = partyAt(model.scenario, reasons.party);
  const [likeliest] = reasons.open;
  if (!likeliest) return [];
  const title = titleOf(model, likeliest);
  if (reasons.open.length === 1) return [`${cited(title)} is all that ${name} can do here.`];
  const rule = doctrineRule(model, state, reasons);
  if (rule !== undefined) return [`${name} follows its doctrine here and plays ${cited(title)}${rule && `: ${rule}`}`];
  const decimals = payoffDecimalsOf(reasons);
  const named = likeliest.parts
    .slice(0, NAMED)
    .map(part => `${partName(model.scenario, part)} (${signedPayoff(part.worth, decimals)})`);
  const because = named.length === 0 ? '' : `, above all from ${listed(named)}`;
  const percent = percentOf(likeliest);
  const often = percent === '100%' ? 'for certain' : `${percent} of the time`;
  const habit = likeliest.habit === 1 ? '' : ` By habit it is ${givenText(likeliest.habit)} times as likely.`;
  const plays = `${name} plays ${cited(title)} ${often}. It expects ${signedPayoff(likeliest.expected, decimals)} of it${because}.${habit}`;
  const lowest = lowestSentence(model, reasons, percentOf);
  return lowest === undefined ? [plays] : [plays, lowest];
}

/**
 * Says what an action is expected to bring beside the one it is set against: the likeliest, the next, or another that was
 * named; in brief with no more than the part that decides it.
 */
export function contrastSentence(model: Model, reasons: Reasons, one: Alternative, isBrief = false): string {
  const { contrast } = one;
  if (!contrast) return '';
  const decimals = payoffDecimalsOf(reasons);
  const { other, expected } = contrast;
  const [likeliest, next] = reasons.open;
  const isNext = one === likeliest && other === next?.action;
  const rank = other === likeliest?.action ? 'the likeliest, ' : isNext ? 'the next, ' : '';
  const amount = isNoDifference(expected, decimals)
    ? 'as much'
    : `${fixed(Math.abs(expected), decimals)} ${expected > 0 ? 'more' : 'less'}`;
  const most = isBrief ? 1 : NAMED;
  const told = contrast.parts.filter(({ worth }) => !isNoDifference(worth, decimals));
  const partsOf = (sign: number) => told.filter(({ worth }) => worth * sign > 0).slice(0, most);
  const inFavour = partsText('for it', model, partsOf(1), decimals);
  const against = partsText('against it', model, partsOf(-1), decimals);
  const sides = expected < 0 ? [against, inFavour] : [inFavour, against];
  const parts = sides
    .filter(text => text !== '')
    .slice(0, most)
    .join('; ');
  return `Beside ${cited(titleOf(model, { action: other }))}, ${rank}it expects ${amount}${parts && `: ${parts}`}.`;
}

/** Says what playing an action does to the odds: "Odds, in points: War +6.1, Agreement −3.0."; in brief the largest changes. */
export function oddsSentence(
  { scenario }: Model,
  { odds }: Pick<Reasons, 'odds'>,
  then: ArrayLike<number>,
  isBrief = false,
): string {
  const changes = oddsChanges(scenario, odds, then);
  if (changes.length === 0) return 'It leaves the odds as they are.';
  const named = changes.slice(0, isBrief ? BRIEF : changes.length);
  const others = named.length < changes.length ? '; others less' : '';
  return `Odds, in points: ${named.join(', ')}${others}.`;
}

const titleOf = ({ scenario }: Model, { action }: Pick<Alternative, 'action'>) => actionAt(scenario, action).title;

function partsText(what: string, { scenario }: Model, parts: readonly PayoffPart[], decimals: PayoffDecimals): string {
  if (parts.length === 0) return '';
  return `${what} ${parts.map(part => `${partName(scenario, part)} ${signedPayoff(part.worth, decimals)}`).join(', ')}`;
}

/** Says what the mover expects least of, where that is less than it expects of the likeliest action. */
function lowestSentence(model: Model, reasons: Reasons, percentOf: PercentOf): string | undefined {
  const { open } = reasons;
  const decimals = payoffDecimalsOf(reasons);
  const [likeliest] = open;
  const lowest = open.reduce((a, b) => (b.expected < a.expected ? b : a));
  if (!likeliest || isNoDifference(likeliest.expected - lowest.expected, decimals)) return undefined;
  return `It rates ${cited(titleOf(model, lowest))} (${percentOf(lowest)}) lowest: expects ${signedPayoff(lowest.expected, decimals)}.`;
}

/** Returns what the rule says by which the mover plays, undefined where it goes by its payoffs. */
function doctrineRule(model: Model, state: State, { party, open }: Reasons): string | undefined {
  const digits = digitsOf(model.space, state);
  const { doctrine } = partyAt(model.scenario, party);
  const rule = doctrine.find(({ when, action }) => holds(when, digits) && open.some(one => one.action === action));
  return rule && (rule.says ?? '');
}
