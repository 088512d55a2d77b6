import type { Aim } from '../../../src/analysis/guarantee/question.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { choicesOf } from '../../../src/game/table/walk.ts';
import { at } from '../../../src/num/at.ts';
import { ALWAYS } from '../../../src/scenario/condition.ts';
import { constant, type Formula } from '../../../src/scenario/formula/formula.ts';
import { partyAt } from '../../../src/scenario/part-at.ts';
import type { Payoffs } from '../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { oddsEverywhere, oddsOf } from '../../../src/solve/odds-everywhere.ts';
import { blockAt, turnsIn } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { valueFrom } from '../../../src/solve/value.ts';
import { forcedAtStart } from '../guarantee/force.ts';
import { ladderFrom } from '../solve.ts';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** What is wrong, in words: so many of a kind and the worst, or nothing. */
class Faults {
  readonly told: string[] = [];

  /** Takes the distances of what should be 0; `NaN` is never right. */
  expect0(what: string, distances: Iterable<number>, tolerance: number): void {
    let [wrong, worst] = [0, 0];
    for (const distance of distances) {
      if (Math.abs(distance) <= tolerance) continue;
      wrong++;
      worst = Number.isNaN(distance) ? Number.NaN : Math.max(worst, Math.abs(distance));
    }
    if (wrong > 0) this.told.push(`${what}: ${wrong} are off, the worst by ${worst}`);
  }
}

/** Returns what breaks the laws that every solved game keeps: sums, the two passes, the ladder, what can be forced. */
export function brokenLaws(solved: SolvedGame): readonly string[] {
  const { table, chain } = solved;
  const faults = new Faults();
  faults.expect0('chances of a row', offFrom1(table.rows.start, table.rows.chance), 1e-12);
  for (const turn of turnsOfPolicy(solved)) {
    const { choiceStart, ending } = blockAt(table, turn);
    const sums = [...offFrom1(choiceStart, solved.policy.at(turn))].filter((_, state) => ending[state]! < 0);
    faults.expect0(`policy at turn ${turn}`, sums, 1e-12);
  }
  const { odds, byRound } = oddsFrom(table, chain, startOf(table));
  faults.expect0(
    'odds by round',
    [odds, ...byRound.map(one => one.odds)].map(one => sum(one) - 1),
    1e-12,
  );
  const backward = oddsEverywhere(table, chain, 0);
  const atStart = oddsOf(backward, table.start.index);
  faults.expect0(
    'forward and backward pass',
    odds.map((p, ending) => p - atStart[ending]!),
    1e-12,
  );
  const ladder = ladderFrom(table, chain, startOf(table)).map(({ probability }) => probability);
  faults.expect0(
    'a higher rung likelier',
    ladder.map((p, i) => Math.max(0, p - (ladder[i - 1] ?? 1))),
    1e-12,
  );
  odds.forEach((p, ending) => {
    const [least, greatest] = [forced(table, ending, 'least'), forced(table, ending, 'greatest')];
    faults.expect0(`odds ${p} from ${least} to ${greatest}`, [Math.max(0, least - p, p - greatest)], 1e-12);
  });
  return faults.told;
}

function* offFrom1(starts: Int32Array, numbers: Float64Array): Generator<number> {
  for (let i = 0; i + 1 < starts.length; i++) yield sum(numbers.subarray(starts[i], starts[i + 1])) - 1;
}

/** The turns that have a policy of their own: one round, or all where somebody looks to the horizon. */
function turnsOfPolicy({ table }: SolvedGame): readonly number[] {
  const looksFar = table.model.partyParameters.some(({ foresight }) => foresight === 'horizon');
  return [...Array(looksFar ? turnsIn(table) : table.blocks.length).keys()];
}

/** What everybody together can force of an ending by the horizon. */
function forced(table: GameTable, ending: number, aim: Aim): number {
  return forcedAtStart(table, { endings: [ending], parties: [], aim });
}

/**
 * Returns what breaks the laws of logit: towards precision 0 play follows habit alone, towards infinity it comes to best
 * replies with ties shared by habit; payoffs times k play as k times the precision; a constant added changes nothing.
 */
export function brokenLogit(table: GameTable): readonly string[] {
  const faults = new Faults();
  const at = (precision: number) => solveGame(withPrecision(table, () => precision));
  const [zero, perfect] = [at(0), at(Number.POSITIVE_INFINITY)];
  faults.expect0(
    'precision 0 and habit',
    offFromHabit(zero, () => true),
    1e-12,
  );
  faults.expect0('precision towards 0', apart(zero, at(1e-9)), 1e-6);
  faults.expect0(
    'ties of best replies and habit',
    offFromHabit(perfect, p => p > 0),
    1e-12,
  );
  faults.expect0('precision towards infinity', apart(perfect, at(1e9)), 1e-5);
  const base = solveGame(table);
  for (const k of [0.25, 4]) {
    const scaled = timesPayoffs(
      withPrecision(table, precision => precision / k),
      k,
    );
    faults.expect0(`payoffs times ${k} at precision by ${k}`, apart(base, solveGame(scaled)), 1e-9);
  }
  const raised = solveGame(plusConstant(table));
  faults.expect0('a constant added to payoffs: policy', apart(base, raised), 1e-9);
  faults.expect0('a constant added to payoffs: answers', answersApart(base, raised), 1e-9);
  return faults.told;
}

