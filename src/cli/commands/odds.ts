import { oddsRecord } from '../../analysis/odds/odds-record.ts';
import { oddsJson, oddsText } from '../../report/answers/odds.ts';
import { startOf } from '../../solve/odds.ts';
import { solveGame } from '../../solve/solve.ts';
import { print, printJson } from '../exit.ts';
import { openTable, type TableOptions } from '../open/open-table.ts';

/** Prints the exact odds of every ending, expected tallies, the ladder, and what each party expects. */
export async function odds(reference: string, options: TableOptions & { readonly json?: boolean }): Promise<void> {
  const { table, hash } = openTable(reference, options);
  const record = oddsRecord(solveGame(table), startOf(table));
  await (options.json ? printJson(oddsJson(record, hash)) : print(oddsText(record)));
}
