import type { Command } from 'commander';
import { KINDS } from '../../analysis/mutants/mutant.ts';
import { asQuestion, shareOption, wholeOption } from '../options.ts';

/** Declares `mutants`: small faults planted in a scenario, and which of them nothing notices. */
export function declareMutants(program: Command): void {
  const command = program
    .command('mutants <FILE>')
    .description(
      'plant small faults in a scenario, one at a time, and list those that no rule, no pinned result and no finding notices',
    )
    .option('--most <count>', 'try so many of them at most, drawn by the seed (200)', mutantsOption)
    .option('--seed <text>', 'the seed of the draw; the same seed draws the same mutants')
    .option('--only <kinds>', `only these kinds, with commas between: ${KINDS.join(', ')}`)
    .option('--without <watchers>', 'do not look at these, with commas between: rules, expect, findings')
    .option(
      '--fail-under <share>',
      'exit with 1 where a smaller share of what is another game is noticed, or nothing is another game',
      shareOption,
    )
    .option('--all', 'list every one that nothing notices, however many there are')
    .action(async (file, options) => (await import('./mutants/run.ts')).mutants(file, options));
  asQuestion(command, [
    'parley mutants washington-caracas --without expect    what rules and findings hold',
    'parley mutants my-crisis.yaml --most 1000 --only drop-condition,shift',
    'parley mutants my-crisis.yaml --fail-under 0.9 --seed 7 --json',
  ]);
}

const mutantsOption = (text: string): number => wholeOption(text, 'mutants', 1_000_000);
