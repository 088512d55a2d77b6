import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import { climbFrom, type RungReached } from '../../solve/ladder.ts';
import { type OddsByRound, oddsFrom, type Standpoint } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { countTallies } from '../../solve/tallies.ts';
import { valueFrom } from '../../solve/value.ts';

/** What becomes of a game from a standpoint. */
export interface OddsRecord extends OddsByRound {
  readonly model: Model;
  /** How many states the game has. */
  readonly states: number;
  /** The expected count of each tally at the end, its start counted in. */
  readonly tallies: readonly number[];
  readonly ladder: readonly RungReached[];
  /** What each party expects, in units of payoff. */
  readonly value: readonly number[];
}

/** Computes what becomes of a game from a standpoint, exactly. */
export function oddsRecord({ table, policy, chain }: SolvedGame, from: Standpoint): OddsRecord {
  const { model, states } = table;
  const counter = countTallies(table, policy);
  const climb = climbFrom(table, chain, from);
  // Everything that goes forward does so together: a policy to the horizon may have to be made again for each pass.
  const forward = oddsFrom(table, chain, from, (turn, block, mass) => {
    counter.onTurn(turn, block, mass);
    climb.onTurn(turn);
  });
  const grown = counter.grown();
  return {
    ...forward,
    model,
    states,
    tallies: model.scenario.tallies.map(({ start }, i) => start + at(grown, i, 'tally')),
    ladder: climb.reached(),
    value: valueFrom(table, policy, from),
  };
}
