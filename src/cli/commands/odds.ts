import { type Command, Option } from 'commander';
import { type AnsweredWith, drawnText } from '../../report/tell/repeat-line.ts';
import { askedAgain, printAnswer } from '../answer.ts';
import { type ChartOptions, withChartOptions } from '../charts/chart-options.ts';
import { print, printJson } from '../exit.ts';
import type { TableOptions } from '../open/open-table.ts';
import { asTabledQuestion } from '../options.ts';
import { type BandOptions, withBandOptions } from '../settings/band-options.ts';

/** Declares `odds`: the exact odds of every ending, expected tallies, the ladder, and what each party expects. */
export function declareOdds(program: Command): void {
  const command = program
    .command('odds <FILE>')
    .description('exact odds of every ending by round, expected tallies, how high the ladder goes')
    .action(odds);
  command.addOption(
    new Option('--after <moves>', 'ask after this line of play, as `run --json` writes it').conflicts('band'),
  );
  withBandOptions(command);
  withChartOptions(command);
  asTabledQuestion(command, [
    'parley odds washington-caracas',
    'parley odds washington-caracas --band 90',
    'parley odds washington-caracas --after "washington:hold caracas:hold"',
    'parley odds washington-caracas --set trust=3 --json',
    'parley odds washington-caracas --band 90 --chart odds.svg',
  ]);
}

interface OddsOptions extends TableOptions, BandOptions, ChartOptions {
  readonly after?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

async function odds(reference: string, options: OddsOptions): Promise<void> {
  const { openModel } = await import('../open/open-model.ts');
  const { tableOf } = await import('../open/open-table.ts');
  const { solveGame } = await import('../../solve/solve.ts');
  const { oddsRecord } = await import('../../analysis/odds/odds-record.ts');
  const { oddsCsv, oddsJson, oddsText } = await import('../../report/answers/odds.ts');
  const { watched } = await import('../thread/watched.ts');
  const { shownPolicy } = await import('./odds/shown-policy.ts');
  const { askBand } = await import('../settings/band.ts');
  const { lineAfter } = await import('../open/line-after.ts');
  const { chartFor } = await import('../charts/write-chart.ts');
  const { model, hash } = openModel(reference, options);
  const moves = lineAfter(model, options.after);
  const drawChart = chartFor(options);
  const exact = () =>
    watched(async ({ show }) => {
      const table = tableOf(model, options.maxStates);
      // A band shows how far it has come by itself.
      return oddsRecord(solveGame(table, shownPolicy(table, options.band ? () => undefined : show)), moves);
    });
  const [band, record] = await Promise.all([askBand(model, options), exact()]);
  const answered: AnsweredWith = {
    hashes: [hash],
    horizon: model.horizon,
    ...(band && { drawn: drawnText(band) }),
  };
  await drawChart(async () =>
    (await import('../../report/charts/pictures/odds-picture.ts')).oddsPicture(record, band, askedAgain(answered)),
  );
  if (options.json) return printJson(oddsJson(record, hash, band));
  if (options.csv) return print((await import('../../report/csv/csv-text.ts')).csvText(oddsCsv(record, band)));
  return printAnswer(oddsText(record, band), answered);
}
