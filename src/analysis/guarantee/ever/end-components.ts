import type { Block, GameTable, StateId } from '../../../game/table/table.ts';
import { branchesOf, choicesOf, forEachChoice } from '../../../game/table/walk.ts';
import type { GoalSign } from '../choosing.ts';
import { OPEN } from './certain.ts';
import { linkedStates, offsetsOf, type SomeChoices } from './linked.ts';

/**
 * Open states among which those who want the ending can keep play for ever, while those who do not want it make one fixed
 * choice in each state. Staying wins nothing, so none of the states is worth more than the best of the exits.
 */
export interface EndComponent {
  readonly states: readonly StateId[];
  /** The choices of those who want the ending by which play can leave, each by its block and its number there. */
  readonly exits: readonly { readonly block: number; readonly choice: number }[];
}

/**
 * Finds the maximal end components among the open states (de Alfaro 1997, algorithm 3.1): choices that may lead out of
 * their strongly connected component are struck off until none is left. `replies` are the choices of those who do not want
 * the ending, one a state; the entries of the other blocks are not read.
 */
export function endComponents(
  { blocks }: Pick<GameTable, 'blocks'>,
  signs: readonly GoalSign[],
  kind: readonly Uint8Array[],
  replies: readonly Int32Array[],
): readonly EndComponent[] {
  const counts = blocks.map((block, i) => choicesThatStay(block, kind[i]!, signs[i]! < 0 ? replies[i]! : undefined));
  const offset = offsetsOf(blocks);
  for (;;) {
    const component = linkedStates(blocks, counts);
    const sets = blocks.map((_, i) => component.subarray(offset[i]!, offset[i + 1]!));
    const struck = blocks.map((block, i) => strike(block, counts[i]!, sets[i]!, sets[(i + 1) % blocks.length]!));
    if (struck.every(one => !one)) return gather(blocks, signs, counts, sets);
  }
}

/** Marks the choices of open states that are to be looked at: of those who make one fixed choice only that. */
function choicesThatStay(block: Block, kind: Uint8Array, only?: Int32Array): Uint8Array {
  const counts = new Uint8Array(block.choiceRow.length);
  for (let state = 0; state < block.size; state++) {
    if (kind[state] !== OPEN) continue;
    const { from, end } = choicesOf(block, state);
    if (only) counts[only[state]!] = 1;
    else counts.fill(1, from, end);
  }
  return counts;
}

/** Strikes off the choices of a block that may lead to another component; a state that is not open is one by itself. */
function strike(block: Block, counts: Uint8Array, component: Int32Array, componentNext: Int32Array): boolean {
  let struck = false;
  for (let state = 0; state < block.size; state++) {
    forEachChoice(block, state, choice => {
      if (counts[choice] !== 1) return;
      const { from, end } = branchesOf(block, choice);
      let branch = from;
      while (branch < end && componentNext[block.target[branch]!] === component[state]) branch++;
      if (branch === end) return;
      counts[choice] = 0;
      struck = true;
    });
  }
  return struck;
}

function gather(
  blocks: readonly Block[],
  signs: readonly GoalSign[],
  counts: SomeChoices,
  sets: readonly Int32Array[],
): readonly EndComponent[] {
  const found = new Map<number, { states: StateId[]; exits: { block: number; choice: number }[] }>();
  blocks.forEach((own, block) => {
    for (let index = 0; index < own.size; index++) {
      const { from, end } = choicesOf(own, index);
      const staying = counts[block]!.subarray(from, end);
      if (!staying.includes(1)) continue;
      const number = sets[block]![index]!;
      const component = found.get(number) ?? { states: [], exits: [] };
      found.set(number, component);
      component.states.push({ block, index });
      if (signs[block]! < 0) continue;
      staying.forEach((stays, i) => {
        if (stays === 0) component.exits.push({ block, choice: from + i });
      });
    }
  });
  return [...found.values()];
}
