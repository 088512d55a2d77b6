import type { Model } from '../../game/model.ts';
import { advance, type Position, startPosition, talliesAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { reachedState } from '../../game/table/find-state.ts';
import type { GameTable, StateId } from '../../game/table/table.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import { turnsIn } from '../../solve/policy/policy.ts';
import { eachBranch } from './branches.ts';
import { openMoves } from './moves.ts';

/** A reading of the rules that says what can be done and where it leads: what the statechart is compared with. */
export interface Reading {
  readonly model: Model;
  readonly start: Position;
  /** The moves that can be made at a position, in file order; none once play has ended. */
  readonly movesAt: (position: Position) => readonly Move[];
  /** Where one of them leads. */
  readonly after: (position: Position, move: Move) => Position;
}

/** Reads a game off its table. Only the tallies come from the rules, since tables keep no counts. */
export function tableReading(table: GameTable): Reading {
  const { model, blocks } = table;
  const first = blocks[table.start.block]!;
  const stopped = first.ending[table.start.index]!;
  const start = {
    ...startPosition(model),
    state: first.state[table.start.index]!,
    ending: stopped < 0 ? null : stopped,
  };
  const movesAt = ({ state, ending }: Position): readonly Move[] => {
    const moves: Move[] = [];
    if (ending === null)
      eachBranch(table, reachedState(table, state), (_, action, result) => moves.push({ action, result }));
    return moves;
  };
  const targetOf = (from: StateId, move: Move): number => {
    let led = -1;
    eachBranch(table, from, (target, action, result) => {
      if (action === move.action && result === move.result) led = target;
    });
    if (led < 0)
      throw new Error(`the table has no move ${move.action}/${move.result} in state ${from.block}/${from.index}`);
    return led;
  };
  return {
    model,
    start,
    movesAt,
    after: (position, move) => {
      const from = reachedState(table, position.state);
      const index = targetOf(from, move);
      const next = blocks[(from.block + 1) % blocks.length]!;
      const turn = position.turn + 1;
      const here = next.ending[index]!;
      const isLast = here < 0 && turn >= turnsIn(table);
      const ending = isLast ? endingsAtHorizon(table, next)[index]! : here;
      return {
        state: next.state[index]!,
        turn,
        tallies: talliesAfter(model, position, move),
        ending: ending < 0 ? null : ending,
      };
    },
  };
}

/** Reads a game by its rules alone: for games that are too large for a table. */
export function ruleReading(model: Model): Reading {
  return {
    model,
    start: startPosition(model),
    movesAt: position => openMoves(model, position),
    after: (position, move) => advance(model, position, move),
  };
}