/** How far the probabilities of the actions that count miss their shares by habit. */
function* offFromHabit(solved: SolvedGame, counts: (p: number) => boolean): Generator<number> {
  const { table, policy } = solved;
  for (const turn of turnsOfPolicy(solved)) {
    const block = blockAt(table, turn);
    const { choiceRow, size, mover } = block;
    if (mover === 'world' || partyAt(table.model.scenario, mover).doctrine.length > 0) continue;
    const now = policy.at(turn);
    for (let state = 0; state < size; state++) {
      const { from, end } = choicesOf(block, state);
      let all = 0;
      for (let c = from; c < end; c++) {
        if (counts(now[c]!)) all += table.rows.habit[choiceRow[c]!]!;
      }
      for (let c = from; c < end; c++) {
        if (counts(now[c]!)) yield now[c]! - table.rows.habit[choiceRow[c]!]! / all;
      }
    }
  }
}

/** How far the policies of two games on the same states lie apart. */
function* apart(one: SolvedGame, other: SolvedGame): Generator<number> {
  for (const turn of turnsOfPolicy(one)) {
    const [a, b] = [one.policy.at(turn), other.policy.at(turn)];
    for (let choice = 0; choice < a.length; choice++) yield a[choice]! - b[choice]!;
  }
}

/** How far odds and tallies lie apart, and what each party expects, but for the constant. */
function answersApart(one: SolvedGame, other: SolvedGame): readonly number[] {
  const [a, b] = [one, other].map(({ table, chain, policy }) => {
    const counter = countTallies(table, policy);
    const { odds } = oddsFrom(table, chain, startOf(table), counter.onTurn);
    return { numbers: [...odds, ...counter.grown()], values: valueFrom(table, policy, startOf(table)) };
  });
  const values = a!.values.map((value, party) => {
    const raised = b!.values[party]! - value - forGood(one.table, party);
    return raised / Math.max(1, Math.abs(value));
  });
  return [...a!.numbers.map((x, i) => x - b!.numbers[i]!), ...values];
}

function withPrecision(table: GameTable, precisionOf: (precision: number) => number): GameTable {
  const partyParameters = table.model.partyParameters.map(one => ({ ...one, precision: precisionOf(one.precision) }));
  return { ...table, model: { ...table.model, partyParameters } };
}

/** The same game with other payoffs. What actions cost stands in the rows. */
function withPayoffs(table: GameTable, payoffs: readonly Payoffs[], cost = table.rows.cost): GameTable {
  const scenario = { ...table.model.scenario, payoffs };
  return { ...table, model: { ...table.model, scenario }, rows: { ...table.rows, cost } };
}

/** Everything that is gained or lost times `k`. */
function timesPayoffs(table: GameTable, k: number): GameTable {
  const times = <T extends { readonly worth: Formula }>(term: T): T => ({ ...term, worth: timesNumber(term.worth, k) });
  const payoffs = table.model.scenario.payoffs.map(({ eachRound, endings }) => ({
    eachRound: eachRound.map(times),
    endings: endings.map(times),
  }));
  const cost = table.rows.cost.map(one => one * k);
  return withPayoffs(table, payoffs, cost);
}

const timesNumber = (formula: Formula, k: number): Formula => ({
  ...formula,
  tree: { kind: 'operation', operator: '*', left: formula.tree, right: { kind: 'number', value: k } },
});

const NONE: readonly string[] = [];
const MADE_UP = {
  restsOn: NONE,
  grounds: {
    ...{ cost: NONE, habit: NONE, when: NONE, chances: NONE, effects: NONE, tally: NONE },
    ...{ worth: NONE, while: NONE, add: NONE },
  },
};

const RAISE = 1.5;

/** What a constant of `RAISE` a round comes to for ever; for one who waits for nothing less, what is added at the end. */
function forGood({ model }: GameTable, party: number): number {
  const patience = at(model.partyParameters, party, 'party').patience;
  return patience === 1 ? RAISE : RAISE / (1 - patience);
}

/** Every round worth more by a constant, and every ending by what that comes to for ever: then nothing is worth more. */
function plusConstant(table: GameTable): GameTable {
  const { payoffs, endings } = table.model.scenario;
  return withPayoffs(
    table,
    payoffs.map((own, party) => {
      const isPaidByRound = table.model.partyParameters[party]?.patience !== 1;
      const round = { id: 'constant', worth: constant(RAISE), while: ALWAYS, ...MADE_UP };
      const ending = { worth: constant(forGood(table, party)), restsOn: [] };
      return {
        eachRound: isPaidByRound ? [...own.eachRound, round] : own.eachRound,
        endings: [...own.endings, ...endings.map((_, index) => ({ ending: index, ...ending }))],
      };
    }),
  );
}
