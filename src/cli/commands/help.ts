import type { Command } from 'commander';
import { EXIT, stopWith } from '../exit.ts';
import { withExamples } from '../options.ts';
import { unknownCommand } from '../start/first-word.ts';

/** Declares `help`: the help of the program, or of a command. */
export function declareHelp(program: Command): void {
  const help = program
    .command('help [COMMAND]')
    .description('show the help of a command')
    .action((name: string | undefined) => {
      if (name === undefined) return program.outputHelp();
      const command = program.commands.find(one => one.name() === name);
      if (command) return command.outputHelp();
      const known = program.commands.map(one => one.name());
      throw stopWith(EXIT.wrongUsage, unknownCommand(name, known));
    });
  withExamples(help, ['parley help', 'parley help run']);
}
