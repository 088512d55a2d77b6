import { Command } from 'commander';
import { VERSION } from '../words/version.ts';
import { noteAsked } from './answer.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, safeLines, stopWith } from './exit.ts';
import { withExamples } from './options.ts';
import { firstWordFault } from './start/first-word.ts';

const ABOUT = `Parley opens a diplomatic crisis as a game to step through and to question.
FILE is a scenario by path, by library name (washington-caracas), or - for standard input.
Without a command \`play\` is meant, and without FILE the flagship.`;

/** Builds the command line. */
export function makeProgram(): Command {
  const program = new Command('parley')
    .description(ABOUT)
    .version(VERSION)
    .option('--no-color', 'write without colours (NO_COLOR does the same)')
    .showHelpAfterError('(parley --help shows every command)')
    .configureOutput({
      writeErr: text => process.stderr.write(safeLines(text)),
      // Every message begins so, whoever it comes from.
      outputError: (text, write) => write(text.replace(/^error: /, 'parley: ')),
    })
    .exitOverride();
  withExamples(program, [
    'parley                                        the flagship on the board',
    'parley --as caracas                           play one side',
    'parley run washington-caracas --seed 7        one line of play as text',
    'parley validate my-crisis.yaml                check a scenario of your own',
  ]);
  for (const declare of COMMANDS) declare(program);
  program.hook('preSubcommand', () => {
    const known = program.commands.map(command => command.name());
    const fault = firstWordFault(program.args[0], known);
    if (fault) throw stopWith(EXIT.wrongUsage, fault);
    noteAsked(program.args);
  });
  return program;
}
