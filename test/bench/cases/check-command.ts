import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyScenarioText } from '../../../src/fuzz/generate/scenario.ts';
import type { ScenarioSize } from '../../../src/fuzz/generate/size.ts';
import { atMost, type Finding } from '../finding.ts';
import { runFromCommand } from '../from-command.ts';
import type { Scope } from '../scope.ts';
import { timesOf } from '../times.ts';

const SIZE: ScenarioSize = {
  parties: 2,
  tracks: 6,
  levels: 5,
  gauges: 6,
  values: 6,
  actions: 10,
  shocks: 4,
  endings: 2,
  tallies: 1,
  rules: 8,
  horizon: 12,
};
/** One of the few seeds that give so large a game: most generated ones end soon, or hardly anything can be done in them. */
const SEED = 156;
const LEAST_STATES = 100_000;

/** What a check takes from the command to its end, files, policies and findings included, and its memory at the most. */
export function checkFromCommand({ quick, folder }: Scope): readonly Finding[] {
  const repeats = quick ? 1 : 3;
  const [text] = fc.sample(anyScenarioText(SIZE), { numRuns: 1, seed: SEED });
  if (text === undefined) throw new Error('nothing was generated');
  const generated = join(folder, 'generated.yaml');
  writeFileSync(generated, text);
  return [...findingsOn('flagship', 'washington-caracas', repeats), ...findingsOn('generated', generated, repeats)];
}

function findingsOn(name: string, file: string, repeats: number): readonly Finding[] {
  const runs = Array.from({ length: repeats }, () => checkOnce(file));
  const { states = 0, rules = 0 } = runs[0] ?? {};
  if (states < LEAST_STATES) throw new Error(`${name} has only ${states} states`);
  const times = timesOf(runs.map(({ milliseconds }) => milliseconds));
  const on = `${name}, ${rules} rules, ${states.toLocaleString('en')} states, from the command`;
  return [
    { work: 'check', on, unit: 'ms', figure: times.best, times, goal: atMost(5000) },
    {
      work: 'check, memory at its peak',
      on,
      unit: 'B',
      figure: Math.max(...runs.map(({ bytes }) => bytes)),
      goal: atMost(2 ** 30),
    },
  ];
}

function checkOnce(file: string) {
  const { stdout, milliseconds, bytes } = runFromCommand(['check', file, '--json']);
  const answer: { readonly states: number; readonly rules: readonly unknown[] } = JSON.parse(stdout);
  return { milliseconds, states: answer.states, rules: answer.rules.length, bytes };
}
