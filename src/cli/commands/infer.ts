import type { Command } from 'commander';
import { asForms, statesOption, withExamples, withModelOptions } from '../options.ts';

/** Declares `infer`: what a line of play says about the value of something that is set. */
export function declareInfer(program: Command): void {
  const command = program
    .command('infer <FILE>')
    .description('what a line of play says about a number that nobody knows: its values weighed move by move')
    .requiredOption('--after <moves>', 'the line of play, as `run --json` writes it')
    .requiredOption('--over <name=values>', 'what is asked about, and its values with commas between: trust=1,3')
    .option('--prior <shares>', 'what is held of each value before, with commas between; left out, all alike')
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (file, options) => (await import('./infer/run.ts')).infer(file, options));
  asForms(command);
  withModelOptions(command);
  withExamples(command, [
    'parley infer washington-caracas --over claimAboutWashington=0,1 --after "washington:strike-on-land/2"',
    'parley infer washington-caracas --over warForCaracas=-5,-10,-15 --prior 1,2,1 --after "washington:hold"',
  ]);
}
