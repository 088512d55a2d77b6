import type { Command } from 'commander';
import { asQuestion } from '../options.ts';

/** Declares `check`: the rules of a scenario proved or broken, and what no rule asks for. */
export function declareCheck(program: Command): void {
  const command = program
    .command('check <FILE>')
    .description(
      'prove the rules of a scenario over all that can be reached, or show by a line of play how each is broken',
    )
    .option('--rule <rules>', 'only these rules, with commas between')
    .option('--for <parties>', 'who is free in the worst case, with commas between; without it all parties')
    .option('--games <folder>', 'write the lines of broken rules as games, which open where the rule is broken')
    .option('--force', 'with --games: overwrite games that are there')
    .option('--all', 'list every rule and every finding, however many there are')
    .option('--no-findings', 'leave out what no rule asks for: what is never reached, never used or never so')
    .option('--strict', 'take warnings, and rules that say nothing, for faults as well')
    .action(async (file, options) => (await import('./check/run.ts')).check(file, options));
  asQuestion(command, [
    'parley check washington-caracas',
    'parley check my-crisis.yaml --games broken    each broken rule as games for the board',
    'parley check my-crisis.yaml --rule no-strike-after-accord --no-findings --json',
  ]);
}
