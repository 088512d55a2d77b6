import { decodeDigits } from '../../game/table/lookup.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { holds } from '../../scenario/condition.ts';
import { WORLD } from '../../scenario/scenario.ts';

/** The states in which a party plays by doctrine rather than by its payoffs. */
export interface Doctrines {
  /** Overwrites the policy of a block wherever its mover's doctrine says what to play. */
  readonly apply: (block: Block, policy: Float64Array) => void;
}

/** Nobody has a doctrine. */
export const NO_DOCTRINE: Doctrines = { apply: () => undefined };

/**
 * Reads the doctrines of a table's parties: in each state the first rule whose condition holds and whose action is open
 * is played for certain; where there is none, the party chooses as it would without a doctrine. The other parties know.
 */
export function doctrinesOf(table: GameTable): Doctrines {
  if (table.model.scenario.parties.every(({ doctrine }) => doctrine.length === 0)) return NO_DOCTRINE;
  const bound = new Map<Block, Int32Array>();
  return {
    apply: (block, policy) => {
      const choices = bound.get(block) ?? doctrineChoices(table, block);
      bound.set(block, choices);
      for (let state = 0; state < choices.length; state++) {
        if (choices[state]! < 0) continue;
        policy.fill(0, block.choiceStart[state]!, block.choiceStart[state + 1]!);
        policy[choices[state]!] = 1;
      }
    },
  };
}

/** Returns the choice that the doctrine of a block's mover plays in each state, or -1. */
function doctrineChoices({ model, rows }: GameTable, block: Block): Int32Array {
  const { scenario, space } = model;
  const rules = block.mover === WORLD ? [] : (scenario.parties[block.mover]?.doctrine ?? []);
  const digits = new Int32Array(space.sizes.length);
  const offset = block.position * space.volume;
  const openChoice = (state: number, action: number): number => {
    for (let choice = block.choiceStart[state]!; choice < block.choiceStart[state + 1]!; choice++) {
      if (rows.action[block.choiceRow[choice]!] === action) return choice;
    }
    return -1;
  };
  return Int32Array.from({ length: rules.length === 0 ? 0 : block.size }, (_, state) => {
    decodeDigits(space, block.state[state]! - offset, digits);
    for (const { when, action } of rules) {
      const choice = holds(when, digits) ? openChoice(state, action) : -1;
      if (choice >= 0) return choice;
    }
    return -1;
  });
}
