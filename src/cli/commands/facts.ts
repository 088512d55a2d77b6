import { factsJson, factsText } from '../../report/answers/facts.ts';
import { print, printJson } from '../exit.ts';
import { type ModelOptions, openModel } from '../open/open-model.ts';

/** Prints facts, assumptions, and every number that rests on each. */
export async function facts(reference: string, options: ModelOptions & { readonly json?: boolean }): Promise<void> {
  const { model, hash } = openModel(reference, options);
  if (options.json) await printJson(factsJson(model, hash));
  else await print(factsText(model));
}
