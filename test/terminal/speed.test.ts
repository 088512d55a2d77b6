import { afterAll, expect, test } from 'vitest';
import { openStopwatch } from './stopwatch.ts';

const PLAY = '"node dist/parley.js play washington-caracas --seed 7 --no-save" Enter';
/** So far ahead that the model thinks for many seconds. */
const FAR = PLAY.replace('--no-save', '--no-save --set washington.foresight=1000 --set caracas.foresight=1000');
const watch = openStopwatch(100, 30);
afterAll(() => watch.close());

/** Whether the goals are held to, as `npm run test:speed` does on an idle machine; else they are shown beside the times. */
const HOLDS = process.env.PARLEY_GOALS === '1';

/**
 * Measures up to so many times, until it was under the goal: whatever else the machine does only ever adds time. Where
 * goals are not held to, once is enough to see that the answer comes.
 */
async function reaches(goal: number, times: number, once: () => Promise<number>): Promise<void> {
  const taken: number[] = [];
  do taken.push(await once());
  while (HOLDS && taken.length < times && !taken.some(time => time < goal));
  console.log(`${taken.map(time => `${time.toFixed(0)} ms`).join(', ')}; the goal is ${goal} ms`);
  if (HOLDS) expect(Math.min(...taken)).toBeLessThan(goal);
}

test('--help is shown, in 0.15 s by the goal', async () => {
  const help = () => watch.time(['"clear; node dist/parley.js --help" Enter'], 'schema');
  await reaches(150, 20, help);
});

test('the first frame is shown, in 0.6 s by the goal', async () => {
  const first = async () => {
    const time = await watch.time([PLAY], 'Where things stand');
    await watch.time(['q'], 'ready>');
    return time;
  };
  await reaches(600, 20, first);
});

/** Keys with what each of them shows, and the way back. */
const PAIRS = [
  ['Down', '›', 'Up', '›'],
  ['?', 'Keys', 'Escape', 'Ladder'],
  ['f', 'Facts and assumptions', 'Escape', 'Ladder'],
] as const;

test('a key is answered at 100×30, in 50 ms by the goal', async () => {
  await watch.time([PLAY], 'Where things stand');
  await answersIn50(PAIRS);
  const move = async () => {
    const time = await watch.time(['N'], 'round');
    await watch.time(['u'], 'round');
    return time;
  };
  await reaches(50, 10, move);
  await watch.time(['q'], 'ready>');
});

test('a key is answered as fast while the model thinks', async () => {
  await watch.time([FAR], 'Where things stand');
  await watch.time(['N'], 'the model is thinking');
  await answersIn50(PAIRS.slice(1));
  await watch.time(['q'], 'ready>');
});

async function answersIn50(pairs: readonly (typeof PAIRS)[number][]): Promise<void> {
  for (const [key, wanted, back, after] of pairs) {
    const slower = async () => Math.max(await watch.time([key], wanted), await watch.time([back], after));
    await reaches(50, 10, slower);
  }
}
