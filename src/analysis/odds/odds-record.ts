import type { Model } from '../../game/model.ts';
import { type Position, positionAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { reachedState } from '../../game/table/find-state.ts';
import { at } from '../../num/at.ts';
import { climbFrom, type RungReached } from '../../solve/ladder.ts';
import { type OddsByRound, oddsFrom } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { countTallies } from '../../solve/tallies.ts';
import { valueFrom } from '../../solve/value.ts';

/** What becomes of a game from a standpoint. */
export interface OddsRecord extends OddsByRound {
  readonly model: Model;
  /** The line of play after which it is asked, from the start; and where that leads. */
  readonly moves: readonly Move[];
  readonly position: Position;
  /** How many states the game has. */
  readonly states: number;
  /** The expected count of each tally at the end, its start counted in. */
  readonly tallies: readonly number[];
  readonly ladder: readonly RungReached[];
  /** What each party expects, in units of payoff. */
  readonly value: readonly number[];
}

/** Computes what becomes of a game after a line of play that can be played in it, or from its start, exactly. */
export function oddsRecord({ table, policy, chain }: SolvedGame, moves: readonly Move[] = []): OddsRecord {
  const { model, states } = table;
  const position = positionAfter(model, moves);
  const from = { state: reachedState(table, position.state), turn: position.turn };
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
    moves,
    position,
    states,
    tallies: position.tallies.map((count, i) => count + at(grown, i, 'tally')),
    ladder: climb.reached(),
    value: valueFrom(table, policy, from),
  };
}
