import { at } from '../../num/at.ts';
import { type Share, shareOf } from '../../num/share.ts';
import { wilsonInterval } from '../../num/wilson.ts';
import { mergeMoments, NO_MOMENTS, standardError, type TallyMoments } from './moments.ts';
import type { Counted, Keep, Runs } from './walk.ts';
import type { WalkTable } from './walk-table.ts';

/**
 * How many runs are counted together. Whatever counts them, one thread or many, the batches are the same and their
 * results are added in the same order, so that sums of fractions agree to the last bit.
 */
export const BATCH = 4000;

/** Returns how many batches some runs make. */
export function batchesIn(runs: number): number {
  return Math.ceil(runs / BATCH);
}

/** Returns the runs of a batch, numbered from 0. */
export function batchOf(batch: number, runs: number): Runs {
  return { first: batch * BATCH + 1, count: Math.min(BATCH, runs - batch * BATCH) };
}

/** Adds up batches in their order, whatever the order in which they come. */
export class SampleSum {
  readonly #early = new Map<number, Counted>();
  readonly #keep: Keep | undefined;
  #sum: Counted;

  constructor({ endings, tallies }: Pick<WalkTable, 'endings' | 'tallies'>, keep?: Keep) {
    this.#keep = keep;
    this.#sum = {
      first: 1,
      count: 0,
      turns: 0,
      endings: new Array<number>(endings).fill(0),
      growth: new Array<TallyMoments>(tallies).fill(NO_MOMENTS),
      kept: [],
    };
  }

  add(batch: Counted): void {
    this.#early.set(batch.first, batch);
    for (let next = this.#next(); next; next = this.#next()) this.#append(next);
  }

  /** All runs from the first up to the first that is missing: where sampling is broken off, they can be drawn again. */
  get counted(): Counted {
    return this.#sum;
  }

  #next(): Counted | undefined {
    const first = this.#sum.first + this.#sum.count;
    const next = this.#early.get(first);
    this.#early.delete(first);
    return next;
  }

  #append({ count, turns, endings, growth, kept }: Counted): void {
    const sum = this.#sum;
    this.#sum = {
      first: sum.first,
      count: sum.count + count,
      turns: sum.turns + turns,
      endings: sum.endings.map((known, i) => known + at(endings, i, 'ending')),
      growth: sum.growth.map((known, i) => mergeMoments(known, sum.count, growth[i] ?? NO_MOMENTS, count)),
      kept: [...sum.kept, ...kept].slice(0, this.#keep?.most ?? 0),
    };
  }
}

/** What a sample says of an ending: its share of the runs, and the interval that holds the true odds at a confidence. */
export interface EndingShare {
  readonly count: number;
  readonly share: Share;
  readonly low: number;
  readonly high: number;
}

/** What a sample says of the growth of a tally. */
export interface TallyMean {
  /** Null where no run is counted. */
  readonly mean: number | null;
  /** Absent where fewer than two runs are counted. */
  readonly standardError?: number;
}

/** Returns the share of each ending with its Wilson interval. */
export function endingShares({ endings, count: runs }: Counted, confidence: number): readonly EndingShare[] {
  return endings.map(count => ({
    count,
    share: shareOf(count, runs),
    ...wilsonInterval(count, runs, confidence),
  }));
}

/** Returns the mean of each tally's growth with its standard error. */
export function tallyMeans({ growth, count }: Counted): readonly TallyMean[] {
  return growth.map(moments => {
    const error = standardError(moments, count);
    return { mean: count === 0 ? null : moments.mean, ...(error !== undefined && { standardError: error }) };
  });
}
