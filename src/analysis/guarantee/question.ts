import type { Block, GameTable } from '../../game/table/table.ts';
import { type EndingIndex, type Mover, type PartyIndex, WORLD } from '../../scenario/scenario.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import type { GoalSign } from './choosing.ts';

/** Whether those who are named want an ending as likely or as unlikely as they can make it. */
export type Aim = 'greatest' | 'least';

/**
 * What is asked of a game: the greatest (or least) probability of one of some endings that the named parties can force
 * while all others do the opposite. Where nobody is named everybody is: the best and the worst case (an MDP).
 */
export interface GuaranteeQuestion {
  readonly endings: readonly EndingIndex[];
  readonly parties: readonly PartyIndex[];
  readonly aim: Aim;
}

/** Says whether a mover is one of those who are named, or everybody is; the world never is. */
export function isNamed({ parties }: Pick<GuaranteeQuestion, 'parties'>, mover: Mover): boolean {
  return mover !== WORLD && (parties.length === 0 || parties.includes(mover));
}

/** Returns what a mover wants. The world has nothing to choose, so either sign serves for it. */
export function goalSignOf(question: GuaranteeQuestion, mover: Mover): GoalSign {
  return isNamed(question, mover) === (question.aim === 'greatest') ? 1 : -1;
}

/** Returns 1 for each ending that is asked for and 0 for the others, in the order of the scenario's endings. */
export function goalOf({ model }: GameTable, { endings }: Pick<GuaranteeQuestion, 'endings'>): Uint8Array {
  return Uint8Array.from(model.scenario.endings, (_, index) => Number(endings.includes(index)));
}

/** Returns 1 for each state of a block in which one of the endings would hold if the horizon were there, else 0. */
export function goalAtHorizon(table: GameTable, block: Block, goal: Uint8Array): Float64Array {
  const holds = new Float64Array(block.size);
  // `Float64Array.from` with a function takes ten times as long.
  endingsAtHorizon(table, block).forEach((ending, state) => {
    holds[state] = goal[ending]!;
  });
  return holds;
}
