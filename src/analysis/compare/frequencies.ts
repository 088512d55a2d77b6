import type { Block, Rows } from '../../game/table/table.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { oddsFrom, type Standpoint } from '../odds.ts';
import type { SolvedGame } from '../solve.ts';

/** How often each action is played and each shock comes, round by round from the present one on: from 0 to 1 a turn. */
export interface Frequencies {
  /** One number an action; the world's is how likely its turn is to come at all. */
  readonly actions: readonly Float64Array[];
  /** One number a shock, in the order of the world's results; empty where there is no world. */
  readonly shocks: readonly Float64Array[];
}

/** Computes how often each action is played, and each shock comes, in each round that is left. */
export function frequenciesFrom({ table, policy, chain }: SolvedGame, from: Standpoint): Frequencies {
  const { actions } = table.model.scenario;
  const shocks = actions.find(({ mover }) => mover === WORLD)?.results.length ?? 0;
  const rounds = table.model.horizon - Math.floor(from.turn / table.blocks.length);
  const inRounds = (length: number) => Array.from({ length: rounds }, () => new Float64Array(length));
  const frequencies = { actions: inRounds(actions.length), shocks: inRounds(shocks) };
  const first = Math.floor(from.turn / table.blocks.length);
  oddsFrom(table, chain, from, (turn, block, mass) => {
    const round = Math.floor(turn / table.blocks.length) - first;
    const [ofActions, ofShocks] = [frequencies.actions[round], frequencies.shocks[round]];
    if (!ofActions || !ofShocks) throw new Error(`turn ${turn} is beyond the horizon of ${rounds} rounds`);
    eachChoice(block, policy.at(turn), mass, (row, share) => {
      const action = table.rows.action[row]!;
      ofActions[action] = ofActions[action]! + share;
      if (block.mover === WORLD) addShocks(table.rows, row, share, ofShocks);
    });
  });
  return frequencies;
}

function eachChoice(
  { choiceStart, choiceRow }: Block,
  policy: Float64Array,
  mass: Float64Array,
  visit: (row: number, share: number) => void,
): void {
  for (let state = 0; state < mass.length; state++) {
    if (mass[state] === 0) continue;
    const end = choiceStart[state + 1]!;
    for (let choice = choiceStart[state]!; choice < end; choice++)
      visit(choiceRow[choice]!, mass[state]! * policy[choice]!);
  }
}

function addShocks({ start, result, chance }: Rows, row: number, share: number, shocks: Float64Array): void {
  for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
    const shock = result[entry]!;
    shocks[shock] = shocks[shock]! + share * chance[entry]!;
  }
}
