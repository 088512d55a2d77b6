import type { Command } from 'commander';
import { asQuestion, roundsOption } from '../options.ts';

/** Declares `run`: one line of play by the policies of the parties. */
export function declareRun(program: Command): void {
  const command = program
    .command('run <FILE>')
    .description('print one line of play, drawn from a seed; each party plays by its policy')
    .option('--seed <text>', 'the seed of all draws; the same seed gives the same line of play')
    .option('--rounds <rounds>', 'stop after so many rounds', roundsOption)
    .action(async (file, options) => (await import('./run/run.ts')).run(file, options));
  asQuestion(command, [
    'parley run washington-caracas --seed 7 --rounds 12',
    'parley run washington-caracas --seed 7 --json',
    'parley run my-crisis.yaml --set trust=3 --set dockStrike=1',
  ]);
}
