import { isModel, type Model, makeModel } from '../../game/model.ts';
import type { Settings } from '../../game/settings/settings.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import { wholeFaults } from '../../scenario/check/whole.ts';
import { variableAt } from '../../scenario/part-at.ts';
import { type Odds, oddsFrom, startOf } from '../../solve/odds.ts';
import { type SolvedGame, solveGame } from '../../solve/solve.ts';
import type { Message } from '../../words/problem.ts';
import { type RuleStanding, ruleStandings } from '../check/standings.ts';
import type { Finding } from '../findings/finding.ts';
import { stateFindings } from '../findings/findings.ts';
import { type Hint, hintOf } from './hint.ts';
import type { Mutant } from './mutant.ts';
import { swapOf } from './operators/levels.ts';
import { isSameGame } from './same-game.ts';
import { failedExpectations, findingKey, newFindings, WATCHERS, type Watcher } from './watchers.ts';

/** What came of a mutant. */
type TrialOutcome =
  /** The checks of a file refuse it, or it has too many states to be explored; the message says why. */
  | { readonly kind: 'refused'; readonly message: Message }
  /** It is no other game: nothing that can be reached is different. */
  | { readonly kind: 'same' }
  | JudgedMutant;

/** What is different in a mutant that can be played. */
export interface JudgedMutant {
  readonly kind: 'judged';
  readonly odds: Odds;
  /** How many of all lines of play end otherwise, at the least, from 0 to 1: the total variation distance. */
  readonly shift: number;
  /** The ids of the rules that fare otherwise: broken, or with nothing left to say. */
  readonly rules: readonly string[];
  /** What is pinned under `expect` and is otherwise: `states`, or endings by their id. */
  readonly expect: readonly string[];
  /** What is found that is not found in the scenario itself. */
  readonly findings: readonly Finding[];
  /** A rule that would have noticed it; sought only where nothing does. */
  readonly hint?: Hint;
}

/** A mutant with what came of it. */
export interface Trial {
  readonly mutant: Mutant;
  readonly outcome: TrialOutcome;
}

/** The scenario itself, judged as its mutants are to be. */
export interface Base {
  readonly game: SolvedGame;
  readonly odds: Odds;
  /** One a rule; empty where rules are left out. */
  readonly standings: readonly RuleStanding[];
  /** What of `expect` it does not keep to itself, as it is set: that notices nothing. */
  readonly unmet: readonly string[];
  /** What is found in it, by `findingKey`. */
  readonly found: ReadonlySet<string>;
  readonly watchers: readonly Watcher[];
  readonly maxStates: number | undefined;
}

/** Judges a scenario as it is set; of what may notice a mutant, only `watchers` are looked at. */
export function makeBase(table: GameTable, watchers: readonly Watcher[] = WATCHERS, maxStates?: number): Base {
  const game = solveGame(table);
  const odds = oddsFrom(table, game.chain, startOf(table)).odds;
  const found = watchers.includes('findings') ? stateFindings(game).findings : [];
  const standings = watchers.includes('rules') ? ruleStandings(game) : [];
  return {
    game,
    odds,
    standings,
    unmet: failedExpectations(table, odds),
    found: new Set(found.map(findingKey)),
    watchers,
    maxStates,
  };
}

/** Plays a mutant beside the scenario that it was made of. */
export function tryMutant(base: Base, mutant: Mutant): Trial {
  return { mutant, outcome: outcomeOf(base, mutant) };
}

/** Returns what notices a mutant. */
export function noticedBy(judged: JudgedMutant): readonly Watcher[] {
  return WATCHERS.filter(watcher => judged[watcher].length > 0);
}

function outcomeOf(base: Base, mutant: Mutant): TrialOutcome {
  const { table } = base.game;
  const model = modelOf(table.model, mutant);
  if ('what' in model) return { kind: 'refused', message: model };
  const mutated = exploreGame(model, base.maxStates);
  if ('what' in mutated) return { kind: 'refused', message: mutated };
  return isSameGame(table, mutated) ? { kind: 'same' } : judge(base, mutant, solveGame(mutated));
}

/** Binds a mutant as its scenario is bound, or says why a file that said so would be refused. */
function modelOf({ settings, horizon }: Model, mutant: Mutant): Model | Message {
  const { scenario } = mutant;
  const [fault] = wholeFaults(scenario);
  if (fault) return fault.message;
  const model = makeModel(scenario, settingsOf(settings, mutant), horizon);
  if (isModel(model)) return model;
  return model[0] ?? { what: 'Its settings do not go together any more.' };
}

/** A level that a track was set to start at goes with its name, as a start in the file does. */
function settingsOf(settings: Settings, { change, scenario }: Mutant): Settings {
  if (change.kind !== 'swap-levels') return settings;
  const name = variableAt(scenario, change.variable).name;
  const start = settings.get(name);
  return typeof start === 'number' ? new Map(settings).set(name, swapOf(change.digit)(start)) : settings;
}

function judge(base: Base, mutant: Mutant, game: SolvedGame): JudgedMutant {
  const { standings, watchers, unmet, found, odds: before } = base;
  const { scenario } = base.game.table.model;
  const odds = oddsFrom(game.table, game.chain, startOf(game.table)).odds;
  const now = standings.length > 0 ? ruleStandings(game) : [];
  const findings = watchers.includes('findings') ? stateFindings(game).findings : [];
  const judged: JudgedMutant = {
    kind: 'judged',
    odds,
    shift: odds.reduce((sum, p, ending) => sum + Math.max(0, p - before[ending]!), 0),
    rules: scenario.rules.flatMap(({ id }, i) => (now[i] === standings[i] || now[i] === 'holds' ? [] : [id])),
    expect: watchers.includes('expect')
      ? failedExpectations(game.table, odds).filter(what => !unmet.includes(what))
      : [],
    findings: newFindings(found, mutant, findings),
  };
  const hint = noticedBy(judged).length === 0 ? hintOf(scenario, before, mutant, game, odds) : undefined;
  return { ...judged, ...(hint && { hint }) };
}
