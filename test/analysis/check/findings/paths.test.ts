import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeOccasions } from '../../../../src/analysis/check/findings/asked.ts';
import { placedParts } from '../../../../src/analysis/check/findings/conditions/part-paths.ts';
import { sitesOf } from '../../../../src/analysis/check/findings/conditions/sites.ts';
import type { PlacedPart } from '../../../../src/analysis/check/findings/finding.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import type { Path } from '../../../../src/scenario/text/layer.ts';
import { anyScenarioText } from '../../../support/arbitrary-scenario.ts';
import { bind, loadScenario, modelOf } from '../../../support/load.ts';
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
  property.prop([anyScenarioText])(
    'leads to it, or to the list under `all`, or the mapping of nothing else, that holds it',
    text => {
      const raw: unknown = parse(text);
      const model = modelOf(text);
      const parts = sitesOf(model, makeOccasions(model)).flatMap(site => allParts(model.scenario, site));
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

test('of the missile crisis it is only said that sites in Cuba go without saying while play goes on', () => {
  const found = findingsIn(bind(loadScenario('scenarios/cuban-missile-crisis.yaml')));
  expect(found.map(({ gravity, kind, path }) => `${gravity} ${kind} ${path.join('.')}`)).toEqual([
    'note alwaysTrue payoffs.washington.eachRound.sites-in-cuba.while.missiles',
    'note alwaysTrue payoffs.moscow.eachRound.sites-in-cuba.while.missiles',
  ]);
});
