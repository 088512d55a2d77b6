import { solveGame } from '../../analysis/solve.ts';
import { reasonsAt } from '../../analysis/why/why.ts';
import { whyJson, whyText } from '../../report/answers/why.ts';
import { EXIT, print, printJson, stopWith } from '../exit.ts';
import { openTable, type TableOptions } from '../open-table.ts';
import { standpointAfter } from '../standpoint.ts';

export interface WhyOptions extends TableOptions {
  readonly after?: string;
  readonly json?: boolean;
}

/** Prints every action open to the one to move: its probability, what is expected of it and why, what the odds become. */
export async function why(reference: string, options: WhyOptions): Promise<void> {
  const { table, hash } = openTable(reference, options);
  const game = solveGame(table);
  const from = standpointAfter(table, options.after);
  const reasons = reasonsAt(game, from);
  if (!reasons) {
    throw stopWith(EXIT.wrongUsage, {
      what: 'There nobody chooses: the world draws, or play has ended.',
      wayOut: 'Name a line of play after which a party is to move.',
    });
  }
  await (options.json
    ? printJson(whyJson(game, hash, from.packed, reasons))
    : print(whyText(game, from.packed, reasons)));
}
