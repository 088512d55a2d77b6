import type { TipGoal } from '../../../analysis/tip/goal.ts';
import { waysOf } from '../../../analysis/tip/ray.ts';
import { findTips, USUAL_PAIRED } from '../../../analysis/tip/tip.ts';
import type { Model } from '../../../game/model.ts';
import { tipCsv, tipJson } from '../../../report/answers/tip/forms.ts';
import { tipText } from '../../../report/answers/tip/text.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import type { AnsweredWith } from '../../../report/tell/repeat-line.ts';
import { quote } from '../../../words/quote.ts';
import { askedAgain, printAnswer } from '../../answer.ts';
import type { ChartOptions } from '../../charts/chart-options.ts';
import { chartFor } from '../../charts/write-chart.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openModel } from '../../open/open-model.ts';
import type { TableOptions } from '../../open/open-table.ts';
import { runAsking } from '../../settings/ask-all.ts';

interface TipOptions extends TableOptions, ChartOptions {
  readonly ending?: string;
  readonly past?: number;
  readonly choices?: boolean;
  readonly paired?: number;
  readonly threads?: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints the smallest moves that tip an answer. */
export async function tip(reference: string, options: TipOptions): Promise<void> {
  const { choices: withChoices = false, paired = USUAL_PAIRED, threads, maxStates, json, csv } = options;
  const { model, hash } = openModel(reference, options);
  const goal = goalOf(model, options);
  const drawChart = chartFor(options);
  const ways = waysOf(model, withChoices).length;
  if (ways === 0) throw stopWith(EXIT.wrongScenario, nothingToMove(withChoices));
  const search = findTips(model, { goal, withChoices, paired });
  const record = await runAsking({ model, maxStates }, { expected: 10 * ways, threads }, search);
  if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
  const answered: AnsweredWith = { hashes: [hash], horizon: model.horizon };
  await drawChart(async () =>
    (await import('../../../report/charts/pictures/tip-picture.ts')).tipPicture(record, askedAgain(answered)),
  );
  if (json) return printJson(tipJson(record, hash));
  if (csv) return print(csvText(tipCsv(record)));
  return printAnswer(tipText(record), answered);
}

function goalOf(model: Model, { ending, past }: TipOptions): TipGoal {
  if (ending === undefined && past === undefined) return { kind: 'likeliest' };
  if (ending !== undefined && past !== undefined) return { kind: 'past', ending: endingOf(model, ending), odds: past };
  const [given, missing] = ending === undefined ? ['--past', '--ending war'] : ['--ending', '--past 0.2'];
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(given)} says half of what is to be passed.`,
    wayOut: `Add ${missing}, or leave both out to ask what makes another ending the likeliest.`,
  });
}

const nothingToMove = (withChoices: boolean) => ({
  what: withChoices
    ? 'No lever is left to move: this scenario has none, or all are set.'
    : 'No unknown is left to move: this scenario has none, or all are set.',
  wayOut: withChoices ? 'Leave a --set out.' : 'Add --choices, leave a --set out, or give a lever a "plausible" range.',
});
