import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parley } from '../program.ts';

const built = '../../../dist/index.js';
const library: typeof import('../../../src/index.ts') = await import(built);
const { check, compare, guarantee, makeGame, odds, openScenario, orThrow, sample, why } = library;

const FLAGSHIP = 'washington-caracas';
const PLANTED = 'test/bad/rules/never-state.yaml';
const flagship = orThrow(openScenario(FLAGSHIP));
const game = orThrow(makeGame(flagship, { horizon: 3 }));
const trusting = orThrow(makeGame(flagship, { horizon: 3, settings: { startTrust: 3, drugs: 'patrols' } }));
const planted = orThrow(makeGame(orThrow(openScenario(PLANTED))));

const printed = (...args: readonly string[]): unknown => JSON.parse(parley([...args, '--json']).stdout);
const asJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
const AFTER = 'washington:hold caracas:offer-talks/1';
const HORIZON = ['--horizon', '3'];
const SETTINGS = ['--set', 'startTrust=3', '--set', 'drugs=patrols'];

describe('the built library answers what the command prints', () => {
  test('for odds, with settings', () => {
    expect(asJson(odds(trusting))).toEqual(printed('odds', FLAGSHIP, ...HORIZON, ...SETTINGS));
  });

  test('for why, after a line of play', () => {
    expect(asJson(why(game, { after: AFTER }))).toEqual(printed('why', FLAGSHIP, ...HORIZON, '--after', AFTER));
  });

  test('for compare', () => {
    expect(asJson(compare(game, trusting))).toEqual(printed('compare', FLAGSHIP, ...HORIZON, ...SETTINGS));
  });

  test('for compare with another crisis', () => {
    const other = orThrow(makeGame(orThrow(openScenario(PLANTED)), { horizon: 3 }));
    expect(asJson(compare(game, other))).toEqual(printed('compare', FLAGSHIP, PLANTED, ...HORIZON));
  });

  test('for guarantee', () => {
    const asked = { ending: ['war', 'agreement'], for: 'caracas', turns: 4, after: AFTER, threshold: 0.2 };
    const flags = ['--ending', 'war,agreement', '--for', 'caracas', '--turns', '4', '--threshold', '0.2'];
    expect(asJson(guarantee(game, asked))).toEqual(
      printed('guarantee', FLAGSHIP, ...HORIZON, ...flags, '--after', AFTER),
    );
  });

  test('for sample, but for the command that repeats it', () => {
    const asked = { seed: 'autumn', runs: 9000, confidence: 0.9, keep: 'war' };
    const flags = ['--seed', 'autumn', '--runs', '9000', '--confidence', '0.9', '--keep', 'war'];
    expect({ ...sample(game, asked), repeat: expect.any(String) }).toEqual(
      printed('sample', FLAGSHIP, ...HORIZON, ...flags),
    );
  });

  test('for check, of which a rule is broken', () => {
    expect(asJson(check(planted))).toEqual(printed('check', PLANTED));
    expect(asJson(check(planted, { rules: 'fault', for: 'keeper', findings: false, strict: true }))).toEqual(
      printed('check', PLANTED, '--rule', 'fault', '--for', 'keeper', '--no-findings', '--strict'),
    );
  });
});

test('the example of docs runs, and prints the odds that the scenario pins', () => {
  const stdout = execFileSync(process.execPath, ['docs/ask-from-a-script.mjs'], { encoding: 'utf8' });
  const { endings, expected } = flagship.scenario;
  const lines = new Map(stdout.split('\n').map(line => [line.split(' ')[0], line.split(' ')[1]]));
  expect(Object.keys(expected.odds ?? {}).length).toBe(endings.length);
  for (const [ending, pinned] of Object.entries(expected.odds ?? {}))
    expect(lines.get(ending)).toBe(pinned.toFixed(10));
});
