import { readAs } from '../../words/characters/seen-text.ts';
import { quote } from '../../words/quote.ts';
import {
  EVERY_ENDING_CONDITIONAL,
  NO_ENDING,
  secondEndingWithoutCondition,
  sharedShort,
  unconditionalEndingStops,
} from '../messages/name-messages.ts';
import type { RawScenario } from '../raw/raw-scenario.ts';
import type { Ending, EndingPayoff, Payoffs, RoundPayoff } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { formulaAt, type LinkContext, lookUp, ownOf } from './context.ts';
import { forAllKinds, groundsAt, groundsByKind } from './grounds.ts';
import { holdsOf, linkCondition } from './link-condition.ts';
import { titleOf } from './names/link-titles.ts';

type RawEnding = RawScenario['endings'][string];

/** Reads the endings in the order of `names`; only the last has no condition, and it holds at the horizon. */
export function linkEndings(context: LinkContext): readonly Ending[] {
  refuseUncertainEnd(context);
  refuseSharedShort(context);
  return [...context.names.endings.keys()].flatMap(id => {
    const raw = ownOf(context.raw.endings, id);
    if (!raw) return [];
    const when = linkCondition(context, ['endings', id, 'when'], raw.when);
    return [
      { id, title: titleOf(id, raw), short: shortOf(id, raw), says: raw.says, when, atHorizon: raw.atHorizon ?? false },
    ];
  });
}

/** The key in words, and not the title: a key is short as a rule, and no two endings have the same. */
function shortOf(id: string, { short }: Pick<RawEnding, 'short'>): string {
  return titleOf(id, { title: short });
}

/** In the bar of odds two endings of one name could not be told apart. */
function refuseSharedShort({ raw, problems }: LinkContext): void {
  const all = Object.entries(raw.endings);
  const named = all.filter(([, { short }]) => short !== undefined);
  const unnamed = all.filter(([, { short }]) => short === undefined);
  const owners = new Map(unnamed.map(([id, one]) => [readAs(shortOf(id, one)), id]));
  for (const [id, one] of named) {
    const short = shortOf(id, one);
    const other = owners.get(readAs(short));
    if (other !== undefined) problems.error(['endings', id, 'short'], sharedShort(short, other));
    owners.set(readAs(short), id);
  }
}

/** Exactly one ending must hold for every line of play. */
function refuseUncertainEnd({ raw, problems }: LinkContext): void {
  const all = Object.entries(raw.endings);
  const open = all.filter(([, { when }]) => when === undefined);
  const [last, ...others] = open.filter(([, { atHorizon }]) => atHorizon);
  if (all.length === 0) problems.error(['endings'], NO_ENDING, 'key');
  else if (open.length === 0) problems.error(['endings'], EVERY_ENDING_CONDITIONAL, 'key');
  for (const [id, { atHorizon }] of open) {
    if (!atHorizon) problems.error(['endings', id], unconditionalEndingStops(id), 'key');
  }
  for (const [id] of others) {
    problems.error(['endings', id], secondEndingWithoutCondition(id, last?.[0] ?? ''), 'key');
  }
}

/** Reads the payoffs, one entry a party; a party without any is indifferent. */
export function linkPayoffs(context: LinkContext): readonly Payoffs[] {
  const { raw, names } = context;
  for (const party of Object.keys(raw.payoffs ?? {})) {
    lookUp(context, ['payoffs', party], party, names.parties, 'a party', 'key');
  }
  return [...names.parties.keys()].map(party => {
    const block = ownOf(raw.payoffs, party);
    const path = ['payoffs', party];
    const restsOn = groundsAt(context, path, block?.restsOn, raw.restsOn ?? []);
    return {
      eachRound: roundPayoffs(context, path, block?.eachRound ?? {}, restsOn),
      endings: endingPayoffs(context, path, block?.endings ?? {}, restsOn),
    };
  });
}

type RawPayoffs = NonNullable<LinkContext['raw']['payoffs']>[string];

function roundPayoffs(
  context: LinkContext,
  path: Path,
  raw: NonNullable<RawPayoffs['eachRound']>,
  inherited: readonly string[],
): readonly RoundPayoff[] {
  return Object.entries(raw).map(([id, term]) => {
    const at = [...path, 'eachRound', id];
    const condition = linkCondition(context, [...at, 'while'], term.while);
    const holds = { worth: 'must', while: holdsOf(context, term.while, condition) } as const;
    return {
      id,
      says: term.says,
      worth: formulaAt(context, [...at, 'worth'], term.worth),
      while: condition,
      ...groundsByKind(context, at, term.restsOn, forAllKinds(inherited), { of: id, holds }),
    };
  });
}

function endingPayoffs(
  context: LinkContext,
  path: Path,
  raw: NonNullable<RawPayoffs['endings']>,
  inherited: readonly string[],
): readonly EndingPayoff[] {
  return Object.entries(raw).flatMap(([id, written]) => {
    const at = [...path, 'endings', id];
    const ending = lookUp(context, at, id, context.names.endings, 'an ending', 'key');
    const isBlock = typeof written === 'object';
    const { worth, says, restsOn } = isBlock ? written : { worth: written };
    const grounds = groundsAt(context, at, restsOn, inherited, `The payoff of ${quote(id)}`);
    const formula = formulaAt(context, isBlock ? [...at, 'worth'] : at, worth);
    return ending === undefined ? [] : [{ ending, says, worth: formula, restsOn: grounds }];
  });
}
