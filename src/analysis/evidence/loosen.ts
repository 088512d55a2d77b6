import type { Formula } from '../../scenario/formula/formula.ts';
import type { Lever } from '../../scenario/lever.ts';
import { type Action, type Party, type Payoffs, type Result, type Scenario, WORLD } from '../../scenario/scenario.ts';
import { scaled, scaledChances, scaledToOne } from './scaled.ts';

/** Where a number stands in a scenario, by the indices of its lists. */
export type NumberSite =
  | { readonly kind: 'lever'; readonly lever: number }
  | { readonly kind: 'precision' | 'patience'; readonly party: number }
  | { readonly kind: 'cost' | 'habit'; readonly action: number }
  | { readonly kind: 'chance'; readonly action: number; readonly result: number }
  | { readonly kind: 'round' | 'ending'; readonly party: number; readonly term: number };

/** A number of a scenario that can be moved, by the name of the lever that moves it. */
export interface LooseNumber {
  readonly name: string;
  readonly site: NumberSite;
  /** The facts and assumptions that it rests on. */
  readonly restsOn: readonly string[];
}

/** A scenario every number of which can be moved by a lever, and those numbers. */
export interface Loosened {
  readonly scenario: Scenario;
  readonly numbers: readonly LooseNumber[];
}

/** How far a number that is no lever may well lie from what it is, as a share of it. */
const SPREAD = 0.2;

/**
 * Gives every number of a scenario that is no lever a lever of its own: the share of it that is taken, 1 as the file has
 * it. Whole things stay as they are: levels, thresholds, steps, rounds; so does what is 0, and tallies, which no odds
 * hang on. Of patience it is what it lacks to 1, for at 1 a round
 * would count for ever. A number that only names a lever is that lever, and what it rests on counts for that.
 */
export function loosen(scenario: Scenario): Loosened {
  const made = new ShareLevers(scenario);
  const parties = scenario.parties.map((party, i) => loosenParty(made, party, i));
  const actions = scenario.actions.map(action => loosenAction(made, action));
  const payoffs = scenario.payoffs.map((own, party) => loosenPayoffs(made, own, party));
  const known = scenario.levers.map(
    (lever, index): LooseNumber => ({
      name: lever.name,
      site: { kind: 'lever', lever: index },
      restsOn: [...new Set([...lever.restsOn, ...made.restsOfLever(index)])],
    }),
  );
  return {
    scenario: { ...scenario, levers: [...scenario.levers, ...made.levers], parties, actions, payoffs },
    numbers: [...known, ...made.numbers],
  };
}

/** The levers that are made, one a number. */
class ShareLevers {
  readonly levers: Lever[] = [];
  readonly numbers: LooseNumber[] = [];
  readonly #known: number;
  readonly #restsOfLever = new Map<number, readonly string[]>();

  constructor(scenario: Scenario) {
    this.#known = scenario.levers.length;
  }

  /** What rests on a lever by its name alone. */
  restsOfLever(lever: number): readonly string[] {
    return this.#restsOfLever.get(lever) ?? [];
  }

  /** Makes the lever of a number; undefined where the number is 0, is a lever itself, or rests on nothing that is named. */
  of({ tree }: Formula, site: NumberSite, restsOn: readonly string[]): number | undefined {
    if (tree.kind === 'lever') {
      this.#restsOfLever.set(tree.index, [...this.restsOfLever(tree.index), ...restsOn]);
      return undefined;
    }
    if (restsOn.length === 0 || (tree.kind === 'number' && tree.value === 0)) return undefined;
    // No file can name a lever so.
    const name = `#${this.levers.length}`;
    this.levers.push(shareLever(name, restsOn));
    this.numbers.push({ name, site, restsOn });
    return this.#known + this.levers.length - 1;
  }

  scaled(formula: Formula, site: NumberSite, restsOn: readonly string[], scale = scaled): Formula {
    const share = this.of(formula, site, restsOn);
    return share === undefined ? formula : scale(formula, share);
  }
}

function shareLever(name: string, restsOn: readonly string[]): Lever {
  const [min, max] = [1 - SPREAD, 1 + SPREAD];
  const plausible = { from: min, to: max, shape: 'uniform', why: 'A number that nobody has given a range.' } as const;
  const says = 'The share of a number that is taken.';
  return { name, says, default: 1, min, max, step: 0.1, labels: new Map(), restsOn, plausible };
}

function loosenParty(made: ShareLevers, party: Party, index: number): Party {
  const { precision, patience, restsOn } = party;
  return {
    ...party,
    precision:
      precision === 'infinity' ? precision : made.scaled(precision, { kind: 'precision', party: index }, restsOn),
    patience: isOne(patience)
      ? patience
      : made.scaled(patience, { kind: 'patience', party: index }, restsOn, scaledToOne),
  };
}

const isOne = ({ tree }: Formula): boolean => tree.kind === 'number' && tree.value === 1;

function loosenAction(made: ShareLevers, action: Action): Action {
  const { index, mover, cost, habit, grounds, results } = action;
  if (mover === WORLD) return { ...action, results: loosenChances(made, index, results) };
  return {
    ...action,
    cost: made.scaled(cost, { kind: 'cost', action: index }, grounds.cost),
    habit: made.scaled(habit, { kind: 'habit', action: index }, grounds.habit),
    results: loosenChances(made, index, results),
  };
}

/** Where there is one result its chance is 1, and no number. */
function loosenChances(made: ShareLevers, action: number, results: readonly Result[]): readonly Result[] {
  if (results.length === 1) return results;
  const shares = results.map(({ chance, grounds }, result) =>
    chance === 'rest' ? undefined : made.of(chance, { kind: 'chance', action, result }, grounds.chances),
  );
  return shares.every(share => share === undefined) ? results : scaledChances(results, shares);
}

function loosenPayoffs(made: ShareLevers, { eachRound, endings }: Payoffs, party: number): Payoffs {
  return {
    eachRound: eachRound.map((term, i) => ({
      ...term,
      worth: made.scaled(term.worth, { kind: 'round', party, term: i }, term.grounds.worth),
    })),
    endings: endings.map((term, i) => ({
      ...term,
      worth: made.scaled(term.worth, { kind: 'ending', party, term: i }, term.restsOn),
    })),
  };
}
