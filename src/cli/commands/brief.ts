import type { Command } from 'commander';
import { statesOption, thresholdOption, withExamples, withModelOptions } from '../options.ts';
import { withBandOptions } from '../settings/band-options.ts';

/** Declares `brief`: an answer with its uncertainty as one page to hand on. */
export function declareBrief(program: Command): void {
  const command = program
    .command('brief <FILE>')
    .description('one page of HTML to hand on: the odds and how far they hold, what drives them, what would tip them')
    .option('--ending <ending>', 'the ending that is looked at; left out, the likeliest')
    .option(
      '--past <share>',
      'ask what takes its odds past this, such as 0.2; left out, what makes another likeliest',
      thresholdOption,
    )
    .option(
      '--beside <scenario>',
      'the odds of another scenario beside, such as a variant; with --set, those without it',
    )
    .option('--question <text>', 'what the page answers, for its title')
    .option('-o, --output <file>', 'the file to write, or - for standard output (brief.html)')
    .option('--force', 'overwrite a file that is there')
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (file, options) => (await import('./brief/run.ts')).brief(file, options));
  withBandOptions(command);
  withModelOptions(command);
  withExamples(command, [
    'parley brief washington-caracas --ending war --past 0.1 -o war.html',
    'parley brief washington-caracas --set blockade=1 -o blockade.html',
    'parley brief cuban-missile-crisis --question "Does it end in war?" -o cuba.html',
  ]);
}
