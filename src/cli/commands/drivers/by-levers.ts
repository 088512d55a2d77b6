import { USUAL_DRAWS } from '../../../analysis/band/usual-draws.ts';
import { planDrivers } from '../../../analysis/drivers/drivers-record.ts';
import type { LeverMethod } from '../../../analysis/drivers/methods.ts';
import type { Model } from '../../../game/model.ts';
import { driversCsv, driversJson } from '../../../report/answers/drivers/forms.ts';
import { driversText } from '../../../report/answers/drivers/text.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import { type AnsweredWith, drawnText } from '../../../report/tell/repeat-line.ts';
import { askedAgain, printAnswer } from '../../answer.ts';
import { chartFor } from '../../charts/write-chart.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openModel } from '../../open/open-model.ts';
import { seedOf } from '../../open/seed.ts';
import { askAll } from '../../settings/ask-all.ts';
import { unknownsToDraw } from '../../settings/band.ts';
import type { DriversOptions } from './drivers-options.ts';

/** How many walks, or draws of all unknowns, where nobody says. */
const COUNTS: Readonly<Record<LeverMethod, number>> = { one: 0, morris: 20, sobol: 64 };

/** Prints which levers the odds of an ending hang on. */
export async function driversByLevers(reference: string, options: DriversOptions, method: LeverMethod): Promise<void> {
  const { maxStates, threads, draws: count = COUNTS[method] } = options;
  const { model, hash } = openModel(reference, options);
  refuseNothing(model, method);
  const named = options.ending === undefined ? undefined : endingOf(model, options.ending);
  const drawChart = chartFor(options);
  const seed = seedOf(options.seed ?? USUAL_DRAWS.seed);
  const { settings, read } = planDrivers(model, method, { count, seed });
  const answers = await askAll({ model, maxStates }, settings, threads);
  const record = read(named, answers);
  if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
  const drawn =
    method === 'one' ? {} : { drawn: drawnText({ draws: count, seed }, method === 'morris' ? 'walk' : 'draw') };
  const answered: AnsweredWith = { hashes: [hash], horizon: model.horizon, ...drawn };
  await drawChart(async () =>
    (await import('../../../report/charts/pictures/drivers-picture.ts')).driversPicture(record, askedAgain(answered)),
  );
  if (options.json) return printJson(driversJson(record, hash));
  if (options.csv) return print(csvText(driversCsv(record)));
  return printAnswer(driversText(record), answered);
}

function refuseNothing(model: Model, method: LeverMethod): void {
  if (method !== 'one') {
    unknownsToDraw(model);
    return;
  }
  if (model.scenario.levers.length > 0) return;
  throw stopWith(EXIT.wrongScenario, {
    what: 'This scenario has no levers: no number of it can be turned.',
    wayOut: 'Give the numbers that matter a name, under "levers".',
  });
}
