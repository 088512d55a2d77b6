import { nearest } from '../../words/nearest.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';

/** Reads names with commas between; each once, in the order of the scenario. Stops the command at one that is unknown. */
export function readIndices(text: string, known: readonly { readonly id: string }[], what: string): readonly number[] {
  const ids = known.map(({ id }) => id);
  const named = text.split(',').map(name => name.trim());
  const unknown = named.find(name => !ids.includes(name));
  if (unknown !== undefined) {
    throw stopWith(EXIT.wrongUsage, {
      what: `${quote(unknown)} is not ${what} of this scenario.`,
      wayOut: nearest(unknown, ids),
    });
  }
  return ids.flatMap((id, index) => (named.includes(id) ? [index] : []));
}
