import type { Model } from '../../game/model.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { nearest } from '../../words/nearest.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';

/** Returns the ending with an id; stops the command where there is none. */
export function endingOf({ scenario }: Model, id: string): EndingIndex {
  const ids = scenario.endings.map(ending => ending.id);
  const index = ids.indexOf(id);
  if (index >= 0) return index;
  throw stopWith(EXIT.wrongUsage, { what: `${quote(id)} is not an ending.`, wayOut: nearest(id, ids) });
}
