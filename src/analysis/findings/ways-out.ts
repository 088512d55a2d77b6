import { hasChoices } from '../../game/table/walk.ts';
import { at } from '../../num/at.ts';
import { partyAt } from '../../scenario/part-at.ts';
import type { Mover } from '../../scenario/scenario.ts';
import { WORLD } from '../../scenario/scenario.ts';
import type { ChainShape } from '../../solve/chain-shape.ts';
import type { Explored } from './explored.ts';
import type { Finding } from './finding.ts';

/** Returns the dead ends by mover, and the states that no ending can be reached from, where from the start one can. */
export function wayOutFindings({ table, shape }: Explored): readonly Finding[] {
  const { blocks, model } = table;
  const pathOf = (mover: Mover) => (mover === WORLD ? [WORLD] : ['actions', partyAt(model.scenario, mover).id]);
  const isStuck = (block: number, state: number) =>
    blocks[block]!.ending[state]! < 0 && !hasChoices(blocks[block]!, state);
  const deadEnds = blocks.flatMap(({ mover, size }, block): readonly Finding[] => {
    const { states, first } = count(size, state => isStuck(block, state));
    const example = { block, index: first };
    return states === 0
      ? []
      : [{ kind: 'deadEnd', mover, states, example, gravity: 'error', path: pathOf(mover), at: 'key' }];
  });
  const ends = leadingTo(
    shape,
    blocks.map(({ ending }) => Uint8Array.from(ending, index => Number(index >= 0))),
  );
  if (at(at(ends, table.start.block, 'block'), table.start.index, 'state') !== 1) return deadEnds;
  const caught = blocks.map(({ size }, block) =>
    count(size, state => ends[block]![state] === 0 && !isStuck(block, state)),
  );
  const states = caught.reduce((sum, one) => sum + one.states, 0);
  const block = caught.findIndex(one => one.states > 0);
  if (states === 0) return deadEnds;
  const example = { block, index: caught[block]!.first };
  return [...deadEnds, { kind: 'noWayOut', states, example, gravity: 'note', path: ['endings'], at: 'key' }];
}

/** Counts the states of a block that are so; `first` is the first of them, or -1. */
function count(size: number, isSo: (state: number) => boolean): { readonly states: number; readonly first: number } {
  let states = 0;
  let first = -1;
  for (let state = 0; state < size; state++) {
    if (!isSo(state)) continue;
    if (states++ === 0) first = state;
  }
  return { states, first };
}

/** Flags, in place, every state from which one that is flagged can be reached: each edge is gone back along once. */
function leadingTo({ inflows }: ChainShape, flags: readonly Uint8Array[]): readonly Uint8Array[] {
  const waiting = flags.map(block => {
    const found: number[] = [];
    block.forEach((flag, state) => {
      if (flag === 1) found.push(state);
    });
    return found;
  });
  while (waiting.some(states => states.length > 0)) {
    waiting.forEach((states, block) => {
      const before = (block + flags.length - 1) % flags.length;
      const { start, source } = inflows[before]!;
      for (let state = states.pop(); state !== undefined; state = states.pop()) {
        for (let edge = start[state]!; edge < start[state + 1]!; edge++) {
          const from = source[edge]!;
          if (flags[before]![from] === 1) continue;
          flags[before]![from] = 1;
          waiting[before]!.push(from);
        }
      }
    });
  }
  return flags;
}
