import { TIE } from '../../choosing.ts';
import type { SortedPart } from '../certain.ts';
import { CERTAIN, type ComponentGame, OPEN, worthOf } from '../component-game.ts';
import { type ChainValues, solveChain } from './chain-values.ts';

/** A choice is given up only for one that is better by more than rounding can make it. */
const BETTER = 4 * TIE;

/** So many times strategies are bettered at most; a handful is what it takes. */
const MOST_ROUNDS = 200;

/** What both sides choose in a part, and what that is worth. */
interface Strategies extends ChainValues {
  /** A choice for each open state. */
  readonly choices: Int32Array;
}

/**
 * Betters the strategies of both sides until neither finds anything better (Hoffman & Karp 1966): those who do not want the
 * ending first, until they have their best reply, then those who want it, by one step. These begin with a strategy by which
 * play leaves the part whatever is replied, and each better one does so too, so that each can be solved. What comes of it
 * is a good guess; bounds are proved of it (`prove.ts`). Undefined where solving is too dear (`most`, see `solveChain`).
 */
export function betterStrategies(
  part: ComponentGame,
  { kind, seeking }: SortedPart,
  most?: number,
): Strategies | undefined {
  const choices = seeking.map((choice, state) => (choice < 0 ? part.choiceStart[state]! : choice));
  const given = Float64Array.from(kind, one => Number(one === CERTAIN));
  for (let round = 0; ; round++) {
    const values = solveChain(part, kind, choices, { lower: given, upper: given }, most);
    if (!values) return undefined;
    const isBest =
      round === MOST_ROUNDS || !(better(part, kind, -1, choices, values) || better(part, kind, 1, choices, values));
    if (isBest) return { ...values, choices };
  }
}

/** Takes the best choice in each open state of one side; says whether any changed. */
function better(
  part: ComponentGame,
  kind: Uint8Array,
  sign: 1 | -1,
  choices: Int32Array,
  { lower }: ChainValues,
): boolean {
  let changed = false;
  for (let state = 0; state < part.size; state++) {
    if (kind[state] !== OPEN || part.sign[state] !== sign) continue;
    let best = worthOf(part, choices[state]!, lower, part.exitLower) * (1 + sign * BETTER);
    for (let choice = part.choiceStart[state]!; choice < part.choiceStart[state + 1]!; choice++) {
      const worth = worthOf(part, choice, lower, part.exitLower);
      if (sign > 0 ? worth <= best : worth >= best) continue;
      best = worth;
      choices[state] = choice;
      changed = true;
    }
  }
  return changed;
}
