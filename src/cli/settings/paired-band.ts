import { type PairedBandRecord, type PairedEndingPlace, pairedBand } from '../../analysis/band/paired/paired-band.ts';
import { drawPaired, type PairedUnknown, pairedUnknowns } from '../../analysis/band/paired/paired-draws.ts';
import { USUAL_DRAWS } from '../../analysis/band/usual-draws.ts';
import type { Model } from '../../game/model.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import { EXIT, stopWith } from '../exit.ts';
import { seedOf } from '../open/seed.ts';
import { askAll } from './ask-all.ts';
import { shareAsked, unknownsToDraw } from './band.ts';
import type { BandOptions } from './band-options.ts';

/** Asks within what the odds of a game and its base lie, and their difference, over the same draws. */
export type AskPaired = (other: Model, endings: readonly PairedEndingPlace[]) => Promise<PairedBandRecord>;

/** Returns how to ask for the bands of games beside one base; undefined where no band is asked for. */
export function pairedBandsOf(base: Model, options: BandOptions): AskPaired | undefined {
  const share = shareAsked(options);
  if (share === undefined) return undefined;
  const { draws = USUAL_DRAWS.draws, maxStates, threads } = options;
  const seed = seedOf(options.seed ?? USUAL_DRAWS.seed);
  let known: readonly (Odds | Message)[] | undefined;
  return async (other, endings) => {
    const unknowns = unknownsOfBoth(base, other);
    const settings = drawPaired(unknowns, { draws, seed });
    // The base's own unknowns come first, so that it is drawn alike whatever is held against it.
    known ??= await askAll({ model: base, maxStates }, settings.base, threads);
    const answers = { base: known, other: await askAll({ model: other, maxStates }, settings.other, threads) };
    const record = pairedBand({ share, draws, seed, unknowns }, endings, answers);
    if ('what' in record) throw stopWith(EXIT.wrongScenario, record);
    return record;
  };
}

/** What is unknown in either; stops the command where nothing is. */
function unknownsOfBoth(base: Model, other: Model): readonly PairedUnknown[] {
  const unknowns = pairedUnknowns(base, other);
  if (unknowns.length === 0) unknownsToDraw(other);
  return unknowns;
}
