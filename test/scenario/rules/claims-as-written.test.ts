import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { anyClaim, anyRules, type FileClaim, type FileStep, spokenOf } from '../../../src/fuzz/generate/rules.ts';
import { claimHolds, type Moment } from '../../../src/scenario/rule.ts';
import { type Scenario, WORLD } from '../../../src/scenario/scenario.ts';
import { anyScenarioText } from '../../support/arbitrary/scenario.ts';
import { scenarioOf } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { variant } from '../support.ts';

// A second reading of claims, by the names that a file has: what `buildClaim` and `claimHolds` make of them is held to it.

type Compare = (value: number, than: number) => boolean;

const COMPARISONS: readonly (readonly [string, Compare])[] = [
  ['>=', (value, than) => value >= than],
  ['<=', (value, than) => value <= than],
  ['!=', (value, than) => value !== than],
  ['>', (value, than) => value > than],
  ['<', (value, than) => value < than],
  ['=', (value, than) => value === than],
];

type Digits = ArrayLike<number>;

function variableIs(scenario: Scenario, digits: Digits, name: string, written: unknown): boolean {
  if (Array.isArray(written)) return written.some(one => variableIs(scenario, digits, name, one));
  const index = scenario.variables.findIndex(one => one.name === name);
  const variable = scenario.variables[index];
  if (!variable) throw new Error(`there is no ${name}`);
  const text = String(written);
  const [comparator, compare] = COMPARISONS.find(([sign]) => text.startsWith(sign)) ?? ['', (a, b) => a === b];
  const operand = text.slice(comparator.length).trim();
  const than = variable.kind === 'track' ? variable.levels.findIndex(level => level.name === operand) : Number(operand);
  return compare((digits[index] ?? Number.NaN) + variable.min, than);
}

function isEnding({ endings }: Scenario, ending: number | undefined, names: readonly string[]): boolean {
  if (names[0] === 'any') return ending !== undefined;
  if (names[0] === 'none') return ending === undefined;
  return ending !== undefined && names.includes(endings[ending]?.id ?? '');
}

function isStep(scenario: Scenario, { by, action, result, before }: FileStep, step: Moment['step']): boolean {
  const taken = scenario.actions[step?.action ?? -1];
  if (!step || !taken) return false;
  const mover = taken.mover === WORLD ? WORLD : scenario.parties[taken.mover]?.id;
  const done = taken.mover === WORLD ? taken.results[step.result]?.id : taken.id;
  return (
    (by === undefined || by === mover) &&
    (action === undefined || [action].flat().includes(done ?? '')) &&
    (result === undefined || result === step.result + 1) &&
    (before === undefined || isSo(scenario, before, { digits: step.before, ending: undefined }))
  );
}

function isSo(scenario: Scenario, { any, all, not, ending, step, ...tests }: FileClaim, moment: Moment): boolean {
  return (
    Object.entries(tests).every(([name, written]) => variableIs(scenario, moment.digits, name, written)) &&
    (all ?? []).every(part => isSo(scenario, part, moment)) &&
    (any === undefined || any.some(part => isSo(scenario, part, moment))) &&
    !(not && isSo(scenario, not, moment)) &&
    (ending === undefined || isEnding(scenario, moment.ending, [ending].flat())) &&
    (step === undefined || isStep(scenario, step, moment.step))
  );
}

const HARBOUR_WITH_TRUCE = `endings: { truce: { says: A truce., when: { trust: 0 } } }\n`;
const harbour = variant(HARBOUR_WITH_TRUCE);

const anyDigits = fc.tuple(...harbour.variables.map(({ size }) => fc.nat(size - 1)));
const anyMoment: fc.Arbitrary<Moment> = fc.record(
  {
    digits: anyDigits,
    ending: fc.constantFrom(undefined, 0, 1),
    step: fc
      .constantFrom(...harbour.actions)
      .chain(({ index, results }) =>
        fc.record({ action: fc.constant(index), result: fc.nat(results.length - 1), before: anyDigits }),
      ),
  },
  { requiredKeys: ['digits', 'ending'] },
);

describe('a claim', () => {
  property([anyClaim(spokenOf(harbour), 'moments'), fc.array(anyMoment, { minLength: 30, maxLength: 30 })])(
    'holds as it is written',
    (raw, moments) => {
      const always = stringify({ always: { one: { says: 'One.', always: raw } } }, { aliasDuplicateObjects: false });
      const { demand } = variant(HARBOUR_WITH_TRUCE + always).rules.find(({ id }) => id === 'one') ?? {};
      if (demand?.kind !== 'always') throw new Error('the rule was not read');
      for (const moment of moments) expect(claimHolds(demand.claim, moment)).toBe(isSo(harbour, raw, moment));
    },
  );
});

describe('generated rules', () => {
  property([
    anyScenarioText.chain(text =>
      anyRules(spokenOf(scenarioOf({ file: 'a', text }))).map(always => ({ text, always })),
    ),
  ])('are valid in their scenario', ({ text, always }) => {
    const { rules } = scenarioOf({ file: 'a', text: text + stringify({ always }, { aliasDuplicateObjects: false }) });
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(always));
  });

  const rules = fc
    .sample(anyRules(spokenOf(harbour)), { numRuns: 300, seed: 20260101 })
    .flatMap(all => Object.values(all));

  test.each([
    'never',
    'always',
    'possible',
    'while',
    'leadsTo',
    'fair',
    'atMost',
    'atLeast',
    'within',
    'play',
    'climb',
    'ending',
    'step',
    'before',
    'result',
    'not',
  ])('now and then say "%s"', word => {
    expect(rules.filter(rule => JSON.stringify(rule).includes(`"${word}":`)).length).toBeGreaterThan(10);
  });
});
