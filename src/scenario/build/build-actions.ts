import { ALWAYS } from '../condition.ts';
import { constant } from '../formula.ts';
import { noAction, SHOCK_TAKES_REST, WORLD_HAS_NO_ACTIONS } from '../messages/name-messages.ts';
import type { RawAction, RawShock } from '../raw/raw-action.ts';
import { type Action, type Mover, type PartyIndex, type Result, WORLD } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { buildCondition } from './build-condition.ts';
import { buildCounts, buildEffects } from './build-effects.ts';
import { cameoAt } from './build-evidence.ts';
import { type Context, formulaAt, groundsAt, lookUp, ownOf } from './context.ts';

const NONE = constant(0);
const ONE = constant(1);

/** Reads the actions of every party in the order of the parties, then the world's one action. */
export function buildActions(context: Context): readonly Action[] {
  const { raw, names } = context;
  for (const party of Object.keys(raw.actions)) {
    if (party === WORLD) context.findings.error(['actions', party], WORLD_HAS_NO_ACTIONS, 'key');
    else lookUp(context, ['actions', party], party, names.parties, 'a party', 'key');
  }
  const actions = [...names.parties].flatMap(([party, index]) => partyActions(context, party, index));
  if (raw.world) actions.push(worldAction(context, raw.world));
  return actions.map((action, index) => ({ ...action, index }));
}

type Unnumbered = Omit<Action, 'index'>;

function partyActions(context: Context, party: string, mover: PartyIndex): Unnumbered[] {
  const raws: [string, RawAction][] = Object.entries(ownOf(context.raw.actions, party) ?? {});
  if (raws.length === 0 && party !== WORLD) context.findings.error(['actions', party], noAction(party), 'key');
  return raws.map(([id, raw]) => partyAction(context, ['actions', party, id], mover, id, raw));
}

function partyAction(context: Context, path: Path, mover: Mover, id: string, raw: RawAction): Unnumbered {
  const restsOn = groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], numberOf(id, raw));
  return {
    mover,
    id,
    title: raw.title,
    says: raw.says,
    cameo: cameoAt(context, [...path, 'cameo'], raw.cameo),
    when: buildCondition(context, [...path, 'when'], raw.when),
    cost: raw.cost === undefined ? NONE : formulaAt(context, [...path, 'cost'], raw.cost),
    habit: raw.habit === undefined ? ONE : formulaAt(context, [...path, 'habit'], raw.habit, 'levers'),
    results: raw.results.map((result, i) => buildResult(context, [...path, 'results', i], result, restsOn)),
    counts: buildCounts(context, [...path, 'tally'], raw.tally),
    restsOn,
  };
}

/** Says which number of an action needs a ground; one certain result without cost or habit has none. */
function numberOf(id: string, raw: RawAction): string | undefined {
  if (raw.cost !== undefined) return `The cost of "${id}"`;
  if (raw.habit !== undefined) return `The habit weight of "${id}"`;
  if (raw.tally !== undefined) return `What "${id}" adds to a tally`;
  return raw.results.length > 1 && raw.results.some(result => !result.restsOn) ? `How "${id}" turns out` : undefined;
}

type RawResult = RawAction['results'][number];

function buildResult(context: Context, path: Path, raw: RawResult, inherited: readonly string[]): Result {
  return {
    says: raw.says,
    when: ALWAYS,
    chance: chanceAt(context, [...path, 'chance'], raw.chance),
    effects: buildEffects(context, [...path, 'do'], raw.do),
    counts: buildCounts(context, [...path, 'tally'], raw.tally),
    restsOn: groundsAt(context, path, raw.restsOn, inherited),
  };
}

function chanceAt(context: Context, path: Path, raw: number | string) {
  return raw === 'rest' ? 'rest' : formulaAt(context, path, raw);
}

function worldAction(context: Context, raw: NonNullable<Context['raw']['world']>): Unnumbered {
  const restsOn = groundsAt(context, ['world'], raw.restsOn, context.raw.restsOn ?? []);
  const shocks = Object.entries(raw.shocks).map(([id, shock]) => buildShock(context, id, shock, restsOn));
  const quiet: Result = { id: 'quiet', title: 'Quiet', when: ALWAYS, chance: 'rest', effects: [], counts: [], restsOn };
  return {
    mover: WORLD,
    id: WORLD,
    title: 'The world',
    when: ALWAYS,
    cost: NONE,
    habit: ONE,
    results: [...shocks, quiet],
    counts: [],
    restsOn,
  };
}

function buildShock(context: Context, id: string, raw: RawShock, inherited: readonly string[]): Result {
  const path = ['world', 'shocks', id];
  if (raw.chance === 'rest') context.findings.error([...path, 'chance'], SHOCK_TAKES_REST);
  return {
    id,
    title: raw.title,
    says: raw.says,
    cameo: cameoAt(context, [...path, 'cameo'], raw.cameo),
    when: buildCondition(context, [...path, 'when'], raw.when),
    chance: raw.chance === 'rest' ? NONE : formulaAt(context, [...path, 'chance'], raw.chance),
    effects: buildEffects(context, [...path, 'do'], raw.do),
    counts: buildCounts(context, [...path, 'tally'], raw.tally),
    restsOn: groundsAt(context, path, raw.restsOn, inherited, `The chance of "${id}"`),
  };
}
