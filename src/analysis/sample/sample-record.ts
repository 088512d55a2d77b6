import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { oddsFrom, startOf } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { countTallies } from '../../solve/tallies.ts';
import { makeRunName } from './run-name.ts';
import { type EndingShare, endingShares, type TallyMean, tallyMeans } from './sample.ts';
import type { Counted } from './walk.ts';

/** A sample of runs beside the exact answer. */
export interface SampleRecord extends SampleAsked {
  readonly model: Model;
  /** How many runs were counted, and how many turns they had. */
  readonly runs: number;
  readonly turns: number;
  /** One an ending, in their order. */
  readonly endings: readonly SampledEnding[];
  /** One a tally, in their order. */
  readonly tallies: readonly SampledTally[];
  /** The names of the runs that are listed; empty where none were asked for. */
  readonly kept: readonly string[];
}

/** What was asked of a sample. */
interface SampleAsked {
  readonly seed: string;
  /** How many runs were asked for; fewer are counted where sampling was stopped early. */
  readonly asked: number;
  /** The probability with which an interval holds the exact odds. */
  readonly confidence: number;
  /** The ending whose runs are listed. */
  readonly keep?: EndingIndex;
}

/** The share of an ending among the runs, beside its exact odds. */
interface SampledEnding extends EndingShare {
  readonly exact: number;
}

/** The mean count of a tally at the end, its start counted in, beside the exact one. */
interface SampledTally extends TallyMean {
  readonly exact: number;
}

/** Compares the runs that were counted with the exact answer from the start. */
export function sampleRecord({ table, policy, chain }: SolvedGame, counted: Counted, asked: SampleAsked): SampleRecord {
  const { model } = table;
  const counter = countTallies(table, policy);
  const { odds } = oddsFrom(table, chain, startOf(table), counter.onTurn);
  const [shares, means, grown] = [endingShares(counted, asked.confidence), tallyMeans(counted), counter.grown()];
  return {
    ...asked,
    model,
    runs: counted.count,
    turns: counted.turns,
    endings: shares.map((share, i) => ({ ...share, exact: at(odds, i, 'ending') })),
    tallies: model.scenario.tallies.map(({ start }, i) => {
      const { mean, ...error } = at(means, i, 'tally');
      return { mean: mean === null ? null : start + mean, ...error, exact: start + at(grown, i, 'tally') };
    }),
    kept: counted.kept.map(run => makeRunName({ seed: asked.seed, run })),
  };
}
