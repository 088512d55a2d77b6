import type { Thresholds } from '../../../analysis/why/judge.ts';
import { whyRecord } from '../../../analysis/why/why-record.ts';
import { whyJson, whyNobody, whyText } from '../../../report/answers/why.ts';
import { solveGame } from '../../../solve/solve.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, printJson, stopWith } from '../../exit.ts';
import { lineAfter } from '../../open/line-after.ts';
import { openModel } from '../../open/open-model.ts';
import { type TableOptions, tableToExplain } from '../../open/open-table.ts';

interface WhyOptions extends TableOptions {
  readonly after?: string;
  readonly thresholds?: Thresholds;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Prints what each move of a line of play did to the odds, and every action open after it with why it is chosen. */
export async function why(reference: string, options: WhyOptions): Promise<void> {
  const { model, hash } = openModel(reference, options);
  const table = tableToExplain(model, options.maxStates);
  const moves = lineAfter(model, options.after);
  const record = whyRecord(solveGame(table), moves, options.thresholds);
  if (!record.reasons && moves.length === 0) {
    throw stopWith(EXIT.wrongUsage, {
      what: `At the start nobody chooses: ${whyNobody(model, record.ending)}.`,
      wayOut: record.ending === null ? 'Name a line of play with --after.' : 'Set another start with --set.',
    });
  }
  await (options.json
    ? printJson(whyJson(record, hash))
    : printAnswer(whyText(record, options.all), { hashes: [hash], horizon: model.horizon }));
}
