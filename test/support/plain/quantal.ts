import { decodeDigits } from '../../../src/game/table/lookup.ts';
import type { Term } from '../../../src/game/table/state-values.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { ALWAYS, holds } from '../../../src/scenario/condition.ts';
import { evaluate } from '../../../src/scenario/formula/formula.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { endingsAtHorizon } from '../../../src/solve/horizon-endings.ts';
import { blockAt, turnsIn } from '../../../src/solve/policy/policy.ts';
import { turnsAhead } from '../../../src/solve/policy/quantal.ts';

/** By party, then state. */
type Worths = readonly (readonly number[])[];
type Probabilities = readonly number[];

const between = (starts: Int32Array, i: number) =>
  Array.from({ length: starts[i + 1]! - starts[i]! }, (_, j) => starts[i]! + j);
const statesOf = ({ size }: Block) => Array.from({ length: size }, (_, state) => state);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function digitsIn({ model }: GameTable, block: Block, state: number): Int32Array {
  const digits = new Int32Array(model.space.sizes.length);
  decodeDigits(model.space, block.state[state]! - block.position * model.space.volume, digits);
  return digits;
}

function worthOf({ model }: GameTable, terms: readonly Term[], digits: Int32Array): number {
  const values = model.scenario.variables.map(({ min }, i) => min + digits[i]!);
  return sum(
    terms.map(({ worth, while: condition = ALWAYS }) =>
      holds(condition, digits) ? evaluate(worth.tree, values, model.levers) : 0,
    ),
  );
}

function worthOfRound(table: GameTable, block: Block, party: number, state: number): number {
  return worthOf(table, table.model.scenario.payoffs[party]!.eachRound, digitsIn(table, block, state));
}

function worthOfEnding(table: GameTable, block: Block, party: number, state: number, ending: number): number {
  const terms = table.model.scenario.payoffs[party]!.endings.filter(term => term.ending === ending);
  return worthOf(table, terms, digitsIn(table, block, state));
}

/** The worths beyond the last turn looked at: those of the endings at the horizon, or of the present for ever. */
function worthsBeyond(table: GameTable, block: Block, toHorizon: boolean): Worths {
  const endings = toHorizon ? endingsAtHorizon(table, block) : block.ending;
  return table.model.partyParameters.map(({ patience }, party) =>
    statesOf(block).map(state => {
      if (endings[state]! >= 0) return worthOfEnding(table, block, party, state, endings[state]!);
      const round = worthOfRound(table, block, party, state);
      return round === 0 ? 0 : round / (1 - patience);
    }),
  );
}

function expected({ rows }: GameTable, block: Block, party: number, choice: number, after: readonly number[]): number {
  const row = block.choiceRow[choice]!;
  const cost = block.mover === party ? rows.cost[row]! : 0;
  const branches = between(block.branchStart, choice);
  return sum(branches.map((b, i) => rows.chance[rows.start[row]! + i]! * after[block.target[b]!]!)) - cost;
}

function played(table: GameTable, block: Block, state: number): number | undefined {
  const rules = block.mover === WORLD ? [] : table.model.scenario.parties[block.mover]!.doctrine;
  const digits = digitsIn(table, block, state);
  const choices = between(block.choiceStart, state);
  const open = rules
    .filter(({ when }) => holds(when, digits))
    .map(({ action }) => choices.find(choice => table.rows.action[block.choiceRow[choice]!] === action));
  return open.find(choice => choice !== undefined);
}

/** How far numbers lie apart, and how large they are. */
const spread = (of: readonly number[]) =>
  of.length === 0 ? [0, 0] : [Math.max(...of) - Math.min(...of), Math.max(...of.map(Math.abs))];

