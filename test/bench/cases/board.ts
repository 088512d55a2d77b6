import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { openStopwatch, type Stopwatch } from '../../terminal/stopwatch.ts';
import { atMost, type Finding } from '../finding.ts';
import type { Scope } from '../scope.ts';
import { type Times, timesOf } from '../times.ts';

const PROGRAM = 'dist/parley.js';
const COLUMNS = 100;
const ROWS = 30;
const HELP = [`"clear; node ${PROGRAM} --help" Enter`];
const PLAY = [`"node ${PROGRAM} play washington-caracas --seed 7 --no-save" Enter`];

/** Keys that change much of the board, each with what it shows first, and the keys that go back. */
const KEYS = [
  { key: 'Down', shows: '›', back: 'Up', showing: '›' },
  { key: '?', shows: 'Keys', back: 'Escape', showing: 'Ladder' },
  { key: 'f', shows: 'Facts and assumptions', back: 'Escape', showing: 'Ladder' },
] as const;

/** Times the built program in a real terminal, from the key to what is seen. */
export async function board(scope: Scope): Promise<readonly Finding[]> {
  const reason = whyNot();
  if (reason)
    return [{ work: 'board', on: 'key to frame, --help, first frame', unit: 'ms', goal: atMost(50), note: reason }];
  const watch = openStopwatch(COLUMNS, ROWS);
  const repeats = scope.quick ? 5 : 15;
  try {
    const help = await times(repeats, () => watch.time(HELP, 'schema'));
    const first = await times(repeats, () => firstFrame(watch));
    return [
      finding('--help', 'the built program in a terminal', help, 150),
      finding('first frame', 'flagship, from the command', first, 600),
      ...(await keyFindings(watch, repeats)),
    ];
  } finally {
    watch.close();
  }
}

function whyNot(): string | undefined {
  if (!existsSync(PROGRAM)) return `there is no ${PROGRAM}: npm run build makes it`;
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'no tmux here, so the board was not timed';
  }
}

const finding = (work: string, on: string, taken: Times, goal: number): Finding => ({
  work,
  on,
  unit: 'ms',
  figure: taken.best,
  times: taken,
  goal: atMost(goal),
});

async function times(repeats: number, once: () => Promise<number>): Promise<Times> {
  const taken: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) taken.push(await once());
  return timesOf(taken);
}

async function firstFrame(watch: Stopwatch): Promise<number> {
  const time = await watch.time(PLAY, 'Where things stand');
  await watch.time(['q'], 'ready>');
  return time;
}

/** Of a key and the key that goes back the slower counts. */
async function keyFindings(watch: Stopwatch, repeats: number): Promise<readonly Finding[]> {
  await watch.time(PLAY, 'Where things stand');
  const findings: Finding[] = [];
  for (const { key, shows, back, showing } of KEYS) {
    const slower = async () => Math.max(await watch.time([key], shows), await watch.time([back], showing));
    findings.push(finding('key to frame', `${COLUMNS}×${ROWS}, ${key} and ${back}`, await times(repeats, slower), 50));
  }
  await watch.time(['q'], 'ready>');
  return findings;
}
