import type { Command } from 'commander';
import { asQuestion } from '../options.ts';

/** Declares `export`: the game for other tools. */
export function declareExport(program: Command): void {
  const command = program
    .command('export <FILE>')
    .description('write the game for other tools: PRISM-games, PRISM, XState')
    .requiredOption(
      '--to <format>',
      'prism (the game), prism-explicit (the chain under the policies) or xstate (the statechart)',
    )
    .option('-o, --output <basename>', 'base name of the files, or - for standard output; else the id of the scenario')
    .option('--force', 'overwrite files that are there')
    .action(async (file, options) => (await import('./export/run.ts')).exportGame(file, options));
  asQuestion(command, [
    'parley export washington-caracas --to prism -o crisis',
    'parley export washington-caracas --to prism-explicit -o crisis --set trust=3',
    'parley export washington-caracas --to xstate -o -',
  ]);
}
