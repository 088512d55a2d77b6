import { type Command, InvalidArgumentError } from 'commander';
import { libraryNames } from '../../sources/library.ts';
import { inLines } from '../../words/in-lines.ts';
import { readNumber, statesOption, thresholds, withExamples, withModelOptions } from '../options.ts';

/** Declares `play`: a crisis is stepped through on the board, by lines that are typed, or as text. */
export function declarePlay(program: Command): void {
  const command = program
    .command('play [FILE]', { isDefault: true })
    .description('step through a crisis on the board; this is what parley does without a command')
    .option(
      '--as <parties>',
      'the sides that people play, with commas between; the model plays the others by their policies',
    )
    .option('--seed <text>', 'the seed of all draws')
    .option('--lesson <lesson>', 'go through a lesson, by path or by library name (parley lessons lists them)')
    .option('--after <moves>', 'begin where this line of play leads, as `run --json` writes it')
    .option('--load <game>', 'go on with a saved game')
    .option('--replay <run>', 'open a run that `sample --keep` lists, such as 7/33')
    .option('--lines <count>', 'with --load: open only so many lines of it, and go on in a new file', linesOption)
    .option('--save <file>', 'save the game there instead of in your state folder')
    .option('--no-save', 'do not save the game')
    .option('--max-states <count>', 'explore so many states at most, for the model to play', statesOption)
    .option('--no-alt-screen', 'draw in the ordinary screen of the terminal')
    .option(
      '--odds <on|off>',
      'open with the odds shown, or hidden until a shows them (on; in a lesson as it has it)',
      oddsOption,
    )
    .addOption(thresholds())
    .option('--screen-reader', 'say everything in words, line by line')
    .option('--plain', 'play by typing lines, without a terminal if need be: for pipes, logs and dumb terminals')
    .action(async (file, options) => (await import('./play/run.ts')).play(file, options));
  withModelOptions(command);
  withExamples(command, [
    'parley play washington-caracas',
    'parley play washington-caracas --as washington --set trust=3',
    'parley play washington-caracas --after "washington:strike-on-land/2 caracas:hold"',
    'parley play --lesson grit                      a lesson for a class',
    'parley play --load my-game.parley',
  ]);
  command.addHelpText(
    'after',
    () => `\nScenarios of the library:\n${inLines(libraryNames().join(', '), '  ').join('\n')}`,
  );
}

/** Reads how many lines of a file to take. */
function linesOption(text: string): number {
  const lines = readNumber(text);
  if (Number.isSafeInteger(lines) && lines >= 1) return lines;
  throw new InvalidArgumentError('Expected a whole number of lines, 1 or more.');
}

/** Reads whether the board opens with the odds. */
function oddsOption(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new InvalidArgumentError('Expected on or off.');
}
