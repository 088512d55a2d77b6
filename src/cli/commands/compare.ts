import { type SolvedGame, solveGame } from '../../analysis/solve.ts';
import { compareGames } from '../../report/answers/compare/comparison.ts';
import { compareJson, type HashedComparison, manyJson } from '../../report/answers/compare/json.ts';
import { manyText } from '../../report/answers/compare/many.ts';
import { compareText } from '../../report/answers/compare/text.ts';
import { EXIT, print, printJson, stopWith } from '../exit.ts';
import { openTable, type TableOptions } from '../open-table.ts';
import { baseOf, variantsOf } from '../variants.ts';

export interface CompareOptions extends TableOptions {
  readonly json?: boolean;
}

/** Prints games side by side, one as the base of the others, and why they differ. */
export async function compare(file: string, others: readonly string[], options: CompareOptions): Promise<void> {
  const { base, beside } = namesOf(file, others, options);
  const { table, hash } = openTable(base, { ...options, set: [] });
  const game = solveGame(table);
  const [first, ...more] = beside;
  if (first !== undefined && more.length === 0) {
    const found = compareWith(game, hash, first, options);
    await (options.json ? printJson(compareJson(found)) : print(compareText(found.comparison)));
    return;
  }
  const all = beside.map((name, i) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${i + 1} of ${beside.length}: ${name}`);
    return compareWith(game, hash, name, options);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  await (options.json ? printJson(manyJson(all)) : print(manyText(all.map(({ comparison }) => comparison))));
}

function compareWith(base: SolvedGame, hash: string, name: string, options: CompareOptions): HashedComparison {
  const other = openTable(name, options);
  return { comparison: compareGames(base, solveGame(other.table), options.maxStates), hashes: [hash, other.hash] };
}

interface Names {
  readonly base: string;
  readonly beside: readonly string[];
}

/** Without other files settings are held against none, a variant against its base, and its variants against a base. */
function namesOf(file: string, others: readonly string[], { set }: CompareOptions): Names {
  if (others.length > 0) return { base: file, beside: others };
  if (set.length > 0) return { base: file, beside: [file] };
  const base = baseOf(file);
  if (base !== undefined) return { base, beside: [file] };
  const variants = variantsOf(file);
  if (variants.length > 0) return { base: file, beside: variants };
  throw stopWith(EXIT.wrongUsage, {
    what: 'There is nothing to compare with.',
    wayOut: 'Name a second scenario, or set something: parley compare washington-caracas --set trust=3.',
  });
}
