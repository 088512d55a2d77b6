import { batchesIn, batchOf, SampleSum } from '../analysis/sample/sample.ts';
import { sampleRecord } from '../analysis/sample/sample-record.ts';
import { walkRuns } from '../analysis/sample/walk.ts';
import { makeWalkTable } from '../analysis/sample/walk-table.ts';
import { isSeed } from '../num/random.ts';
import { seedWords } from '../num/stream-seeds.ts';
import { sampleJson } from '../report/answers/sample.ts';
import type { SampleDocument } from '../report/documents/sample.ts';
import { asGame, type Game } from './game.ts';
import { indicesOf, numberFrom, wrong } from './naming.ts';
import { optionsFor, unlike } from './wrong-use.ts';

/** How lines of play are drawn. */
export interface SampleArguments {
  /** 1 to 100 characters; the same seed draws the same lines, on every machine. */
  readonly seed: string;
  /** How many lines; 10,000 unless given. */
  readonly runs?: number;
  /** The probability with which an interval is to hold the exact odds; 0.95 unless given. */
  readonly confidence?: number;
  /** The ending whose first runs are named. */
  readonly keep?: string;
}

const OPTIONS = ['seed', 'runs', 'confidence', 'keep'];

/** How many runs are named of the ending to keep. */
const MOST_KEPT = 20;

/** Draws lines of play and answers how they end beside the exact odds: as `parley sample --json` prints it, but no command. */
export function sample(game: Game, options: SampleArguments): Omit<SampleDocument, 'repeat'> {
  const { table, solved, model, hash } = asGame('sample', game);
  const { seed, runs = 10_000, confidence = 0.95, keep: kept } = optionsFor('sample', options, OPTIONS);
  if (typeof seed !== 'string' || !isSeed(seed))
    throw unlike('sample', 'a seed of 1 to 100 characters, as a string', seed);
  if (!(confidence > 0 && (1 + confidence) / 2 < 1)) throw unlike('confidence', 'a number between 0 and 1', confidence);
  const asked = numberFrom(runs, 'runs', 1, Number.MAX_SAFE_INTEGER, true);
  const [ending] = kept === undefined ? [] : indicesOf('keep', kept, model.scenario.endings, 'an ending');
  const keep = ending === undefined ? undefined : { ending, most: MOST_KEPT };
  const walk = makeWalkTable(table, solved.policy);
  if ('what' in walk) throw wrong(walk);
  const sum = new SampleSum(walk, keep);
  const words = seedWords(seed);
  for (let batch = 0; batch < batchesIn(asked); batch++) sum.add(walkRuns(walk, words, batchOf(batch, asked), keep));
  const of = { seed, asked, confidence, ...(ending !== undefined && { keep: ending }) };
  const { repeat: _, ...answer } = sampleJson({
    record: sampleRecord(solved, sum.counted, of),
    hash,
    repeat: '',
    replay: '',
  });
  return answer;
}
