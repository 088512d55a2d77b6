import type { Block, Rows } from '../../game/table/table.ts';
import { forEachChoice } from '../../game/table/walk.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { oddsFrom, type Standpoint } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';

/** How often each action is played and each shock comes, round by round from the present one on: from 0 to 1 a turn. */
export interface Frequencies {
  /** One number an action; the world's is how likely its turn is to come at all. */
  readonly actions: readonly Float64Array[];
  /** One number an action: how likely it is to be open when its party moves; 0 where it is in no state play can be in. */
  readonly open: readonly Float64Array[];
  /** One number a shock, in the order of the world's results; empty where there is no world. */
  readonly shocks: readonly Float64Array[];
}

/** Of two games the one in which an action is not open. */
export type Closed = 'base' | 'other';

/**
 * Says in which of two games an action is open in no state that play can be in, in a round; undefined where it is open
 * in both. `base` and `other` are its index in each, -1 where a game lacks it.
 */
export function closedIn(
  before: Frequencies,
  base: number,
  after: Frequencies,
  other: number,
  round: number,
): Closed | undefined {
  if (openIn(before, base, round) === 0) return 'base';
  return openIn(after, other, round) === 0 ? 'other' : undefined;
}

/** Returns how likely an action is to be open in a round; 0 for one that a game lacks. */
export function openIn({ open }: Frequencies, action: number, round: number): number {
  return open[round]?.[action] ?? 0;
}

/** Computes how often each action is played, and each shock comes, in each round that is left. */
export function frequenciesFrom({ table, policy, chain }: SolvedGame, from: Standpoint): Frequencies {
  const { actions } = table.model.scenario;
  const shocks = actions.find(({ mover }) => mover === WORLD)?.results.length ?? 0;
  const rounds = table.model.horizon - Math.floor(from.turn / table.blocks.length);
  const inRounds = (length: number) => Array.from({ length: rounds }, () => new Float64Array(length));
  const open = inRounds(actions.length);
  const frequencies = { actions: inRounds(actions.length), open, shocks: inRounds(shocks) };
  const first = Math.floor(from.turn / table.blocks.length);
  oddsFrom(table, chain, from, (turn, block, mass) => {
    const round = Math.floor(turn / table.blocks.length) - first;
    const [ofActions, ofShocks, openNow] = [frequencies.actions[round], frequencies.shocks[round], open[round]];
    if (!ofActions || !ofShocks || !openNow) throw new Error(`turn ${turn} is beyond the horizon of ${rounds} rounds`);
    eachChoice(block, policy.at(turn), mass, (row, share, here) => {
      const action = table.rows.action[row]!;
      ofActions[action] = ofActions[action]! + share;
      openNow[action] = openNow[action]! + here;
      if (block.mover === WORLD) addShocks(table.rows, row, share, ofShocks);
    });
  });
  return frequencies;
}

function eachChoice(
  block: Block,
  policy: Float64Array,
  mass: Float64Array,
  visit: (row: number, share: number, here: number) => void,
): void {
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    forEachChoice(block, state, (choice, row) => visit(row, here * policy[choice]!, here));
  }
}

function addShocks({ start, result, chance }: Rows, row: number, share: number, shocks: Float64Array): void {
  for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
    const shock = result[entry]!;
    shocks[shock] = shocks[shock]! + share * chance[entry]!;
  }
}
