import { afterAll, expect, test } from 'vitest';
import { openStopwatch } from './stopwatch.ts';

const PLAY = '"node dist/parley.js play washington-caracas --seed 7 --no-save" Enter';
const watch = openStopwatch(100, 30);
afterAll(() => watch.close());

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Runs one measurement several times, one after the other. */
async function measure(times: number, once: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) taken.push(await once());
  console.log(taken.map(time => `${time.toFixed(0)} ms`).join(', '));
  return median(taken);
}

test('--help is shown in under 0.15 s', async () => {
  const help = () => watch.time(['"clear; node dist/parley.js --help" Enter'], 'schema');
  expect(await measure(5, help)).toBeLessThan(150);
});

test('the first frame is shown in under 0.6 s', async () => {
  const first = async () => {
    const time = await watch.time([PLAY], 'Where things stand');
    await watch.time(['q'], 'ready>');
    return time;
  };
  expect(await measure(5, first)).toBeLessThan(600);
});

test('a key is answered in under 50 ms at 100×30', async () => {
  await watch.time([PLAY], 'Where things stand');
  const keys = [
    ['Down', '›'],
    ['?', 'Keys'],
    ['Escape', 'Ladder'],
    ['f', 'Facts and assumptions'],
    ['Escape', 'Ladder'],
    ['Up', '›'],
  ] as const;
  const times: number[] = [];
  for (const [key, wanted] of keys) times.push(await measure(1, () => watch.time([key], wanted)));
  await watch.time(['q'], 'ready>');
  expect(median(times)).toBeLessThan(50);
});
