import { type BandRecord, bandRecord } from '../../analysis/band/band-record.ts';
import { USUAL_DRAWS } from '../../analysis/band/usual-draws.ts';
import { drawSettings } from '../../analysis/settings/hypercube.ts';
import { type Unknown, unknownsOf } from '../../analysis/settings/unknowns.ts';
import type { Model } from '../../game/model.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';
import { seedOf } from '../open/seed.ts';
import { askAll } from './ask-all.ts';
import type { BandOptions } from './band-options.ts';

/** Draws the unknowns of a model and returns within what its odds lie; undefined where no band is asked for. */
export async function askBand(model: Model, options: BandOptions): Promise<BandRecord | undefined> {
  const { draws = USUAL_DRAWS.draws, maxStates, threads } = options;
  const share = shareAsked(options);
  if (share === undefined) return undefined;
  const unknowns = unknownsToDraw(model);
  const seed = seedOf(options.seed ?? USUAL_DRAWS.seed);
  const settings = drawSettings(unknowns, { draws, seed });
  const answers = await askAll({ model, maxStates }, settings, threads);
  const record = bandRecord({ share, draws, seed, unknowns }, answers);
  if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
  return record;
}

/**
 * Returns the share of the draws that a band is to hold; undefined where no band is asked for. Stops the command where
 * only how it is drawn is said.
 */
export function shareAsked(options: BandOptions): number | undefined {
  const asked = (['draws', 'seed', 'threads'] as const).find(name => options[name] !== undefined);
  if (options.band !== undefined || asked === undefined) return options.band;
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(`--${asked}`)} says how a band is drawn, and none is asked for.`,
    wayOut: 'Add --band 90.',
  });
}

/** Returns what is to be drawn; stops the command where there is nothing. */
export function unknownsToDraw(model: Model): readonly Unknown[] {
  const unknowns = unknownsOf(model);
  if (unknowns.length > 0) return unknowns;
  const hasAny = model.scenario.levers.some(({ plausible }) => plausible);
  throw stopWith(EXIT.wrongScenario, {
    what: hasAny
      ? 'Every unknown of this scenario is set.'
      : 'This scenario says of no lever within what it may well lie.',
    wayOut: hasAny
      ? 'Leave out a --set: what is set is not drawn.'
      : 'Give the levers that nobody knows a range: plausible: { from: 0.5, to: 2, why: No source gives it. }.',
  });
}
