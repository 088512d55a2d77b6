import { planDrivers } from '../../../analysis/drivers/drivers-record.ts';
import type { DriverMethod } from '../../../analysis/drivers/methods.ts';
import type { Model } from '../../../game/model.ts';
import { driversCsv, driversJson } from '../../../report/answers/drivers/forms.ts';
import { driversText } from '../../../report/answers/drivers/text.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import type { Odds } from '../../../solve/odds.ts';
import { counted } from '../../../words/numbers/plural.ts';
import type { Message } from '../../../words/problem.ts';
import { quote } from '../../../words/quote.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openModel } from '../../open/open-model.ts';
import type { TableOptions } from '../../open/open-table.ts';
import { seedOf } from '../../open/seed.ts';
import { askAll } from '../../settings/ask-all.ts';
import { unknownsToDraw } from '../../settings/band.ts';
import { SEED } from '../../settings/band-options.ts';

interface DriversOptions extends TableOptions {
  readonly ending?: string;
  readonly method: DriverMethod;
  readonly draws?: number;
  readonly seed?: string;
  readonly threads?: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** How many walks, or draws of all unknowns, where nobody says. */
const COUNTS: Readonly<Record<DriverMethod, number>> = { one: 0, morris: 20, sobol: 64 };

/** Prints what the odds of an ending hang on. */
export async function drivers(reference: string, options: DriversOptions): Promise<void> {
  const { method, maxStates, threads, draws: count = COUNTS[method] } = options;
  const { model, hash } = openModel(reference, options);
  refuseNothing(model, options);
  const named = options.ending === undefined ? undefined : endingOf(model, options.ending);
  const seed = seedOf(options.seed ?? SEED);
  const { settings, read } = planDrivers(model, method, { count, seed });
  const answers = await askAll({ model, maxStates }, settings, threads);
  const record = read(named ?? likeliestOf(answers[0]), answers);
  if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
  if (options.json) return printJson(driversJson(record, hash));
  if (options.csv) return print(csvText(driversCsv(record)));
  const drawn =
    method === 'one' ? {} : { drawn: `seed ${seed}, ${counted(count, method === 'morris' ? 'walk' : 'draw')}` };
  return printAnswer(driversText(record), { hashes: [hash], horizon: model.horizon, ...drawn });
}

function refuseNothing(model: Model, { method, draws, seed }: DriversOptions): void {
  if (method !== 'one') {
    unknownsToDraw(model);
    return;
  }
  const drawing = draws === undefined ? (seed === undefined ? undefined : '--seed') : '--draws';
  if (drawing !== undefined) {
    throw stopWith(EXIT.wrongUsage, {
      what: `${quote(drawing)} says how settings are drawn, and one at a time nothing is.`,
      wayOut: 'Add --method morris or --method sobol.',
    });
  }
  if (model.scenario.levers.length > 0) return;
  throw stopWith(EXIT.wrongScenario, {
    what: 'This scenario has no levers: no number of it can be turned.',
    wayOut: 'Give the numbers that matter a name, under "levers".',
  });
}

function likeliestOf(base: Odds | Message | undefined): number {
  if (!base || 'what' in base) return 0;
  return base.indexOf(Math.max(...base));
}
