import { startOf } from '../../analysis/odds.ts';
import { solveGame } from '../../analysis/solve.ts';
import { oddsJson, oddsReport, oddsText } from '../../report/answers/odds.ts';
import { print, printJson } from '../exit.ts';
import { openTable, type TableOptions } from '../open-table.ts';

/** Prints the exact odds of every ending, expected tallies, the ladder, and what each party expects. */
export async function odds(reference: string, options: TableOptions & { readonly json?: boolean }): Promise<void> {
  const { table, hash } = openTable(reference, options);
  const report = oddsReport(solveGame(table), startOf(table));
  await (options.json ? printJson(oddsJson(report, hash)) : print(oddsText(report)));
}
