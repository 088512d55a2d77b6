import { rowLookup, standingOfRow } from '../../game/table/rows.ts';
import { stateFunction } from '../../game/table/state-values.ts';
import type { GameTable } from '../../game/table/table.ts';
import { evaluate } from '../../scenario/formula.ts';

/** What the tallies of a game grow by, laid out for counting along many runs. */
export interface Growth {
  /** The distinct rows of growth: one number a tally each. */
  readonly rows: Float64Array;
  /** For each entry of the table's rows its row of growth, or -1 where nothing grows; absent where no action counts. */
  readonly ofEntry?: Int32Array;
  /** What each round adds in the states of the first block: one number a tally a state; absent where nothing does. */
  readonly eachRound?: Float64Array;
}

/** Computes the growth of all tallies. */
export function growthOf(table: GameTable): Growth {
  const eachRound = growthEachRound(table);
  const found = table.model.scenario.tallies.length > 0 ? growthOfEntries(table) : { rows: new Float64Array() };
  return { ...found, ...(eachRound && { eachRound }) };
}

function growthOfEntries({ model, rows }: GameTable): Pick<Growth, 'rows' | 'ofEntry'> {
  const { actions, tallies } = model.scenario;
  const lookups = actions.map(action => rowLookup(model, action));
  const ofEntry = new Int32Array(rows.result.length).fill(-1);
  const distinct = new Map<string, number>();
  const growth: number[] = [];
  rows.action.forEach((index, row) => {
    const action = actions[index];
    const lookup = lookups[index];
    if (!action || !lookup) throw new Error(`row ${row} has the action ${index}, which the scenario lacks`);
    const { values } = standingOfRow(model, lookup, rows.entry[row]!);
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      const grown = tallies.map(() => 0);
      for (const { tally, add } of [...action.counts, ...(action.results[rows.result[entry]!]?.counts ?? [])]) {
        grown[tally] = (grown[tally] ?? 0) + evaluate(add.tree, values, model.levers);
      }
      if (grown.every(count => count === 0)) continue;
      const known = distinct.get(grown.join()) ?? distinct.size;
      if (known === distinct.size) growth.push(...grown);
      distinct.set(grown.join(), known);
      ofEntry[entry] = known;
    }
  });
  return { rows: shared(growth), ofEntry };
}

function growthEachRound({ model, blocks }: GameTable): Float64Array | undefined {
  const { tallies } = model.scenario;
  const block = blocks[0];
  if (!block || tallies.every(({ eachRound }) => eachRound.length === 0)) return undefined;
  const grown = shared(new Float64Array(block.size * tallies.length));
  tallies.forEach(({ eachRound }, tally) => {
    const terms = eachRound.map(({ add, while: condition }) => ({ worth: add, while: condition }));
    stateFunction(
      model,
      terms,
    )(block).forEach((count, state) => {
      grown[state * tallies.length + tally] = count;
    });
  });
  return grown;
}

function shared(numbers: ArrayLike<number>): Float64Array {
  const copy = new Float64Array(new SharedArrayBuffer(8 * numbers.length));
  copy.set(numbers);
  return copy;
}
