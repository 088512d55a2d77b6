import { rowLookup, standingOfRow } from '../game/table/rows.ts';
import { stateFunction } from '../game/table/state-values.ts';
import type { Block, GameTable } from '../game/table/table.ts';
import { evaluate } from '../scenario/formula/formula.ts';
import { resultAt, tallyAt } from '../scenario/part-at.ts';

/**
 * Returns what each entry of a table's rows adds to the tallies, by its action and its result: entry
 * `entry * tallies + tally`, never below 0.
 */
export function growthOfEntries({ model, rows }: GameTable): Float64Array {
  const { actions, tallies } = model.scenario;
  const lookups = actions.map(action => rowLookup(model, action));
  const growth = new Float64Array(rows.result.length * tallies.length);
  rows.action.forEach((index, row) => {
    const action = actions[index];
    const lookup = lookups[index];
    if (!action || !lookup) throw new Error(`row ${row} has the action ${index}, which the scenario lacks`);
    const { values } = standingOfRow(model, lookup, rows.entry[row]!);
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      const counts = [...action.counts, ...resultAt(action, rows.result[entry]!).counts];
      for (const { tally, add } of counts) {
        const at = entry * tallies.length + tally;
        growth[at] = growth[at]! + evaluate(add.tree, values, model.levers);
      }
    }
  });
  return growth;
}

/** Returns what playing each row once is expected to add to the tallies: entry `row * tallies + tally`. */
export function growthOfRows(table: GameTable): Float64Array {
  const { rows, model } = table;
  const tallies = model.scenario.tallies.length;
  const ofEntry = growthOfEntries(table);
  const growth = new Float64Array(rows.action.length * tallies);
  for (let row = 0; row < rows.action.length; row++) {
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      for (let tally = 0; tally < tallies; tally++) {
        const at = row * tallies + tally;
        growth[at] = growth[at]! + rows.chance[entry]! * ofEntry[entry * tallies + tally]!;
      }
    }
  }
  return growth;
}

/** Returns what a round that begins in each state of a block adds to a tally; only first positions begin rounds. */
export function growthOfRound({ model }: GameTable, block: Block, tally: number): Float64Array {
  const terms = block.position === 0 ? tallyAt(model.scenario, tally).eachRound : [];
  return stateFunction(
    model,
    terms.map(({ add, while: condition }) => ({ worth: add, while: condition })),
  )(block);
}
