import type { Command } from 'commander';
import { printJson } from '../exit.ts';
import { withExamples } from '../options.ts';

/** Declares `schema`: the JSON Schema of scenario files, or of lesson files. */
export function declareSchema(program: Command): void {
  const command = program
    .command('schema')
    .description('print the JSON Schema of scenario files, for editors')
    .option('--lesson', 'that of lesson files')
    .action(schema);
  withExamples(command, ['parley schema > scenario.schema.json']);
}

async function schema({ lesson }: { readonly lesson?: boolean }): Promise<void> {
  if (lesson) return printJson((await import('../../analysis/lesson/json-schema.ts')).lessonJsonSchema());
  return printJson((await import('../../scenario/json-schema.ts')).scenarioJsonSchema());
}
