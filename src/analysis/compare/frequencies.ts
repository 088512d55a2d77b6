import type { Block, Rows } from '../../game/table/table.ts';
import { forEachChoice } from '../../game/table/walk.ts';
import { type Action, WORLD } from '../../scenario/scenario.ts';
import { oddsFrom, type Standpoint } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';

/** How often each action is played and each shock comes, round by round from the present one on: from 0 to 1 a turn. */
export interface Frequencies {
  /** One number an action; the world's is how likely its turn is to come at all. */
  readonly actions: readonly Float64Array[];
  /** One number an action: how likely it is to be open when its party moves; 0 where it is in no state play can be in. */
  readonly open: readonly Float64Array[];
  /** One number an action: how likely play is not to have ended when its party moves. */
  readonly inPlay: readonly Float64Array[];
  /** One number a shock, in the order of the world's results; empty where there is no world. */
  readonly shocks: readonly Float64Array[];
}

/** One of two games, of which something holds that does not hold of the other. */
export type OneGame = 'base' | 'other';

/** An action of two games by its index in each; -1 where a game lacks it. */
type OfBoth = { readonly base: number; readonly other: number };

/**
 * Says in which of two games an action is open in no state that play can be in, in a round, though play can go on there;
 * undefined where it is open in both.
 */
export function closedIn(
  before: Frequencies,
  after: Frequencies,
  { base, other }: OfBoth,
  round: number,
): OneGame | undefined {
  const isOneGame = (of: Frequencies, action: number) =>
    openIn(of, action, round) === 0 && (action < 0 || inPlayIn(of, action, round) > 0);
  if (isOneGame(before, base)) return 'base';
  return isOneGame(after, other) ? 'other' : undefined;
}

/** Says in which of two games all play has ended by the turn of an action in a round; undefined where it has in neither. */
export function endedIn(
  before: Frequencies,
  after: Frequencies,
  { base, other }: OfBoth,
  round: number,
): OneGame | undefined {
  if (base >= 0 && inPlayIn(before, base, round) === 0) return 'base';
  return other >= 0 && inPlayIn(after, other, round) === 0 ? 'other' : undefined;
}

/** Returns how likely an action is to be open in a round; 0 for one that a game lacks. */
export function openIn({ open }: Frequencies, action: number, round: number): number {
  return open[round]?.[action] ?? 0;
}

/** Returns how likely play is to go on at the turn of an action in a round; 0 for an action that a game lacks. */
export function inPlayIn({ inPlay }: Frequencies, action: number, round: number): number {
  return inPlay[round]?.[action] ?? 0;
}

/** Computes how often each action is played, and each shock comes, in each round that is left. */
export function frequenciesFrom({ table, policy, chain }: SolvedGame, from: Standpoint): Frequencies {
  const { actions } = table.model.scenario;
  const shocks = actions.find(({ mover }) => mover === WORLD)?.results.length ?? 0;
  const rounds = table.model.horizon - Math.floor(from.turn / table.blocks.length);
  const inRounds = (length: number) => Array.from({ length: rounds }, () => new Float64Array(length));
  const [open, inPlay] = [inRounds(actions.length), inRounds(actions.length)];
  const frequencies = { actions: inRounds(actions.length), open, inPlay, shocks: inRounds(shocks) };
  const first = Math.floor(from.turn / table.blocks.length);
  oddsFrom(table, chain, from, (turn, block, mass) => {
    const round = Math.floor(turn / table.blocks.length) - first;
    const [ofActions, ofShocks, openNow] = [frequencies.actions[round], frequencies.shocks[round], open[round]];
    if (!ofActions || !ofShocks || !openNow) throw new Error(`turn ${turn} is beyond the horizon of ${rounds} rounds`);
    addInPlay(block, mass, actions, inPlay[round]!);
    eachChoice(block, policy.at(turn), mass, (row, share, here) => {
      const action = table.rows.action[row]!;
      ofActions[action] = ofActions[action]! + share;
      openNow[action] = openNow[action]! + here;
      if (block.mover === WORLD) addShocks(table.rows, row, share, ofShocks);
    });
  });
  return frequencies;
}

function addInPlay({ mover, ending }: Block, mass: Float64Array, actions: readonly Action[], into: Float64Array): void {
  let going = 0;
  for (let state = 0; state < mass.length; state++) if (ending[state]! < 0) going += mass[state]!;
  for (const action of actions) if (action.mover === mover) into[action.index] = into[action.index]! + going;
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
