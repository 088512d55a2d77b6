import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import type { Explored } from './explored.ts';

/**
 * Says of each state of the first block whether play can go on until the horizon and stand there then, whatever is
 * chosen and drawn. Where play has stopped no edge leads on. Rounds that come back to where they were are skipped
 * (Brent's cycle finding), as a horizon may be long and states few.
 */
export function standingAtHorizon({ table, shape }: Explored): Uint8Array {
  const { blocks } = table;
  const rounds = turnsIn(table) / blocks.length;
  const pass = (from: Uint8Array): Uint8Array =>
    blocks.reduce((standing, _, position) => {
      const { start, target } = shape.blocks[position]!;
      const next = new Uint8Array(blockAt(table, position + 1).size);
      for (let state = 0; state < standing.length; state++) {
        if (standing[state] === 0) continue;
        for (let edge = start[state]!; edge < start[state + 1]!; edge++) next[target[edge]!] = 1;
      }
      return next;
    }, from);
  let standing = new Uint8Array(blocks[0]!.size);
  standing[table.start.index] = 1;
  let kept = { round: 0, standing };
  for (let round = 1; round <= rounds; round++) {
    standing = pass(standing) as typeof standing;
    const period = round - kept.round;
    if (isSame(standing, kept.standing)) {
      for (let left = (rounds - round) % period; left > 0; left--) standing = pass(standing) as typeof standing;
      break;
    }
    if (period >= kept.round) kept = { round, standing };
  }
  return standing;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
