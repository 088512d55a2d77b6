import { solveGame } from '../../analysis/solve.ts';
import { compareGames, compareJson, compareText } from '../../report/answers/compare.ts';
import { EXIT, print, printJson, stopWith } from '../exit.ts';
import { openTable, type TableOptions } from '../open-table.ts';

/** Prints two games side by side: a scenario against itself with settings, or two scenarios. */
export async function compare(
  base: string,
  other: string | undefined,
  options: TableOptions & { readonly json?: boolean },
): Promise<void> {
  if (other === undefined && options.set.length === 0) {
    throw stopWith(EXIT.wrongUsage, {
      what: 'There is nothing to compare with.',
      wayOut: 'Name a second scenario, or set something: parley compare washington-caracas --set trust=3.',
    });
  }
  const first = openTable(base, { ...options, set: [] });
  const second = openTable(other ?? base, options);
  const what = options.set.length > 0 ? options.set.join(' and ') : second.model.scenario.title;
  const comparison = compareGames(solveGame(first.table), solveGame(second.table), what);
  await (options.json ? printJson(compareJson(comparison, [first.hash, second.hash])) : print(compareText(comparison)));
}
