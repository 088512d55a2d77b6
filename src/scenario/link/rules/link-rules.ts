import {
  boundWithoutForce,
  demandsOfRule,
  ruleBeyondHorizon,
  WHILE_WITHOUT_POSSIBLE,
} from '../../messages/rule-messages.ts';
import type { RawRule } from '../../raw/raw-rule.ts';
import type { Demand, OddsClaim, Rule } from '../../rule.ts';
import type { Path } from '../../text/layer.ts';
import { linkCondition } from '../link-condition.ts';
import { linkClaim, linkEndingNames } from './link-claim.ts';
import type { RuleContext } from './rule-context.ts';

const KINDS = ['never', 'always', 'possible', 'leadsTo', 'atMost', 'atLeast', 'climb'] as const;

/** Reads the rules: each demands one thing. */
export function linkRules(context: RuleContext): readonly Rule[] {
  return Object.entries(context.raw.always ?? {}).flatMap(([id, raw]) => {
    const path = ['always', id];
    const given = KINDS.filter(kind => raw[kind] !== undefined);
    if (given.length !== 1) {
      context.problems.error(path, demandsOfRule(id, given, KINDS, context.raw.extends !== undefined), 'key');
    }
    if (raw.while && !raw.possible) context.problems.error([...path, 'while'], WHILE_WITHOUT_POSSIBLE, 'key');
    const [demand] = demandsAt(context, path, raw);
    return demand ? [{ id, says: raw.says, demand }] : [];
  });
}

/** Reads all that a rule has, so that all that is wrong with it is reported. */
function demandsAt(context: RuleContext, path: Path, raw: RawRule): readonly Demand[] {
  const { never, always, possible, leadsTo, atMost, atLeast, climb } = raw;
  const demands: Demand[] = [];
  if (never) demands.push({ kind: 'never', claim: linkClaim(context, [...path, 'never'], never) });
  if (always) demands.push({ kind: 'always', claim: linkClaim(context, [...path, 'always'], always) });
  if (possible) {
    const goal = linkClaim(context, [...path, 'possible'], possible, 'possible');
    demands.push({ kind: 'possible', goal, while: linkCondition(context, [...path, 'while'], raw.while) });
  }
  if (leadsTo) {
    const at = [...path, 'leadsTo'];
    const from = linkClaim(context, [...at, 'from'], leadsTo.from, 'leadsTo');
    const to = linkClaim(context, [...at, 'to'], leadsTo.to, 'leadsTo');
    demands.push({ kind: 'leadsTo', from, to, fair: leadsTo.fair ?? 'chance' });
  }
  if (atMost) demands.push(oddsAt(context, [...path, 'atMost'], atMost, 'atMost'));
  if (atLeast) demands.push(oddsAt(context, [...path, 'atLeast'], atLeast, 'atLeast'));
  if (climb) demands.push(climbAt(context, [...path, 'climb'], climb));
  return demands;
}

type RawBound = NonNullable<RawRule['atMost']>;

function oddsAt(context: RuleContext, path: Path, raw: RawBound, bound: 'atMost' | 'atLeast'): Demand {
  const { odds, within, play = 'policy' } = raw;
  const { horizon } = context.raw.round;
  if (within !== undefined && within > horizon) {
    // No error: a variant may bring the horizon nearer than the rules of its base look.
    context.problems.warning([...path, 'within'], ruleBeyondHorizon(within, horizon), 'value');
  }
  if (odds === (bound === 'atMost' ? 1 : 0)) {
    const because = bound === 'atMost' ? 'no probability is above 1' : 'no probability is below 0';
    context.problems.warning([...path, 'odds'], boundWithoutForce(String(path.at(-2)), because), 'value');
  }
  return { kind: 'odds', of: oddsClaimAt(context, path, raw, bound), bound, odds, within, play };
}

/** Endings at the horizon are no matter of states, so they stand alone and without a number of rounds. */
function oddsClaimAt(context: RuleContext, path: Path, { of, within }: RawBound, key: string): OddsClaim {
  const at = [...path, 'of'];
  const named = Object.keys(of).length === 1 && of.ending !== undefined ? [of.ending].flat() : [];
  const { endings, names } = context;
  const isOfHorizon = named.some(name => endings[names.endings.get(name) ?? -1]?.atHorizon);
  if (!isOfHorizon || within !== undefined) {
    return { kind: 'state', claim: linkClaim(context, at, of, key) };
  }
  const found = linkEndingNames(context, [...at, 'ending'], named);
  return { kind: 'endings', endings: found.map(({ index }) => index) };
}

function climbAt(context: RuleContext, path: Path, { atMost }: { readonly atMost: number }): Demand {
  const tracks = Object.values(context.raw.tracks ?? {});
  const rungs = tracks.flatMap(({ levels }) => Object.values(levels).map(({ rung }) => rung ?? 0));
  const highest = Math.max(0, ...rungs);
  if (atMost >= highest) {
    const because = `the highest rung that a level has is ${highest}`;
    context.problems.warning([...path, 'atMost'], boundWithoutForce(String(path.at(-2)), because), 'value');
  }
  return { kind: 'climb', atMost };
}
