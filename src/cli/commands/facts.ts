import { evidenceOf, factsText } from '../../report/facts.ts';
import { headerJson } from '../../report/run.ts';
import { print, printJson } from '../exit.ts';
import { type ModelOptions, openModel } from '../open-model.ts';

/** Prints facts, assumptions, and every number that rests on each. */
export async function facts(reference: string, options: ModelOptions & { readonly json?: boolean }): Promise<void> {
  const { model, hash } = openModel(reference, options);
  if (options.json) await printJson({ ...headerJson('facts', model, hash), evidence: evidenceOf(model) });
  else await print(factsText(model));
}
