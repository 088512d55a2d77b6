import { rowLookup, standingOfRow } from '../../game/table/rows.ts';
import type { GameTable } from '../../game/table/table.ts';
import { pathOfAction, pathOfResult } from '../../scenario/check/paths.ts';
import { holds, variablesOf } from '../../scenario/condition.ts';
import { evaluate, type Formula } from '../../scenario/formula/formula.ts';
import { tallyAt } from '../../scenario/part-at.ts';
import type { RoundCount, TallyIndex } from '../../scenario/scenario.ts';
import type { Path } from '../../scenario/text/layer.ts';
import type { AskedStates } from './asked.ts';
import type { Finding } from './finding.ts';

/** Where a formula is below 0, and how far at most. */
interface Below {
  readonly least: number;
  readonly digits: ArrayLike<number>;
}

/** Has the states in which rounds begin watched for what rounds add to the tallies. */
export function watchTallies({ model }: GameTable, begun: AskedStates): void {
  for (const { eachRound } of model.scenario.tallies) for (const term of eachRound) begun.watch(readBy(term));
}

/**
 * Returns every count of a tally that is below 0 in some row, or where some round begins. The checks of a file look at
 * all states, reachable or not, and so leave nothing of this; a scenario made otherwise may have it.
 */
export function tallyFindings(table: GameTable, begun: AskedStates): readonly Finding[] {
  return [...byMoves(table), ...byRounds(table, begun)];
}

function byMoves(table: GameTable): readonly Finding[] {
  const { scenario } = table.model;
  return scenario.actions.flatMap(action => [
    ...action.counts.flatMap(({ tally, add }) =>
      decreasing(table, tally, add, pathOfAction(scenario, action), lowestInRows(table, action.index, undefined, add)),
    ),
    ...action.results.flatMap(({ counts }, result) =>
      counts.flatMap(({ tally, add }) => {
        const path = pathOfResult(scenario, action, result);
        return decreasing(table, tally, add, path, lowestInRows(table, action.index, result, add));
      }),
    ),
  ]);
}

function lowestInRows(
  { model, rows }: GameTable,
  action: number,
  result: number | undefined,
  add: Formula,
): Below | undefined {
  const lookup = rowLookup(model, model.scenario.actions[action]!);
  let lowest: Below | undefined;
  rows.action.forEach((of, row) => {
    const results = rows.result.subarray(rows.start[row], rows.start[row + 1]);
    if (of !== action || (result !== undefined && !results.includes(result))) return;
    const { digits, values } = standingOfRow(model, lookup, rows.entry[row]!);
    const least = evaluate(add.tree, values, model.levers);
    if (least < (lowest?.least ?? 0)) lowest = { least, digits };
  });
  return lowest;
}

function decreasing(
  { model }: GameTable,
  tally: TallyIndex,
  add: Formula,
  holder: Path,
  below: Below | undefined,
): readonly Finding[] {
  const path = [...holder, 'tally', tallyAt(model.scenario, tally).id];
  return below ? [found(tally, add, path, below)] : [];
}

function byRounds({ model }: GameTable, begun: AskedStates): readonly Finding[] {
  return model.scenario.tallies.flatMap(({ id, eachRound }, tally) =>
    eachRound.flatMap((term): readonly Finding[] => {
      let lowest: Below | undefined;
      begun.eachCombination(readBy(term), digits => {
        const values = Float64Array.from(model.scenario.variables, ({ min }, i) => min + digits[i]!);
        const least = holds(term.while, digits) ? evaluate(term.add.tree, values, model.levers) : 0;
        if (least < (lowest?.least ?? 0)) lowest = { least, digits: digits.slice() };
      });
      return lowest ? [found(tally, term.add, ['tallies', id, 'eachRound', term.id, 'add'], lowest)] : [];
    }),
  );
}

const readBy = ({ add, while: condition }: RoundCount): readonly number[] => [
  ...add.variables,
  ...variablesOf(condition),
];

function found(tally: TallyIndex, add: Formula, path: Path, { least, digits }: Below): Finding {
  const where = add.variables.map(variable => ({ variable, digit: digits[variable]! }));
  return { kind: 'tallyDecreases', tally, least, where, gravity: 'error', path, at: 'value' };
}
