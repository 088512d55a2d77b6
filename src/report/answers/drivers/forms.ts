import type { DriversRecord } from '../../../analysis/drivers/drivers-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { CsvTable } from '../../csv/csv-text.ts';
import type { DriversDocument } from '../../documents/settings/drivers.ts';
import { headerJson } from '../header-json.ts';

/** Returns what drives an ending, ready to be written as JSON. */
export function driversJson(
  { model, ending, base, found, asked, refused }: DriversRecord,
  hash: string,
): DriversDocument {
  const all = {
    ...headerJson('drivers', model, hash),
    settings: Object.fromEntries(model.settings),
    ending: endingAt(model.scenario, ending).id,
    odds: at(base, ending, 'ending'),
    asked,
    refused,
  };
  switch (found.method) {
    case 'one':
      return {
        ...all,
        method: 'one',
        drivers: found.swings.map(({ lever, isUnknown, least, greatest, tried }) => ({
          lever: lever.name,
          kind: isUnknown ? 'unknown' : 'choice',
          least,
          greatest,
          tried,
        })),
      };
    case 'morris': {
      const { walks, seed, effects } = found;
      return {
        ...all,
        method: 'morris',
        walks,
        seed,
        drivers: effects.map(({ unknown, of }) => ({ lever: unknown.name, ...of })),
      };
    }
    case 'sobol': {
      const { draws, seed, indices } = found;
      return {
        ...all,
        method: 'sobol',
        draws,
        seed,
        drivers: indices.map(({ unknown, of }) => ({ lever: unknown.name, ...of })),
      };
    }
  }
}

/** Returns what drives an ending as a table, the most of it first. */
export function driversCsv({ found }: DriversRecord): CsvTable {
  switch (found.method) {
    case 'one':
      return {
        heads: ['lever', 'kind', 'leastOdds', 'leastAt', 'greatestOdds', 'greatestAt', 'swing'],
        rows: found.swings.map(({ lever, isUnknown, least, greatest }) => [
          lever.name,
          isUnknown ? 'unknown' : 'choice',
          least.odds,
          least.value,
          greatest.odds,
          greatest.value,
          greatest.odds - least.odds,
        ]),
      };
    case 'morris':
      return {
        heads: ['lever', 'muStar', 'mu', 'sigma'],
        rows: found.effects.map(({ unknown, of }) => [unknown.name, of.size, of.mean, of.spread]),
      };
    case 'sobol':
      return {
        heads: ['lever', 'first', 'firstLow', 'firstHigh', 'total', 'totalLow', 'totalHigh'],
        rows: found.indices.map(({ unknown, of: { first, total } }) => [
          unknown.name,
          ...[first, total].flatMap(({ share, low, high }) => [share, low, high]),
        ]),
      };
  }
}
