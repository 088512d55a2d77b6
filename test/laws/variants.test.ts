import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeState } from '../../src/game/notation.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { bind, FLAGSHIP, loadScenario, shippedFiles } from '../support/load.ts';
import { reach } from '../support/moves.ts';

const base = loadScenario(FLAGSHIP);
const variants = shippedFiles()
  .map(loadScenario)
  .filter(scenario => scenario.extends === 'washington-caracas.yaml');
const named = (id: string): Scenario => variants.find(variant => variant.id === id) ?? fail(id);

function fail(id: string): never {
  throw new Error(`there is no variant ${id}`);
}

/** The state a scenario starts in, as one line of text, and the same after some moves of the base. */
const startOf = (scenario: Scenario) => {
  const model = bind(scenario);
  return makeState(model, model.start);
};
const standingAfter = (line: string, ...settings: readonly string[]) => {
  const model = bind(base, settings);
  return makeState(model, reach(model, line).state);
};
const withoutMover = (state: string) => state.replace(/^\S+ /, '');

test('the flagship has its variants', () => {
  expect(variants.map(({ id }) => id).sort()).toEqual([
    'caracas-claim-true',
    'claims-taken-as-true',
    'dock-strike-confirmed',
    'fto-designation',
    'grit-opening',
    'grit-opening-caracas',
    'oil-for-flights',
    'tanker-spiral',
    'washington-claim-true',
  ]);
});

describe.each(variants)('$id', variant => {
  const leversTurned = variant.levers.filter(
    ({ name, default: value }) => base.levers.find(lever => lever.name === name)?.default !== value,
  );

  test('is read without a problem or a warning', () => {
    const file = join('scenarios', `${variant.id}.yaml`);
    const open = (path: string) => ({ file: path, text: readFileSync(path, 'utf8') });
    const read = parseScenario(open(file), (reference, from) => open(join(from, '..', reference)));
    expect(read.ok ? read.warnings : read.problems).toEqual([]);
  });

  test('asks a question of the flagship as of the same day', () => {
    expect(variant.extends).toBe('washington-caracas.yaml');
    expect(variant.title).toMatch(/^What if /);
    expect(variant.asOf).toBe(base.asOf);
    expect(variant.says).toBeDefined();
  });

  test('rests every lever it turns on an assumption of its own, and that on facts', () => {
    const own = variant.assumptions.filter(({ id }) => !base.assumptions.some(known => known.id === id));
    const facts = new Set(variant.facts.map(({ id }) => id));
    for (const { restsOn } of leversTurned) {
      expect(own.some(({ id }) => restsOn.includes(id))).toBe(true);
      expect(restsOn.length).toBeGreaterThan(0);
    }
    for (const { restsOn } of own) expect(restsOn.some(id => facts.has(id))).toBe(true);
  });

  test('differs from its base in what it starts with or how it is played, and in the odds', () => {
    expect(leversTurned.length).toBeGreaterThan(0);
    const moved = Object.entries(variant.expected.odds ?? {}).map(([id, p]) =>
      Math.abs(p - (base.expected.odds?.[id] ?? p)),
    );
    expect(Math.max(...moved)).toBeGreaterThan(0.01);
  });
});

describe('a variant starts where the moves of the base lead', () => {
  test('the opening by Washington: after it has paused its strikes', () => {
    expect(startOf(named('grit-opening'))).toBe(standingAfter('washington:pause-strikes/2'));
  });

  test('the opening by Washington with strikes ashore: after it has confined them to the sea', () => {
    const model = bind(named('grit-opening'), ['dockStrike=1']);
    expect(makeState(model, model.start)).toBe(standingAfter('washington:end-strikes-ashore/2', 'dockStrike=1'));
  });

  test('the opening by Caracas: after it has accepted return flights', () => {
    const opened = standingAfter('caracas:accept-flights/1', 'firstMover=1');
    expect(startOf(named('grit-opening-caracas'))).toBe(opened);
  });

  test('the designation: after it has been made, with Washington to move as in the base', () => {
    const made = standingAfter('washington:designate');
    expect(withoutMover(startOf(named('fto-designation')))).toBe(withoutMover(made));
  });
});

test('the two claims are treated alike: each alone, and both', () => {
  const claims = ['claimAboutWashington', 'claimAboutCaracas'];
  const weighed = (id: string) =>
    claims.map(claim => named(id).levers.find(({ name }) => name === claim)?.default ?? Number.NaN);
  expect(weighed('caracas-claim-true')).toEqual([1, 0.5]);
  expect(weighed('washington-claim-true')).toEqual([0.5, 1]);
  expect(weighed('claims-taken-as-true')).toEqual([1, 1]);
});
