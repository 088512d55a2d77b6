import type { Model } from '../../../game/model.ts';
import { modelWords, shellWord } from '../../repeat.ts';

/** What a sample is drawn with, as words of a command. */
interface SampleWords {
  readonly reference: string;
  readonly seed: string;
  readonly runs: number;
  /** The id of the ending whose runs are listed. */
  readonly keep: string | undefined;
  readonly confidence: number;
}

/** The confidence of intervals unless the user wants another. */
export const CONFIDENCE = 0.95;

/** Returns the arguments that draw the same sample again. */
export function sampleArguments(model: Model, { reference, seed, runs, keep, confidence }: SampleWords): string {
  const keeping = keep === undefined ? [] : ['--keep', keep];
  const sure = confidence === CONFIDENCE ? [] : ['--confidence', String(confidence)];
  const words = ['sample', reference, '--runs', String(runs), '--seed', seed, ...keeping, ...sure];
  return [...words, ...modelWords(model)].map(shellWord).join(' ');
}

/** Returns the arguments that open one run of it on the board, but for the run's name at the end. */
export function replayArguments(model: Model, reference: string): string {
  return [...['play', reference, ...modelWords(model)].map(shellWord), '--replay'].join(' ');
}
