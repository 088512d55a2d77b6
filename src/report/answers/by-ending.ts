import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import type { Odds } from '../../solve/odds.ts';

/** Returns odds by the ids of the endings. */
export function byEnding({ scenario }: Model, odds: Odds): Readonly<Record<string, number>> {
  return Object.fromEntries(scenario.endings.map(({ id }, i) => [id, at(odds, i, 'ending')]));
}
