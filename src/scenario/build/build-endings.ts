import { ALWAYS } from '../condition.ts';
import { endingWithoutCondition, lastEnding, NO_ENDING, ruleConditions } from '../messages/name-messages.ts';
import type { Ending, EndingPayoff, Payoffs, RoundPayoff, Rule } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { buildCondition } from './build-condition.ts';
import { type Context, formulaAt, groundsAt, lookUp, ownOf } from './context.ts';

/** Reads the endings; only the last has no condition, and it holds at the horizon, so that exactly one always holds. */
export function buildEndings(context: Context): readonly Ending[] {
  const { raw, findings } = context;
  const entries = Object.entries(raw.endings);
  entries.forEach(([id, ending], i) => {
    const last = i === entries.length - 1;
    const path = ['endings', id];
    const hasCondition = ending.when !== undefined;
    if (last && (hasCondition || !ending.atHorizon)) findings.error(path, lastEnding(id, hasCondition), 'key');
    else if (!last && !hasCondition) findings.error(path, endingWithoutCondition(id), 'key');
  });
  if (entries.length === 0) findings.error(['endings'], NO_ENDING, 'key');
  return entries.map(([id, ending]) => ({
    id,
    title: ending.title ?? id.replaceAll('-', ' '),
    says: ending.says,
    when: buildCondition(context, ['endings', id, 'when'], ending.when),
    atHorizon: ending.atHorizon ?? false,
  }));
}

/** Reads the payoffs, one entry a party; a party without any is indifferent. */
export function buildPayoffs(context: Context): readonly Payoffs[] {
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

type RawPayoffs = NonNullable<Context['raw']['payoffs']>[string];

function roundPayoffs(
  context: Context,
  path: Path,
  raw: NonNullable<RawPayoffs['eachRound']>,
  inherited: readonly string[],
): readonly RoundPayoff[] {
  return Object.entries(raw).map(([id, term]) => {
    const at = [...path, 'eachRound', id];
    return {
      id,
      says: term.says,
      worth: formulaAt(context, [...at, 'worth'], term.worth),
      while: buildCondition(context, [...at, 'while'], term.while),
      restsOn: groundsAt(context, at, term.restsOn, inherited, `The payoff "${id}"`),
    };
  });
}

function endingPayoffs(
  context: Context,
  path: Path,
  raw: NonNullable<RawPayoffs['endings']>,
  inherited: readonly string[],
): readonly EndingPayoff[] {
  return Object.entries(raw).flatMap(([id, written]) => {
    const at = [...path, 'endings', id];
    const ending = lookUp(context, at, id, context.names.endings, 'an ending', 'key');
    const isBlock = typeof written === 'object';
    const { worth, says, restsOn } = isBlock ? written : { worth: written };
    const grounds = groundsAt(context, at, restsOn, inherited, `The payoff of "${id}"`);
    const formula = formulaAt(context, isBlock ? [...at, 'worth'] : at, worth);
    return ending === undefined ? [] : [{ ending, says, worth: formula, restsOn: grounds }];
  });
}

/** Reads the rules: each says `never` or `always`, not both. */
export function buildRules(context: Context): readonly Rule[] {
  return Object.entries(context.raw.always ?? {}).map(([id, raw]) => {
    const path = ['always', id];
    const conditions = [raw.never, raw.always].filter(one => one !== undefined).length;
    if (conditions !== 1) context.findings.error(path, ruleConditions(id, conditions), 'key');
    const kind = raw.never === undefined ? 'always' : 'never';
    const raws = raw.never ?? raw.always;
    const condition = raws ? buildCondition(context, [...path, kind], raws) : ALWAYS;
    return { id, says: raw.says, kind, condition };
  });
}
