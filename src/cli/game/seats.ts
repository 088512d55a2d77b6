import type { Model } from '../../game/model.ts';
import type { Seat } from '../../machine/decider.ts';
import { nearest } from '../../scenario/build/nearest.ts';
import { EXIT, stopWith } from '../exit.ts';

/**
 * Returns who decides for each party: people for those named in `as` (ids with commas between, or `nobody`), the model
 * for the others. Without `as` people play every side.
 */
export function seatsOf({ scenario: { parties } }: Model, as: string | undefined): readonly Seat[] {
  const ids = parties.map(party => party.id);
  const named = as === undefined ? ids : as === 'nobody' ? [] : as.split(',').map(name => name.trim());
  const unknown = named.find(name => !ids.includes(name));
  if (unknown !== undefined) {
    throw stopWith(EXIT.wrongUsage, {
      what: `"${unknown}" is not a party of this scenario.`,
      wayOut: nearest(unknown, [...ids, 'nobody']),
    });
  }
  return ids.map(id => (named.includes(id) ? 'person' : 'model'));
}
