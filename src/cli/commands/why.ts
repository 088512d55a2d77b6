import type { Command } from 'commander';
import { asQuestion, thresholds } from '../options.ts';

/** Declares `why`: why the one to move chooses as it does, and what each move so far did to the odds. */
export function declareWhy(program: Command): void {
  const command = program
    .command('why <FILE>')
    .description(
      'every action open to the one to move: how likely, what is expected of it and why; and what each move so far did to the odds',
    )
    .option('--after <moves>', 'judge this line of play, as `run --json` writes it, and ask after it')
    .addOption(thresholds())
    .option('--sort <ending>', 'list first what makes this ending likeliest')
    .option('--against <action>', 'set every action against this one: what is expected of it more or less, and why')
    .option('--all', 'list every open action, however many there are')
    .action(async (file, options) => (await import('./why/run.ts')).why(file, options));
  asQuestion(command, [
    'parley why washington-caracas',
    'parley why washington-caracas --sort war --against hold',
    'parley why washington-caracas --after "washington:hold caracas:hold world:quiet"',
    'parley why washington-caracas --after "washington:strike-on-land/2" --thresholds 0.02,0.05,0.1',
  ]);
}
