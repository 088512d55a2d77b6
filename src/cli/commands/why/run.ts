import { contrasted } from '../../../analysis/why/contrast.ts';
import type { Thresholds } from '../../../analysis/why/judge.ts';
import type { Reasons } from '../../../analysis/why/why.ts';
import { type WhyRecord, whyRecord } from '../../../analysis/why/why-record.ts';
import type { Model } from '../../../game/model.ts';
import { type WhyForm, whyJson, whyNobody, whyText } from '../../../report/answers/why.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import type { ActionIndex } from '../../../scenario/scenario.ts';
import { solveGame } from '../../../solve/solve.ts';
import { nearest } from '../../../words/nearest.ts';
import { quote } from '../../../words/quote.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, printJson, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { lineAfter } from '../../open/line-after.ts';
import { openModel } from '../../open/open-model.ts';
import { type TableOptions, tableToExplain } from '../../open/open-table.ts';

interface WhyOptions extends TableOptions {
  readonly after?: string;
  readonly thresholds?: Thresholds;
  readonly sort?: string;
  readonly against?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Prints what each move of a line of play did to the odds, and every action open after it with why it is chosen. */
export async function why(reference: string, options: WhyOptions): Promise<void> {
  const { model, hash } = openModel(reference, options);
  const sort = options.sort === undefined ? undefined : endingOf(model, options.sort);
  const table = tableToExplain(model, options.maxStates);
  const moves = lineAfter(model, options.after);
  const record = whyRecord(solveGame(table), moves, options.thresholds);
  refuseNobody(record, sort !== undefined || options.against !== undefined);
  const against = actionOf(model, record.reasons, options.against);
  const told = against === undefined ? record : setAgainst(record, against);
  const form: WhyForm = { sort, against, isWhole: options.all };
  await (options.json
    ? printJson(whyJson(told, hash, form))
    : printAnswer(whyText(told, form), { hashes: [hash], horizon: model.horizon }));
}

/** Where nobody chooses there is nothing to tell at the start, and later no actions to sort or to set against another. */
function refuseNobody({ model, ending, moves, reasons }: WhyRecord, asksActions: boolean): void {
  if (reasons || (moves.length > 0 && !asksActions)) return;
  const then = ending === null ? 'Name a line of play with --after.' : 'Set another start with --set.';
  throw stopWith(EXIT.wrongUsage, {
    what: `${moves.length === 0 ? 'At the start' : 'After these moves'} nobody chooses: ${whyNobody(model, ending)}.`,
    wayOut: moves.length === 0 ? then : 'Leave --sort and --against out, or name another line of play.',
  });
}

function actionOf({ scenario }: Model, reasons: Reasons | undefined, id: string | undefined): ActionIndex | undefined {
  if (id === undefined || !reasons) return undefined;
  const open = reasons.open.map(({ action }) => actionAt(scenario, action));
  const named = open.find(action => action.id === id);
  if (named) return named.index;
  const ids = open.map(action => action.id);
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(id)} is not an action that is open here.`,
    wayOut: nearest(id, ids),
  });
}

function setAgainst(record: WhyRecord, against: ActionIndex): WhyRecord {
  const { reasons } = record;
  return { ...record, reasons: reasons && { ...reasons, open: contrasted(reasons.open, against) } };
}
