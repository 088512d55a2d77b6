import type { Command } from 'commander';
import { statesOption, withExamples, withModelOptions } from '../options.ts';
import { withBandOptions } from '../settings/band-options.ts';

/** Declares `report`: the debrief of a played game as one page. */
export function declareReport(program: Command): void {
  const command = program
    .command('report <GAME>')
    .description('the debrief of a played game as one page of HTML: a saved game, or a scenario with a line of play')
    .option('-o, --output <file>', 'the file to write, or - for standard output; else GAME.html beside the game')
    .option('--force', 'overwrite a file that is there')
    .option('--branch <line>', 'which line of play, by number or name; without it the one where play stood')
    .option('--replay <run>', 'of a scenario: a run that `sample --keep` lists, such as 7/33')
    .option('--after <moves>', 'of a scenario: this line of play, as `run --json` writes it')
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (game, options) => (await import('./report/run.ts')).report(game, options));
  withBandOptions(command);
  withModelOptions(command);
  withExamples(command, [
    'parley report my-game.parley                   writes my-game.html beside it',
    'parley report my-game.parley --branch 2 -o debrief.html',
    'parley report washington-caracas --replay 7/33 -o debrief.html',
    'parley report my-game.parley --band 90         how far the odds at the start hold, too',
  ]);
}
