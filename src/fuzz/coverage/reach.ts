import { digitOf } from '../../game/space.ts';
import type { GameTable } from '../../game/table/table.ts';
import { turnsIn } from '../../solve/policy/policy.ts';
import { eachBranch } from '../play/branches.ts';
import { allMoves, firstMoves, type MoveList } from '../play/moves.ts';
import { type ShortestLines, shortestLines } from './shortest.ts';

/**
 * The shortest line of play by the table to each move (the move itself last), level and ending, in the shape of a
 * `Coverage`; undefined where no reachable state has it. An ending of the horizon is no matter of states and is left out.
 */
export interface Reach {
  readonly moves: readonly (MoveList | undefined)[];
  readonly levels: readonly (readonly (MoveList | undefined)[])[];
  readonly endings: readonly (MoveList | undefined)[];
  /** Longer lines than this come to an end before: what they lead to lies beyond the horizon. */
  readonly turns: number;
}

/** Finds what a table says can be reached, and how. */
export function reachOf(table: GameTable, ways: ShortestLines = shortestLines(table)): Reach {
  const { model, blocks } = table;
  const { variables, endings } = model.scenario;
  const all = allMoves(model);
  const first = firstMoves(model);
  const reach = {
    moves: all.map((): MoveList | undefined => undefined),
    levels: variables.map(({ kind, size }) =>
      Array.from({ length: kind === 'track' ? size : 0 }, (): MoveList | undefined => undefined),
    ),
    endings: endings.map((): MoveList | undefined => undefined),
  };
  for (const state of ways.states) {
    const packed = blocks[state.block]!.state[state.index]!;
    reach.levels.forEach((lines, variable) => {
      if (lines.length > 0) lines[digitOf(model.space, packed, variable)] ??= ways.lineTo(state);
    });
    const ending = blocks[state.block]!.ending[state.index]!;
    if (ending >= 0) reach.endings[ending] ??= ways.lineTo(state);
    eachBranch(table, state, (_, action, result) => {
      const number = first[action]! + result;
      reach.moves[number] ??= [...ways.lineTo(state), all[number]!];
    });
  }
  return { ...reach, turns: turnsIn(table) };
}
