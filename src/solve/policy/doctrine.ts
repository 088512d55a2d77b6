import { decodeDigits } from '../../game/table/lookup.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { findChoice } from '../../game/table/walk.ts';
import { holds } from '../../scenario/condition.ts';
import { partyAt } from '../../scenario/part-at.ts';
import { type DoctrineRule, WORLD } from '../../scenario/scenario.ts';

/** The states in which a party plays by doctrine rather than by its payoffs. */
export interface Doctrines {
  /** The choice that the doctrine of a block's mover plays in each state, or -1; undefined where it has no doctrine. */
  readonly of: (block: Block) => Int32Array | undefined;
}

/**
 * Reads the doctrines of a table's parties: in each state the first rule whose condition holds and whose action is open
 * is played for certain; where there is none, the party chooses as it would without a doctrine. The other parties know
 * (docs/method.md, section 2).
 */
export function doctrinesOf(table: GameTable): Doctrines {
  const rulesOf = ({ mover }: Block) => (mover === WORLD ? [] : partyAt(table.model.scenario, mover).doctrine);
  const bound = new Map<Block, Int32Array>();
  return {
    of: block => {
      if (rulesOf(block).length === 0) return undefined;
      const choices = bound.get(block) ?? doctrineChoices(table, block, rulesOf(block));
      bound.set(block, choices);
      return choices;
    },
  };
}

function doctrineChoices({ model, rows }: GameTable, block: Block, rules: readonly DoctrineRule[]): Int32Array {
  const { space } = model;
  const digits = new Int32Array(space.sizes.length);
  const offset = block.position * space.volume;
  const openChoice = (state: number, action: number) =>
    findChoice(block, state, (_, row) => rows.action[row] === action);
  return Int32Array.from({ length: block.size }, (_, state) => {
    decodeDigits(space, block.state[state]! - offset, digits);
    for (const { when, action } of rules) {
      const choice = holds(when, digits) ? openChoice(state, action) : -1;
      if (choice >= 0) return choice;
    }
    return -1;
  });
}
