import type { Command } from 'commander';
import { withExamples } from '../options.ts';

/** Declares `validate`: all that is wrong with a scenario or a lesson. */
export function declareValidate(program: Command): void {
  const command = program
    .command('validate <FILE>')
    .description('check a scenario or a lesson and say all that is wrong with it')
    .option('--json', 'print one JSON document')
    .action(async (file, options) => (await import('./validate/run.ts')).validate(file, options));
  withExamples(command, ['parley validate my-crisis.yaml', 'cat my-crisis.yaml | parley validate -']);
}
