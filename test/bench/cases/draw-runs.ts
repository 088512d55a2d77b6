import { availableParallelism } from 'node:os';
import type { Counted } from '../../../src/analysis/sample/walk.ts';
import type { SamplePlan } from '../../../src/cli/commands/sample/draw-batches.ts';
import { drawRuns } from '../../../src/cli/commands/sample/draw-runs.ts';
import { seedWords } from '../../../src/num/stream-seeds.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { tableOf, walkTableOf } from '../../support/solve.ts';
import { atMost, type Finding, ratioAtLeast } from '../finding.ts';
import { ladder } from '../games.ts';
import type { Scope } from '../scope.ts';
import { timesOf } from '../times.ts';

const REPEATS = 5;
/** Of a second thread at least 0.6 is to be gained (docs/speed.md). */
const SCALING = ratioAtLeast(1.6);

/** Draws runs of the ladder on one thread and on two, by turns; both must count the same to the last bit. */
export async function drawManyRuns({ quick }: Scope): Promise<readonly Finding[]> {
  const table = tableOf(ladder());
  const walk = walkTableOf(table, uniformPolicy(table));
  const runs = quick ? 300_000 : 1_000_000;
  const plan: SamplePlan = { walk, words: seedWords('bench'), runs };
  const taken = { one: [] as number[], two: [] as number[] };
  let turns = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const one = await draw(plan, 1);
    const two = await draw(plan, 2);
    if (JSON.stringify(one.counted) !== JSON.stringify(two.counted))
      throw new Error('two threads count otherwise than one');
    taken.one.push(one.milliseconds);
    taken.two.push(two.milliseconds);
    turns = one.counted.turns;
  }
  const [one, two] = [timesOf(taken.one), timesOf(taken.two)];
  const on = `ladder, ${runs.toLocaleString('en')} runs, ${(turns / runs).toFixed(1)} turns each`;
  const perSecond = (milliseconds: number) => runs / (milliseconds / 1000);
  return [
    { work: 'draw runs, a turn', on, unit: 'ns', figure: (one.best * 1e6) / turns, times: one, goal: atMost(30) },
    { work: 'draw runs, 1 thread', on, unit: '/s', figure: perSecond(one.best), times: one },
    {
      work: 'draw runs, 2 threads',
      on,
      unit: '/s',
      figure: perSecond(two.best),
      times: two,
      goal: SCALING,
      rival: { name: '1 thread', figure: perSecond(one.best) },
      note: `their start counted in; the same counts as one thread; ${availableParallelism()} cores here`,
    },
  ];
}

async function draw(plan: SamplePlan, threads: number): Promise<{ counted: Counted; milliseconds: number }> {
  const from = performance.now();
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  const counted = await drawRuns(plan, threads, watch);
  return { counted, milliseconds: performance.now() - from };
}
