import type { Block, GameTable, StateId } from '../../../game/table/table.ts';
import { branchesFrom, choicesOf } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { bestFor, chooseBest, type GoalSign } from '../choosing.ts';
import { type GuaranteeQuestion, goalOf, goalSignOf } from '../question.ts';
import type { StepProgress } from '../stepwise.ts';
import { settleAlone } from './alone.ts';
import { type ComponentGame, cutOut, type Known } from './component-game.ts';
import { type Components, componentsStepwise } from './components.ts';
import { type Settled, type StoppingRule, settlePart } from './settle.ts';

/**
 * What can be forced with no bound on the turns, for every state: one array a block, one entry a state. The true
 * probability lies between `lower` and `upper`, apart from the rounding of sums.
 */
export interface Forced {
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
  /** The choice of each state, whatever the turn, for both sides; -1 where play has stopped or the world draws. */
  readonly choices: readonly Int32Array[];
  /** The greatest distance between the two bounds in any state. */
  readonly residual: number;
  /** How many components there are in which play can come back, and how often the one that took longest was swept. */
  readonly components: number;
  readonly sweeps: number;
  /** False where the iteration was given up before the residual came down to the tolerance. */
  readonly isSettled: boolean;
}

export const EFFORT: StoppingRule = { tolerance: 1e-10, maxSweeps: 100_000 };

/** A component is settled to this share of the tolerance, as what is not known of those before adds up. */
const SHARE = 1 / 8;

/** So many states are settled before progress is told. */
const STATES_A_STEP = 2000;

/**
 * Computes what can be forced with no bound on the turns (docs/method.md, equation 29), one strongly connected component
 * after another: whatever a state leads to is settled before it, or with it. The question's endings must be such as stop
 * play. Yields now and then, so that whoever waits can look on, or stop; `watched` is the state whose bound is told.
 */
export function* forceStepwise(
  table: GameTable,
  question: GuaranteeQuestion,
  rule: StoppingRule = EFFORT,
  watched: StateId = table.start,
): Generator<StepProgress, Forced> {
  const signs = table.blocks.map(({ mover }) => goalSignOf(question, mover));
  const goal = goalOf(table, question);
  const of = table.states;
  const components = yield* componentsTold(table);
  const { offset, start } = components;
  const known = nothingKnown(of);
  const place = new Int32Array(of);
  const watchedAt = offset[watched.block]! + watched.index;
  let [rounds, sweeps, told] = [0, 0, 0];
  for (let one = 0; one + 1 < start.length; one++) {
    const done = start[one]!;
    if (done >= told + STATES_A_STEP) {
      told = done;
      yield { kind: 'states', done, of };
    }
    const states = components.states.subarray(done, start[one + 1]!);
    if (isAlone(table.blocks, offset, states)) {
      settleAlone(aloneAt(table, offset, signs, states[0]!), goal, known);
      continue;
    }
    rounds++;
    const part = cutOut(table, components, states, signs, known, place);
    const own = components.of[watchedAt] === one ? place[watchedAt]! : undefined;
    const settled = yield* settleWatched(part, rule, own, { done, of });
    writeBack(part, settled, known);
    sweeps = Math.max(sweeps, settled.sweeps);
  }
  const bounds = byBlock(table.blocks, components, known);
  const residual = distance(known);
  const choices = chooseForAll(table, signs, bounds);
  return { ...bounds, choices, residual, components: rounds, sweeps, isSettled: residual <= rule.tolerance };
}

function* componentsTold({ blocks, states }: GameTable): Generator<StepProgress, Components> {
  const finding = componentsStepwise(blocks);
  let step = finding.next();
  for (; !step.done; step = finding.next()) yield { kind: 'components', done: step.value, of: states };
  return step.value;
}

const nothingKnown = (states: number): Known => ({
  kind: new Uint8Array(states),
  lower: new Float64Array(states),
  upper: new Float64Array(states),
  choice: new Int32Array(states).fill(-1),
});

function* settleWatched(
  part: ComponentGame,
  rule: StoppingRule,
  watched: number | undefined,
  come: { readonly done: number; readonly of: number },
): Generator<StepProgress, Settled> {
  const steps = settlePart(part, { ...rule, tolerance: rule.tolerance * SHARE });
  let step = steps.next();
  for (let sweep = 1; !step.done; sweep++) {
    const { change, lower } = step.value;
    yield { kind: 'sweep', ...come, sweep, change, lower: watched === undefined ? 0 : lower[watched]! };
    step = steps.next();
  }
  return step.value;
}

/** Says whether play never comes back to the one state of a component. */
function isAlone(blocks: readonly Block[], offset: Int32Array, states: Int32Array): boolean {
  if (states.length > 1) return false;
  if (blocks.length > 1) return true;
  const block = blocks[0]!;
  const index = states[0]! - offset[0]!;
  const { from, end } = branchesFrom(block, index);
  return !block.target.subarray(from, end).includes(index);
}

function aloneAt({ rows, blocks }: GameTable, offset: Int32Array, signs: readonly GoalSign[], state: number) {
  let i = blocks.length - 1;
  while (state < offset[i]!) i--;
  const own = offset[i]!;
  const after = offset[(i + 1) % blocks.length]!;
  return { rows, block: blocks[i]!, index: state - own, own, after, sign: signs[i]! };
}

function writeBack({ origin, choice }: ComponentGame, { kind, lower, upper, choices }: Settled, known: Known): void {
  for (let state = 0; state < origin.length; state++) {
    const there = origin[state]!;
    known.kind[there] = kind[state]!;
    known.lower[there] = lower[state]!;
    known.upper[there] = upper[state]!;
    known.choice[there] = choices[state]! < 0 ? -1 : choice[choices[state]!]!;
  }
}

/** Returns the probability forced from a state: the middle of its bounds. */
export function forcedFrom({ lower, upper }: Forced, { block, index }: StateId): number {
  return (at(at(lower, block, 'block'), index, 'state') + at(at(upper, block, 'block'), index, 'state')) / 2;
}

function distance({ lower, upper }: Known): number {
  let worst = 0;
  for (let state = 0; state < lower.length; state++) worst = Math.max(worst, upper[state]! - lower[state]!);
  return worst;
}

type ByBlock = Pick<Forced, 'lower' | 'upper' | 'choices'>;

function byBlock(blocks: readonly Block[], { offset }: Components, { lower, upper, choice }: Known): ByBlock {
  const cut = <T>(whole: { readonly subarray: (from: number, end: number) => T }) =>
    blocks.map((_, i) => whole.subarray(offset[i]!, offset[i + 1]!));
  return { lower: cut(lower), upper: cut(upper), choices: cut(choice) };
}

/** Whoever does not want the ending takes what leaves it least likely; who can gain nothing takes the first action open. */
function chooseForAll(
  { rows, blocks }: GameTable,
  signs: readonly GoalSign[],
  { lower, choices }: ByBlock,
): Int32Array[] {
  return blocks.map((block, i) => {
    const best = bestFor(block);
    if (block.mover === WORLD) return best.choices;
    const goesOn = Uint8Array.from(block.ending, ending => Number(ending < 0));
    if (signs[i]! < 0) {
      chooseBest(rows, block, goesOn, -1, lower[(i + 1) % blocks.length]!, best);
      return best.choices;
    }
    const seeking = choices[i]!;
    return seeking.map((choice, state) => (goesOn[state] === 1 && choice < 0 ? choicesOf(block, state).from : choice));
  });
}