/** By how much values may differ and be a tie to a party. */
function tieOf(table: GameTable, party: number): number {
  const { blocks, rows, model } = table;
  const { patience, foresight } = model.partyParameters[party]!;
  const endsIn = (block: Block, endings: Int16Array) =>
    statesOf(block).flatMap(state =>
      endings[state]! < 0 ? [] : [worthOfEnding(table, block, party, state, endings[state]!)],
    );
  const first = blocks[0]!;
  const most = foresight === 'horizon' ? model.horizon : patience === 1 ? foresight + 1 : Number.POSITIVE_INFINITY;
  const counted = Math.min(most, 1 / (1 - patience));
  const costs = [...rows.action.keys()].filter(row => model.scenario.actions[rows.action[row]!]!.mover === party);
  const parts = [
    spread([...blocks.flatMap(block => endsIn(block, block.ending)), ...endsIn(first, endingsAtHorizon(table, first))]),
    spread(statesOf(first).map(state => counted * worthOfRound(table, first, party, state))),
    spread(costs.map(row => counted * rows.cost[row]!)),
  ];
  return sum(parts.map(([range = 0, size = 0]) => 1e-12 * range + 1e-14 * size));
}

/** Logit by its definition; a best reply where the precision is infinite. */
function shares(
  values: readonly number[],
  habits: readonly number[],
  lambda: number,
  tieTo: () => number,
): Probabilities {
  const best = Math.max(...values);
  const weights = values.map((value, i) => {
    if (lambda < Number.POSITIVE_INFINITY) return habits[i]! * Math.exp(lambda * (value - best));
    return value >= best - tieTo() ? habits[i]! : 0;
  });
  return weights.map(weight => weight / sum(weights));
}

function choose(table: GameTable, block: Block, after: Worths): Probabilities {
  return statesOf(block).flatMap(state => {
    const choices = between(block.choiceStart, state);
    const { mover } = block;
    if (mover === WORLD) return choices.map(() => 1);
    const rule = played(table, block, state);
    if (rule !== undefined) return choices.map(choice => Number(choice === rule));
    const values = choices.map(choice => expected(table, block, mover, choice, after[mover]!));
    const habits = choices.map(choice => table.rows.habit[block.choiceRow[choice]!]!);
    return shares(values, habits, table.model.partyParameters[mover]!.precision, () => tieOf(table, mover));
  });
}

function worthsUnder(table: GameTable, block: Block, policy: ArrayLike<number>, after: Worths): Worths {
  return table.model.partyParameters.map(({ patience }, party) =>
    statesOf(block).map(state => {
      if (block.ending[state]! >= 0) return worthOfEnding(table, block, party, state, block.ending[state]!);
      const choices = between(block.choiceStart, state);
      const onwards = sum(choices.map(c => policy[c]! * expected(table, block, party, c, after[party]!)));
      return block.position === 0 ? worthOfRound(table, block, party, state) + patience * onwards : onwards;
    }),
  );
}

/**
 * Computes the policy of a turn by docs/method.md, equations 5 to 11, with a list for every step, and reads the table by
 * hand: the plain twin of `quantalPolicy`.
 */
export function plainPolicy(table: GameTable, turn: number): Probabilities {
  const { mover } = blockAt(table, turn);
  const turns = mover === WORLD ? 1 : turnsAhead(table, mover, turn);
  const toHorizon = mover !== WORLD && table.model.partyParameters[mover]!.foresight === 'horizon';
  let after = worthsBeyond(table, blockAt(table, turn + turns), toHorizon);
  for (let ahead = turn + turns - 1; ahead > turn; ahead--) {
    const block = blockAt(table, ahead);
    after = worthsUnder(table, block, choose(table, block, after), after);
  }
  return choose(table, blockAt(table, turn), after);
}

/** Computes what every party expects from the start under a policy: the plain twin of `valueFrom`. */
export function plainValue(table: GameTable, policyAt: (turn: number) => ArrayLike<number>): readonly number[] {
  const turns = turnsIn(table);
  let after = worthsBeyond(table, blockAt(table, turns), true);
  for (let turn = turns - 1; turn >= 0; turn--) {
    after = worthsUnder(table, blockAt(table, turn), policyAt(turn), after);
  }
  return after.map(ofParty => ofParty[table.start.index]!);
}
