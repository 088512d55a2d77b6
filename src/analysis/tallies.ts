import { rowLookup, standingOfRow } from '../game/table/rows.ts';
import { stateFunction } from '../game/table/state-values.ts';
import type { Block, GameTable } from '../game/table/table.ts';
import { evaluate } from '../scenario/formula.ts';
import type { Count } from '../scenario/scenario.ts';
import type { Onlooker } from './odds.ts';
import type { Policy } from './policy/policy.ts';

/** Adds up what the tallies are expected to grow by while it looks on at a forward pass. */
export interface TallyCounter {
  readonly onlook: Onlooker;
  /** The expected growth of each tally so far, in the order of the tallies. */
  readonly grown: () => Float64Array;
}

/** Makes the counter of a policy: a reward by expectation, as in PRISM, computed exactly. */
export function countTallies(table: GameTable, policy: Policy): TallyCounter {
  const { scenario } = table.model;
  const played = new Float64Array(table.rows.action.length);
  const grown = new Float64Array(scenario.tallies.length);
  const perRound = scenario.tallies.map(({ eachRound }) =>
    table.blocks[0] && eachRound.length > 0
      ? stateFunction(
          table.model,
          eachRound.map(term => ({ worth: term.add, while: term.while })),
        )(table.blocks[0])
      : undefined,
  );
  return {
    onlook: (turn, block, mass) => {
      addPlayed(block, policy.at(turn), mass, played);
      if (block.position !== 0) return;
      perRound.forEach((adds, tally) => {
        if (!adds) return;
        for (let state = 0; state < mass.length; state++) grown[tally] = grown[tally]! + mass[state]! * adds[state]!;
      });
    },
    grown: () => byRows(table, played).map((count, tally) => count + grown[tally]!),
  };
}

/** Adds how likely each row is played in one turn. */
function addPlayed({ choiceStart, choiceRow }: Block, policy: Float64Array, mass: Float64Array, played: Float64Array) {
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    const end = choiceStart[state + 1]!;
    for (let choice = choiceStart[state]!; choice < end; choice++) {
      const row = choiceRow[choice]!;
      played[row] = played[row]! + here * policy[choice]!;
    }
  }
}

/** Returns what the rows played add to each tally. */
function byRows({ model, rows }: GameTable, played: Float64Array): Float64Array {
  const { scenario } = model;
  const sums = new Float64Array(scenario.tallies.length);
  const lookups = scenario.actions.map(action => rowLookup(model, action));
  rows.action.forEach((index, row) => {
    const action = scenario.actions[index];
    const lookup = lookups[index];
    if (!action || !lookup || played[row] === 0) return;
    const { values } = standingOfRow(model, lookup, rows.entry[row]!);
    const add = (counts: readonly Count[], chance: number) => {
      for (const count of counts) {
        sums[count.tally] = sums[count.tally]! + played[row]! * chance * evaluate(count.add.tree, values, model.levers);
      }
    };
    add(action.counts, 1);
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      add(action.results[rows.result[entry]!]?.counts ?? [], rows.chance[entry]!);
    }
  });
  return sums;
}
