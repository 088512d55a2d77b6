import { ALWAYS } from '../condition.ts';
import { constant } from '../formula/formula.ts';
import type { GroundedByKind } from '../grounded.ts';
import { noAction, SHOCK_TAKES_REST, WORLD_HAS_NO_ACTIONS } from '../messages/name-messages.ts';
import type { RawAction, RawShock } from '../raw/raw-action.ts';
import { type Action, type Mover, type PartyIndex, type Result, WORLD } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { formulaAt, type LinkContext, lookUp, ownOf } from './context.ts';
import { forAllKinds, groundsAt, groundsByKind, type HeldKinds, mustIfWritten } from './grounds.ts';
import { holdsOf, linkCondition } from './link-condition.ts';
import { linkCounts, linkEffects } from './link-effects.ts';
import { cameoAt } from './link-evidence.ts';

const NONE = constant(0);
const ONE = constant(1);

/** Reads the actions of every party in the order of the parties, then the world's one action. */
export function linkActions(context: LinkContext): readonly Action[] {
  const { raw, names } = context;
  for (const party of Object.keys(raw.actions)) {
    if (party === WORLD) context.problems.error(['actions', party], WORLD_HAS_NO_ACTIONS, 'key');
    else lookUp(context, ['actions', party], party, names.parties, 'a party', 'key');
  }
  const actions = [...names.parties].flatMap(([party, index]) => partyActions(context, party, index));
  if (raw.world) actions.push(worldAction(context, raw.world));
  return actions.map((action, index) => ({ ...action, index }));
}

type Unnumbered = Omit<Action, 'index'>;

function partyActions(context: LinkContext, party: string, mover: PartyIndex): Unnumbered[] {
  const raws: [string, RawAction][] = Object.entries(ownOf(context.raw.actions, party) ?? {});
  if (raws.length === 0 && party !== WORLD) context.problems.error(['actions', party], noAction(party), 'key');
  return raws.map(([id, raw]) => partyAction(context, ['actions', party, id], mover, id, raw));
}

function partyAction(context: LinkContext, path: Path, mover: Mover, id: string, raw: RawAction): Unnumbered {
  const when = linkCondition(context, [...path, 'when'], raw.when);
  const holds = { ...heldBy(raw), when: holdsOf(context, raw.when, when) };
  const grounds = groundsByKind(context, path, raw.restsOn, forAllKinds(context.raw.restsOn ?? []), { of: id, holds });
  return {
    mover,
    id,
    title: raw.title,
    says: raw.says,
    cameo: cameoAt(context, [...path, 'cameo'], raw.cameo),
    when,
    cost: raw.cost === undefined ? NONE : formulaAt(context, [...path, 'cost'], raw.cost),
    habit: raw.habit === undefined ? ONE : formulaAt(context, [...path, 'habit'], raw.habit, 'levers'),
    results: raw.results.map((result, i) => linkResult(context, [...path, 'results', i], result, grounds)),
    counts: linkCounts(context, [...path, 'tally'], raw.tally),
    ...grounds,
  };
}

type RawResult = RawAction['results'][number];

/**
 * What an action holds besides its condition. A kind for which every result names its own grounds needs none at the
 * action.
 */
function heldBy({ cost, habit, tally, results }: RawAction): HeldKinds {
  const isLeftTo = (kind: 'chances' | 'effects' | 'tally') => (result: RawResult) =>
    Array.isArray(result.restsOn) ? false : result.restsOn === undefined || !(kind in result.restsOn);
  const held = (kind: 'chances' | 'effects' | 'tally', holding: readonly RawResult[]) => {
    if (holding.length === 0) return undefined;
    return holding.some(isLeftTo(kind)) ? 'must' : 'may';
  };
  return {
    cost: mustIfWritten(cost),
    habit: mustIfWritten(habit),
    chances: results.length > 1 ? held('chances', results) : undefined,
    effects: held(
      'effects',
      results.filter(result => result.do),
    ),
    tally:
      mustIfWritten(tally) ??
      held(
        'tally',
        results.filter(result => result.tally),
      ),
  };
}

/** A number of a result that rests on nothing is reported at its action. */
function linkResult(context: LinkContext, path: Path, raw: RawResult, inherited: GroundedByKind): Result {
  const holds: HeldKinds = { chances: 'may', effects: raw.do && 'may', tally: raw.tally && 'may' };
  return {
    says: raw.says,
    when: ALWAYS,
    chance: chanceAt(context, [...path, 'chance'], raw.chance),
    effects: linkEffects(context, [...path, 'do'], raw.do),
    counts: linkCounts(context, [...path, 'tally'], raw.tally),
    ...groundsByKind(context, path, raw.restsOn, inherited, { of: `result ${Number(path.at(-1)) + 1}`, holds }),
  };
}

function chanceAt(context: LinkContext, path: Path, raw: number | string) {
  return raw === 'rest' ? 'rest' : formulaAt(context, path, raw);
}

function worldAction(context: LinkContext, raw: NonNullable<LinkContext['raw']['world']>): Unnumbered {
  const restsOn = groundsAt(context, ['world'], raw.restsOn, context.raw.restsOn ?? []);
  const grounds = forAllKinds(restsOn);
  const shocks = Object.entries(raw.shocks).map(([id, shock]) => linkShock(context, id, shock, grounds));
  const nothing = { when: ALWAYS, effects: [], counts: [] };
  const quiet: Result = { id: 'quiet', title: 'Quiet', chance: 'rest', ...nothing, ...grounds };
  return {
    mover: WORLD,
    id: WORLD,
    title: 'The world',
    when: ALWAYS,
    cost: NONE,
    habit: ONE,
    results: [...shocks, quiet],
    counts: [],
    ...grounds,
  };
}

function linkShock(context: LinkContext, id: string, raw: RawShock, inherited: GroundedByKind): Result {
  const path = ['world', 'shocks', id];
  if (raw.chance === 'rest') context.problems.error([...path, 'chance'], SHOCK_TAKES_REST);
  const when = linkCondition(context, [...path, 'when'], raw.when);
  const holds: HeldKinds = {
    when: holdsOf(context, raw.when, when),
    chances: 'must',
    effects: mustIfWritten(raw.do),
    tally: mustIfWritten(raw.tally),
  };
  return {
    id,
    title: raw.title,
    says: raw.says,
    cameo: cameoAt(context, [...path, 'cameo'], raw.cameo),
    when,
    chance: raw.chance === 'rest' ? NONE : formulaAt(context, [...path, 'chance'], raw.chance),
    effects: linkEffects(context, [...path, 'do'], raw.do),
    counts: linkCounts(context, [...path, 'tally'], raw.tally),
    ...groundsByKind(context, path, raw.restsOn, inherited, { of: id, holds }),
  };
}
