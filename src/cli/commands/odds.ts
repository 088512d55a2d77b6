import { type Command, Option } from 'commander';
import { counted } from '../../words/numbers/plural.ts';
import { printAnswer } from '../answer.ts';
import { printJson } from '../exit.ts';
import type { TableOptions } from '../open/open-table.ts';
import { asQuestion } from '../options.ts';
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
  asQuestion(command, [
    'parley odds washington-caracas',
    'parley odds washington-caracas --band 90',
    'parley odds washington-caracas --after "washington:hold caracas:hold"',
    'parley odds washington-caracas --set trust=3 --json',
  ]);
}

interface OddsOptions extends TableOptions, BandOptions {
  readonly after?: string;
  readonly json?: boolean;
}

async function odds(reference: string, options: OddsOptions): Promise<void> {
  const { openModel } = await import('../open/open-model.ts');
  const { tableOf } = await import('../open/open-table.ts');
  const { solveGame } = await import('../../solve/solve.ts');
  const { oddsRecord } = await import('../../analysis/odds/odds-record.ts');
  const { oddsJson, oddsText } = await import('../../report/answers/odds.ts');
  const { watched } = await import('../thread/watched.ts');
  const { shownPolicy } = await import('./odds/shown-policy.ts');
  const { askBand } = await import('../settings/band.ts');
  const { lineAfter } = await import('../open/line-after.ts');
  const { model, hash } = openModel(reference, options);
  const moves = lineAfter(model, options.after);
  const exact = () =>
    watched(async ({ show }) => {
      const table = tableOf(model, options.maxStates);
      // A band shows how far it has come by itself.
      return oddsRecord(solveGame(table, shownPolicy(table, options.band ? () => undefined : show)), moves);
    });
  const [band, record] = await Promise.all([askBand(model, options), exact()]);
  await (options.json
    ? printJson(oddsJson(record, hash, band))
    : printAnswer(oddsText(record, band), {
        hashes: [hash],
        horizon: model.horizon,
        ...(band && { drawn: `seed ${band.seed}, ${counted(band.draws, 'draw')}` }),
      }));
}
