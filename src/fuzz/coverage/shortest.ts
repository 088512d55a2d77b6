import type { GameTable, StateId } from '../../game/table/table.ts';
import { eachBranch } from '../play/branches.ts';
import { allMoves, firstMoves, type MoveList } from '../play/moves.ts';

/** The shortest lines of play from the start to every state, the horizon left out of account. */
export interface ShortestLines {
  /** Every state, the nearest first. */
  readonly states: readonly StateId[];
  /** How many moves lead to a state. */
  readonly movesTo: (state: StateId) => number;
  readonly lineTo: (state: StateId) => MoveList;
}

/** Searches a table breadth first. Every state of it is found, for that is how it came into the table. */
export function shortestLines(table: GameTable): ShortestLines {
  const { blocks, start, model } = table;
  const moves = allMoves(model);
  const first = firstMoves(model);
  const found = blocks.map(({ size }) => ({
    distance: new Int32Array(size).fill(-1),
    parent: new Int32Array(size),
    move: new Int32Array(size),
  }));
  found[start.block]!.distance[start.index] = 0;
  const states: StateId[] = [start];
  for (const from of states) {
    const block = (from.block + 1) % blocks.length;
    const next = found[block]!;
    const distance = found[from.block]!.distance[from.index]! + 1;
    eachBranch(table, from, (index, action, result) => {
      if (next.distance[index]! >= 0) return;
      next.distance[index] = distance;
      next.parent[index] = from.index;
      next.move[index] = first[action]! + result;
      states.push({ block, index });
    });
  }
  const movesTo = ({ block, index }: StateId) => found[block]!.distance[index]!;
  return {
    states,
    movesTo,
    lineTo: state => {
      let { block, index } = state;
      const backwards = Array.from({ length: movesTo(state) }, () => {
        const { parent, move } = found[block]!;
        const made = moves[move[index]!]!;
        index = parent[index]!;
        block = (block + blocks.length - 1) % blocks.length;
        return made;
      });
      return backwards.reverse();
    },
  };
}
