import type { GameTable, StateId } from '../../game/table/table.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { type Bounds, distanceOf, sweepBounds } from './bounds.ts';
import { CERTAIN, OPEN, sortStates } from './certain.ts';
import { bestFor, chooseBest, type Pull } from './choosing.ts';
import { pullOf, type Question } from './question.ts';
import { lowerByWidestPaths } from './widest.ts';

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
  /** How often every block was swept. */
  readonly sweeps: number;
  /** False where the iteration was given up before the residual came down to the tolerance. */
  readonly isSettled: boolean;
}

/** When to stop: at a distance between the bounds, or after so many sweeps. */
export interface Effort {
  readonly tolerance: number;
  readonly maxSweeps: number;
}

export const EFFORT: Effort = { tolerance: 1e-10, maxSweeps: 20_000 };

/** Sweeping alone leaves the upper bound too high wherever play can go round for ever; so often widest paths lower it. */
const SWEEPS_BETWEEN_PATHS = 2;

/**
 * Computes what the named parties can force with no bound on the turns, by value iteration from below and from above at
 * once. The states with probability 0 and 1 are found by the graph; where play can go round for ever the upper bound is
 * brought down by widest paths (Phalakarn, Takisaka, Haas & Hasuo, CAV 2020). So the distance between the bounds is a
 * proof, where a stop for lack of progress would be none. The question's endings must be such as stop play.
 */
export function forceEver(table: GameTable, question: Question, { tolerance, maxSweeps }: Effort = EFFORT): Forced {
  const { kind, surely } = sortStates(table, question);
  const bounds: Bounds = {
    kind,
    lower: kind.map(kinds => Float64Array.from(kinds, one => Number(one === CERTAIN))),
    upper: kind.map(kinds => Float64Array.from(kinds, one => Number(one >= OPEN))),
    choices: surely,
  };
  const pulls = table.blocks.map(({ mover }) => pullOf(question, mover));
  let sweeps = 0;
  let residual = distanceOf(bounds);
  while (residual > tolerance && sweeps < maxSweeps) {
    sweepBounds(table, pulls, bounds);
    if (sweeps++ % SWEEPS_BETWEEN_PATHS === 0) lowerByWidestPaths(table, pulls, bounds);
    residual = distanceOf(bounds);
  }
  const { lower, upper } = bounds;
  const choices = chooseForAll(table, pulls, bounds);
  return { lower, upper, choices, residual, sweeps, isSettled: residual <= tolerance };
}

/** Returns the probability forced from a state: the middle of its bounds. */
export function forcedFrom({ lower, upper }: Forced, { block, index }: StateId): number {
  return ((lower[block]?.[index] ?? Number.NaN) + (upper[block]?.[index] ?? Number.NaN)) / 2;
}

/** Whoever does not want the ending takes what leaves it least likely; who can gain nothing takes the first action open. */
function chooseForAll({ rows, blocks }: GameTable, pulls: readonly Pull[], bounds: Bounds): Int32Array[] {
  return blocks.map((block, i) => {
    const best = bestFor(block);
    if (block.mover === WORLD) return best.choices;
    const goesOn = Uint8Array.from(block.ending, ending => Number(ending < 0));
    if (pulls[i]! < 0) {
      chooseBest(rows, block, goesOn, -1, bounds.lower[(i + 1) % blocks.length]!, best);
      return best.choices;
    }
    const seeking = bounds.choices[i]!;
    return seeking.map((choice, state) => (goesOn[state] === 1 && choice < 0 ? block.choiceStart[state]! : choice));
  });
}
