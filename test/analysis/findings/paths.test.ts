import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeConditionStates } from '../../../src/analysis/findings/asked.ts';
import { placedParts } from '../../../src/analysis/findings/conditions/part-paths.ts';
import { sitesOf } from '../../../src/analysis/findings/conditions/sites.ts';
import type { PlacedPart } from '../../../src/analysis/findings/finding.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Path } from '../../../src/scenario/text/layer.ts';
import { anyScenarioText } from '../../support/arbitrary/scenario.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { findingsIn } from './tell.ts';

function allParts(scenario: Scenario, whole: PlacedPart): readonly PlacedPart[] {
  return [whole, ...placedParts(scenario, whole).flatMap(part => allParts(scenario, part))];
}

/** Follows a path as far as it leads: what stands there, and how many steps are left. */
function follow(value: unknown, path: Path): { readonly value: unknown; readonly left: Path } {
  const [step, ...left] = path;
  if (step === undefined || typeof value !== 'object' || value === null || !(step in value))
    return { value, left: path };
  return follow(Reflect.get(value, step), left);
}

describe('the path of every part of every condition', () => {
  property([anyScenarioText])(
    'leads to it, or to the list under `all`, or the mapping of nothing else, that holds it',
    text => {
      const raw: unknown = parse(text);
      const model = modelOf(text);
      const parts = sitesOf(model, makeConditionStates(model)).flatMap(site => allParts(model.scenario, site));
      for (const { condition, path } of parts) {
        const { value, left } = follow(raw, path);
        if (left.length > 0) expect(Object.keys(Object(value))).toEqual(['all']);
        else if (path.at(-1) === 'all') expect(value).toBeInstanceOf(Array);
        else if (condition.kind === 'any') expect(value).toHaveLength(condition.parts.length);
        else if (condition.kind === 'test')
          expect(path.at(-1)).toBe(model.scenario.variables[condition.variable]?.name);
        else expect(value).toBeTypeOf('object');
      }
    },
  );
});

// A list under `all` of what one mapping can hold is built to the same as that mapping, and is taken for it.
test.each([
  ['{ a: 1 }', ['a']],
  ['{ a: 1, b: 1 }', ['', 'a', 'b']],
  ['{ b: 1, a: 1 }', ['', 'b', 'a']],
  ['{ not: { a: 1 } }', ['not', 'not.a']],
  ['{ not: { a: 1, b: 1 } }', ['not', 'not', 'not.a', 'not.b']],
  ['{ any: [{ a: 1 }, { a: 1, b: 1 }] }', ['any', 'any.0.a', 'any.1', 'any.1.a', 'any.1.b']],
  ['{ all: [{ a: 1 }, { b: 1 }] }', ['', 'a', 'b']],
  ['{ all: [{ a: ">= 0" }, { a: 1 }] }', ['all', 'all.0.a', 'all.1.a']],
  ['{ all: [{ not: { a: 1 } }, { b: 1 }] }', ['all', 'all.0.not', 'all.0.not.a', 'all.1.b']],
  ['{ all: [{ not: { a: 1 } }, { not: { b: 1 } }] }', ['all', 'all.0.not', 'all.0.not.a', 'all.1.not', 'all.1.not.b']],
  [
    '{ all: [{ not: { a: 1 } }, { any: [{ b: 1 }] }] }',
    ['all', 'all.0.not', 'all.0.not.a', 'all.1.any', 'all.1.any.0.b'],
  ],
  ['{ all: [{ a: 1 }] }', ['all', 'all.0.a']],
  ['{ a: 1, any: [{ b: 1 }, { c: 1 }] }', ['', 'a', 'any', 'any.0.b', 'any.1.c']],
  ['{ any: [{ b: 1 }, { c: 1 }], not: { a: 1 } }', ['', 'any', 'any.0.b', 'any.1.c', 'not', 'not.a']],
  ['{ a: 1, all: [{ b: 1 }, { b: 0 }] }', ['', 'a', 'all', 'all', 'all']],
  [
    '{ all: [{ b: 1 }, { not: { c: 1 } }], any: [{ a: 1 }, { c: 0 }] }',
    ['', 'all', 'all', 'all', 'all', 'any', 'any.0.a', 'any.1.c'],
  ],
])('the parts of %s stand at %j', (condition, places) => {
  const model = modelOf(`${madeUp('parts', 4, 'keeper')}
gauges:
${['a', 'b', 'c'].map(name => `  ${name}: { title: ${name}, min: 0, max: 1, start: 0 }`).join('\n')}
actions:
  keeper:
    hold: { title: Hold, results: [{ chance: 1 }] }
    help: { title: Help, when: ${condition}, results: [{ chance: 1 }] }
endings: { open: { says: Play goes on., atHorizon: true } }
`);
  const [site] = sitesOf(model, makeConditionStates(model));
  const paths = site ? allParts(model.scenario, site).map(({ path }) => path) : [];
  const when = ['actions', 'keeper', 'help', 'when'];
  expect(paths.map(path => path.join('.'))).toEqual(
    places.map(place => [...when, ...(place ? [place] : [])].join('.')),
  );
});

test('of the missile crisis it is only said that sites in Cuba go without saying while play goes on', () => {
  const found = findingsIn(bind(loadScenario('scenarios/cuban-missile-crisis.yaml')));
  expect(found.map(({ gravity, kind, path }) => `${gravity} ${kind} ${path.join('.')}`)).toEqual([
    'note alwaysTrue payoffs.washington.eachRound.sites-in-cuba.while.missiles',
    'note alwaysTrue payoffs.moscow.eachRound.sites-in-cuba.while.missiles',
  ]);
});
