import { branchesOf, choicesOf } from '../../../game/table/walk.ts';
import { type ComponentGame, type Judged, OPEN } from './component-game.ts';
import { linkedStates } from './linked.ts';

/**
 * Open states among which those who want the ending can keep play for ever, while those who do not want it make one fixed
 * choice in each state. Staying wins nothing, so none of the states is worth more than the best of the exits.
 */
export interface EndComponent {
  readonly states: readonly number[];
  /** The choices of those who want the ending by which play can leave. */
  readonly exits: readonly number[];
}

/**
 * Finds the maximal end components among the open states (de Alfaro 1997, algorithm 3.1): choices that may lead out of
 * their strongly connected component are struck off until none is left.
 */
export function endComponents(judged: Judged): readonly EndComponent[] {
  const { part } = judged;
  const counts = choicesThatStay(judged);
  for (;;) {
    const component = linkedStates([part], [counts]);
    if (!strike(part, counts, component)) return gather(part, counts, component);
  }
}

/** Marks the choices of open states that lead nowhere else at once; of those who make one fixed choice only that. */
function choicesThatStay({ part, kind, choices }: Judged): Uint8Array {
  const counts = new Uint8Array(part.choice.length);
  for (let state = 0; state < part.size; state++) {
    if (kind[state] !== OPEN) continue;
    const { from, end } = choicesOf(part, state);
    if (part.sign[state]! < 0) counts[choices[state]!] = 1;
    else counts.fill(1, from, end);
  }
  for (let choice = 0; choice < counts.length; choice++) if (part.exit[choice]! > 0) counts[choice] = 0;
  return counts;
}

/** Strikes off the choices that may lead to another component; a state that is not open is one by itself. */
function strike(part: ComponentGame, counts: Uint8Array, component: Int32Array): boolean {
  let struck = false;
  for (let state = 0; state < part.size; state++) {
    const { from, end } = choicesOf(part, state);
    for (let choice = from; choice < end; choice++) {
      if (counts[choice] !== 1 || staysIn(part, choice, component, component[state]!)) continue;
      counts[choice] = 0;
      struck = true;
    }
  }
  return struck;
}

function staysIn(part: ComponentGame, choice: number, component: Int32Array, own: number): boolean {
  const { from, end } = branchesOf(part, choice);
  for (let branch = from; branch < end; branch++) if (component[part.target[branch]!] !== own) return false;
  return true;
}

function gather(part: ComponentGame, counts: Uint8Array, component: Int32Array): readonly EndComponent[] {
  const found = new Map<number, { states: number[]; exits: number[] }>();
  for (let state = 0; state < part.size; state++) {
    const { from, end } = choicesOf(part, state);
    if (!counts.subarray(from, end).includes(1)) continue;
    const number = component[state]!;
    const own = found.get(number) ?? { states: [], exits: [] };
    found.set(number, own);
    own.states.push(state);
    if (part.sign[state]! < 0) continue;
    for (let choice = from; choice < end; choice++) if (counts[choice] === 0) own.exits.push(choice);
  }
  return [...found.values()];
}
