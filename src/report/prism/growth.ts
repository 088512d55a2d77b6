import { blockAt } from '../../analysis/policy/policy.ts';
import type { SolvedGame } from '../../analysis/solve.ts';
import { rowLookup, standingOfRow } from '../../game/table/rows.ts';
import { stateFunction } from '../../game/table/state-values.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { evaluate } from '../../scenario/formula.ts';
import type { Count } from '../../scenario/scenario.ts';

/**
 * Returns how much a tally is expected to grow in the turn that begins in each state of the block that moves at a turn:
 * by what the round adds, by the action under the policy, and by its results. 0 where play has stopped.
 */
export function growthOf({ table, policy }: SolvedGame, tally: number): (turn: number) => Float64Array {
  const byRow = growthOfRows(table, tally);
  const known = new Map<Float64Array, Float64Array>();
  return turn => {
    const choices = policy.at(turn);
    const made = known.get(choices) ?? growthInBlock(table, blockAt(table, turn), choices, byRow, tally);
    known.set(choices, made);
    return made;
  };
}

function growthInBlock(
  { model }: GameTable,
  block: Block,
  choices: Float64Array,
  byRow: Float64Array,
  tally: number,
): Float64Array {
  const terms = block.position === 0 ? (model.scenario.tallies[tally]?.eachRound ?? []) : [];
  const growth = stateFunction(
    model,
    terms.map(({ add, while: condition }) => ({ worth: add, while: condition })),
  )(block);
  for (let state = 0; state < growth.length; state++) {
    if (block.ending[state]! >= 0) growth[state] = 0;
    const end = block.choiceStart[state + 1]!;
    for (let choice = block.choiceStart[state]!; choice < end; choice++) {
      growth[state] = growth[state]! + choices[choice]! * byRow[block.choiceRow[choice]!]!;
    }
  }
  return growth;
}

/** What playing each row once is expected to add to the tally. */
function growthOfRows({ model, rows }: GameTable, tally: number): Float64Array {
  const { actions } = model.scenario;
  const lookups = actions.map(action => rowLookup(model, action));
  return Float64Array.from(rows.action, (index, row) => {
    const action = actions[index];
    const lookup = lookups[index];
    if (!action || !lookup) throw new Error(`row ${row} has the action ${index}, which the scenario lacks`);
    const { values } = standingOfRow(model, lookup, rows.entry[row]!);
    const added = (counts: readonly Count[]) =>
      counts.reduce(
        (sum, { tally: of, add }) => sum + (of === tally ? evaluate(add.tree, values, model.levers) : 0),
        0,
      );
    let growth = added(action.counts);
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      growth += rows.chance[entry]! * added(action.results[rows.result[entry]!]?.counts ?? []);
    }
    return growth;
  });
}
