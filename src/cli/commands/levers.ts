import type { Command } from 'commander';
import { printAnswer } from '../answer.ts';
import { print, printJson } from '../exit.ts';
import type { ModelOptions } from '../open/open-model.ts';
import { asForms, withExamples, withModelOptions } from '../options.ts';

/** Declares `levers`: every named number, its ranges, and what it rests on. */
export function declareLevers(program: Command): void {
  const command = program
    .command('levers <FILE>')
    .description('list every lever: value, range, plausible range and why, and what it rests on')
    .option('--all', 'list every lever, however many there are')
    .action(levers);
  asForms(command);
  withModelOptions(command);
  withExamples(command, ['parley levers washington-caracas', 'parley levers washington-caracas --csv > levers.csv']);
}

interface LeversOptions extends ModelOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

async function levers(reference: string, options: LeversOptions): Promise<void> {
  const { openModel } = await import('../open/open-model.ts');
  const { leversCsv, leversJson, leversText } = await import('../../report/answers/levers.ts');
  const { csvText } = await import('../../report/csv/csv-text.ts');
  const { model, hash } = openModel(reference, options);
  if (options.json) return printJson(leversJson(model, hash));
  if (options.csv) return print(csvText(leversCsv(model)));
  return printAnswer(leversText(model, options.all), { hashes: [hash], horizon: model.horizon });
}
