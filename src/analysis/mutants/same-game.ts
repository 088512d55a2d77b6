import type { Block, GameTable } from '../../game/table/table.ts';
import { growthOfEntries, growthOfRound } from '../../solve/growth.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import { rungsInBlock } from '../../solve/ladder.ts';
import { doctrinesOf } from '../../solve/policy/doctrine.ts';
import { worthsOf } from '../../solve/policy/worths.ts';

type Numbers = ArrayLike<number>;

/**
 * Says whether two tables, of models that are set alike, are the same game: the same states, endings, moves and
 * chances, and in all of them the same payoffs, counts, rungs and doctrines. Numbers must be equal to the last bit, and
 * states must have the same numbers. So one game written in two ways may be taken for two, but two games are never
 * taken for one.
 */
export function isSameGame(a: GameTable, b: GameTable): boolean {
  if (a.blocks.length !== b.blocks.length || a.start.index !== b.start.index) return false;
  if (!a.blocks.every((block, i) => hasSameShape(block, b.blocks[i]!))) return false;
  return hasSameMoves(a, b) && hasSameWorths(a, b);
}

function hasSameShape(a: Block, b: Block): boolean {
  return (
    equal(a.state, b.state) &&
    equal(a.ending, b.ending) &&
    equal(a.choiceStart, b.choiceStart) &&
    equal(a.branchStart, b.branchStart) &&
    equal(a.target, b.target)
  );
}

/** Rows may be divided otherwise where a condition reads other variables; it is what stands in them that counts. */
function hasSameMoves(a: GameTable, b: GameTable): boolean {
  const [grownA, grownB] = [growthOfEntries(a), growthOfEntries(b)];
  const tallies = a.model.scenario.tallies.length;
  const known = new Set<number>();
  const isSame = (rowA: number, rowB: number): boolean => {
    const pair = rowA * b.rows.action.length + rowB;
    if (known.has(pair)) return true;
    known.add(pair);
    for (const key of ['action', 'cost', 'habit'] as const) if (a.rows[key][rowA] !== b.rows[key][rowB]) return false;
    const [fromA, fromB] = [a.rows.start[rowA]!, b.rows.start[rowB]!];
    const count = a.rows.start[rowA + 1]! - fromA;
    const isSlice = (one: Numbers, other: Numbers, each = 1) =>
      equal(one, other, each * fromA, each * fromB, each * count);
    return (
      b.rows.start[rowB + 1]! - fromB === count &&
      isSlice(a.rows.result, b.rows.result) &&
      isSlice(a.rows.chance, b.rows.chance) &&
      isSlice(grownA, grownB, tallies)
    );
  };
  return a.blocks.every(({ choiceRow }, i) => {
    const others = b.blocks[i]!.choiceRow;
    return choiceRow.every((row, choice) => isSame(row, others[choice]!));
  });
}

function hasSameWorths(a: GameTable, b: GameTable): boolean {
  const read = [a, b].map(table => ({ table, worths: worthsOf(table), doctrines: doctrinesOf(table) }));
  const readings = a.blocks.flatMap((_, i) =>
    read.map(({ table, worths, doctrines }): readonly Numbers[] => {
      const block = table.blocks[i]!;
      return [
        ...worths.ofRound(i),
        ...worths.ofEndings(i),
        ...(i === 0 ? [...worths.atHorizon(i), endingsAtHorizon(table, block)] : []),
        ...table.model.scenario.tallies.map((_, tally) => growthOfRound(table, block, tally)),
        rungsInBlock(table, block),
        doctrines.of(block) ?? [],
      ];
    }),
  );
  return readings.every((numbers, i) => i % 2 === 1 || numbers.every((one, n) => equal(one, readings[i + 1]![n]!)));
}

function equal(a: Numbers, b: Numbers, fromA = 0, fromB = 0, count = Math.max(a.length, b.length)): boolean {
  for (let i = 0; i < count; i++) if (a[fromA + i] !== b[fromB + i]) return false;
  return true;
}
