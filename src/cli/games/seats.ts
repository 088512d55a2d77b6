import type { Model } from '../../game/model.ts';
import type { Seat } from '../../play/decider.ts';
import { nearest } from '../../words/nearest.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';

/** Who decides for each party, by its id, as saved games keep it. */
export type Seats = Readonly<Record<string, Seat>>;

/**
 * Returns who decides: people for those named in `as` (ids with commas between, or `nobody`), the model for the others.
 * Without `as` it is as `before`, and where nothing was before people play every side.
 */
export function seatsOf({ scenario: { parties } }: Model, as: string | undefined, before: Seats = {}): Seats {
  const ids = parties.map(party => party.id);
  if (as === undefined) return Object.fromEntries(ids.map(id => [id, before[id] ?? 'person']));
  const named = as === 'nobody' ? [] : as.split(',').map(name => name.trim());
  const unknown = named.find(name => !ids.includes(name));
  if (unknown !== undefined) {
    throw stopWith(EXIT.wrongUsage, {
      what: `${quote(unknown)} is not a party of this scenario.`,
      wayOut: nearest(unknown, [...ids, 'nobody']),
    });
  }
  return Object.fromEntries(ids.map(id => [id, named.includes(id) ? 'person' : 'model']));
}
