import type { Command } from 'commander';
import { printAnswer } from '../answer.ts';
import { printJson } from '../exit.ts';
import type { ModelOptions } from '../open/open-model.ts';
import { withExamples, withModelOptions } from '../options.ts';

/** Declares `facts`: facts, assumptions, and every number that rests on each. */
export function declareFacts(program: Command): void {
  const command = program
    .command('facts <FILE>')
    .description('list facts and assumptions, and every number that rests on each')
    .option('--all', 'list every number, however many there are')
    .option('--json', 'print one JSON document')
    .action(facts);
  withModelOptions(command);
  withExamples(command, ['parley facts washington-caracas', 'parley facts washington-caracas --json']);
}

interface FactsOptions extends ModelOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

async function facts(reference: string, options: FactsOptions): Promise<void> {
  const { openModel } = await import('../open/open-model.ts');
  const { factsJson, factsText } = await import('../../report/answers/facts.ts');
  const { model, hash } = openModel(reference, options);
  await (options.json
    ? printJson(factsJson(model, hash))
    : printAnswer(factsText(model, options.all), { hashes: [hash], horizon: model.horizon }));
}
