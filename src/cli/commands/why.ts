import { alongLine } from '../../analysis/why/along-line.ts';
import { THRESHOLDS, type Thresholds } from '../../analysis/why/judge.ts';
import { judgeLine } from '../../analysis/why/judge-line.ts';
import { reasonsAlong } from '../../analysis/why/why.ts';
import { makeLine } from '../../game/notation.ts';
import { positionAfter } from '../../game/position.ts';
import { headerJson } from '../../report/answers/header-json.ts';
import { judgedJson, judgedLines } from '../../report/answers/judged-line.ts';
import { reasonsJson, reasonsLines } from '../../report/answers/why.ts';
import { noticeOf } from '../../report/tell/notice.ts';
import { solveGame } from '../../solve/solve.ts';
import { inLines } from '../../words/in-lines.ts';
import { EXIT, print, printJson, stopWith } from '../exit.ts';
import { lineAfter } from '../line-after.ts';
import { openTable, type TableOptions } from '../open-table.ts';

export interface WhyOptions extends TableOptions {
  readonly after?: string;
  readonly thresholds?: Thresholds;
  readonly json?: boolean;
}

/** Prints what each move of a line of play did to the odds, and every action open after it with why it is chosen. */
export async function why(reference: string, options: WhyOptions): Promise<void> {
  const { table, model, hash } = openTable(reference, options);
  const moves = lineAfter(model, options.after);
  const game = solveGame(table);
  const along = alongLine(game, moves);
  const reasons = reasonsAlong(game, along, moves.length);
  if (!reasons && moves.length === 0) {
    throw stopWith(EXIT.wrongUsage, {
      what: 'There nobody chooses: the world draws, or play has ended.',
      wayOut: 'Name a line of play with --after.',
    });
  }
  const thresholds = options.thresholds ?? THRESHOLDS;
  const line = judgeLine(game, moves, thresholds, along);
  const { state } = positionAfter(model, moves);
  if (options.json) {
    const after = makeLine(model, moves);
    const judged = { after, thresholds, line: judgedJson(model, line) };
    return printJson({ ...headerJson('why', model, hash), ...judged, ...reasonsJson(game, state, reasons) });
  }
  const nobody = 'Now nobody chooses: the world draws, or play has ended.';
  return print(
    [
      model.scenario.title,
      ...inLines(noticeOf(model)),
      '',
      ...(moves.length > 0 ? [...judgedLines(model, line, thresholds), ''] : []),
      ...(reasons ? reasonsLines(game, state, reasons) : [nobody]),
    ].join('\n'),
  );
}
