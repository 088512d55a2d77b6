import { weighEvidence } from '../../../analysis/evidence/evidence-record.ts';
import { loosen } from '../../../analysis/evidence/loosen.ts';
import { isModel, makeModel } from '../../../game/model.ts';
import { evidenceCsv, evidenceJson } from '../../../report/answers/drivers/evidence-forms.ts';
import { evidenceText } from '../../../report/answers/drivers/evidence-text.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import type { AnsweredWith } from '../../../report/tell/repeat-line.ts';
import { askedAgain, printAnswer } from '../../answer.ts';
import { chartFor } from '../../charts/write-chart.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openModel } from '../../open/open-model.ts';
import { runAsking } from '../../settings/ask-all.ts';
import type { DriversOptions } from './drivers-options.ts';

/** About so many settings are asked for each number. */
const SETTINGS_A_NUMBER = 10;

/** Prints how far the odds of an ending rest on each fact and each assumption. */
export async function driversByEvidence(reference: string, options: DriversOptions): Promise<void> {
  const { maxStates, threads } = options;
  const { model, hash } = openModel(reference, options);
  const ending = options.ending === undefined ? undefined : endingOf(model, options.ending);
  const drawChart = chartFor(options);
  const loosened = loosen(model.scenario);
  const loose = makeModel(loosened.scenario, model.settings, model.horizon);
  if (!isModel(loose)) throw stopWith(EXIT.wrongScenario, loose[0] ?? { what: 'These settings do not go together.' });
  const asking = { expected: SETTINGS_A_NUMBER * loosened.numbers.length, threads };
  const search = weighEvidence({ model, loose, loosened, ending });
  const record = await runAsking({ model: loose, maxStates }, asking, search);
  if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
  const answered: AnsweredWith = { hashes: [hash], horizon: model.horizon };
  await drawChart(async () =>
    (await import('../../../report/charts/pictures/evidence-picture.ts')).evidencePicture(record, askedAgain(answered)),
  );
  if (options.json) return printJson(evidenceJson(record, hash));
  if (options.csv) return print(csvText(evidenceCsv(record)));
  return printAnswer(evidenceText(record), answered);
}
