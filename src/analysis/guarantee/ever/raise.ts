import { TIE } from '../choosing.ts';
import type { SortedPart } from './certain.ts';
import { CERTAIN, type Judged, OPEN, worthOf } from './component-game.ts';

/** The lower bound of a part as it stands: one entry a state, or a choice. */
export interface LowerBound extends Judged {
  /** Only the bound of open states moves. */
  readonly values: Float64Array;
  /** What each choice was expected to lead to when it was last looked at: it can only have become more since. */
  readonly known: Float64Array;
}

/** Makes the bound that the graph alone gives. */
export function lowestBound(part: Judged['part'], { kind, seeking }: SortedPart): LowerBound {
  return {
    part,
    kind,
    values: Float64Array.from(kind, one => Number(one === CERTAIN)),
    choices: seeking.map((choice, state) => (kind[state] === CERTAIN ? choice : -1)),
    known: new Float64Array(part.choice.length),
  };
}

/**
 * Sweeps the part once, in place, from the last block to the first: each reads what the next was given just before. Those
 * who want the ending look at the choice they know, or at all of them (`looks`). Returns the greatest change of a state.
 */
export function raise(bound: LowerBound, looks: boolean): number {
  const { part, kind, values } = bound;
  let greatest = 0;
  for (let state = 0; state < part.size; state++) {
    if (kind[state] !== OPEN) continue;
    const value = part.sign[state]! < 0 ? leastOf(bound, state) : mostOf(bound, state, looks);
    if (value <= values[state]!) continue;
    greatest = Math.max(greatest, value - values[state]!);
    values[state] = value;
  }
  return greatest;
}

/**
 * The turn of those who do not want the ending. The bound is the least of all their choices. A choice that was known to
 * lead to more than another does now still leads to more, and is not looked at again.
 */
function leastOf({ part, values, choices, known }: LowerBound, state: number): number {
  const from = part.choiceStart[state]!;
  let pick = Math.max(choices[state]!, from);
  let least = worthOf(part, pick, values, part.exitLower);
  known[pick] = least;
  for (let choice = from; choice < part.choiceStart[state + 1]!; choice++) {
    if (known[choice]! >= least) continue;
    known[choice] = worthOf(part, choice, values, part.exitLower);
    if (known[choice]! >= least) continue;
    least = known[choice]!;
    pick = choice;
  }
  choices[state] = pick;
  return least;
}

/**
 * The turn of those who want the ending. A choice is given up only for a better one, and the bound is what the choice
 * itself gives. So the strategy leads on towards what each choice was made for, and reaches the bound. It never goes
 * round in a circle of states that promise the same.
 */
function mostOf({ part, values, choices }: LowerBound, state: number, looks: boolean): number {
  const before = choices[state]!;
  let most = before < 0 ? 0 : worthOf(part, before, values, part.exitLower);
  if (!looks && before >= 0) return most;
  const better = most * (1 + 2 * TIE);
  for (let choice = part.choiceStart[state]!; choice < part.choiceStart[state + 1]!; choice++) {
    const worth = choice === before ? most : worthOf(part, choice, values, part.exitLower);
    if (worth <= better || worth <= most) continue;
    most = worth;
    choices[state] = choice;
  }
  return most;
}
