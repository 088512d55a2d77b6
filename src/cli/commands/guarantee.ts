import { type Command, InvalidArgumentError } from 'commander';
import { asQuestion, readNumber, shareOption } from '../options.ts';

/** Declares `guarantee`: the odds of an ending that parties can force. */
export function declareGuarantee(program: Command): void {
  const command = program
    .command('guarantee <FILE>')
    .description('the least and greatest odds of an ending that parties can force against all others')
    .requiredOption('--ending <endings>', 'the ending, or several with commas between, of which one must come about')
    .option('--for <parties>', 'who forces it, with commas between; without it all parties together')
    .option('--turns <turns>', 'within so many turns; without it up to the horizon', turnsOption)
    .option('--unbounded', 'with no bound on the turns')
    .option('--after <moves>', 'ask after this line of play, as `run --json` writes it')
    .option('--threshold <share>', 'what one move must cost to be a point of no return (0.1)', shareOption)
    .action(async (file, options) => (await import('./guarantee/run.ts')).guarantee(file, options));
  asQuestion(command, [
    'parley guarantee washington-caracas --ending war --for caracas',
    'parley guarantee washington-caracas --ending agreement --turns 12',
    'parley guarantee washington-caracas --ending war --for caracas --unbounded --json',
  ]);
}

/** Reads a number of turns, 0 or more. */
function turnsOption(text: string): number {
  const turns = readNumber(text);
  if (Number.isInteger(turns) && turns >= 0 && turns <= 1_000_000) return turns;
  throw new InvalidArgumentError('Expected a whole number of turns, 0 or more.');
}
