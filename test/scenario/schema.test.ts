import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FILE, schemaText } from '../support/write-schema.ts';
import { FLAGSHIP_TEXT, HARBOUR } from './support.ts';

type Schema = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((held, step) => (isMapping(held) && Object.hasOwn(held, step) ? held[step] : undefined), value);

test('the committed schema is the generated one', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run `npm run schema`').toBe(schemaText());
});

test('it is of draft 7', () => {
  expect(JSON.parse(schemaText())).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
});

const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(schemaText()));

function complaints(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${params.additionalProperty ?? ''}`.trim(),
  );
}

const VARIANT = `parley: 1
extends: washington-caracas
id: calmer
title: Without seizures
first: caracas
levers: { dockStrike: { default: 1 }, incidentRate: null }
parties: { washington: { precision: infinity, doctrine: [{ when: { trust: "<= 1" }, play: hold }] } }
tracks: { oil: { start: sanctions, levels: { blockade: { says: A blockade is declared. } } } }
actions:
  washington: { use-force: null, pause-strikes: { when: { trust: 2 }, restsOn: { habit: null, when: [one-step] } } }
world: { shocks: { incident: { chance: 0.2 } } }
payoffs: { caracas: { endings: { war: { worth: -8 } } } }
endings: { truce: { says: The strikes stop., when: { drugs: patrols } } }
always:
  no-agreement-in-war: null
  no-agreement-under-strikes: { never: null, climb: { atMost: 2 } }
`;

const RULES = `  a: { says: A., never: { trust: 0, any: [{ ending: [peace, other] }, { not: { ending: none } }] } }
  b: { says: B., always: { step: { by: north, action: [talk, wait], result: 1, before: { trust: ">= 1" } } } }
  c: { says: C., possible: { ending: any }, while: { trust: 1 } }
  d: { says: D., leadsTo: { from: { trust: 1 }, to: { trust: 2 }, fair: everyone } }
  e: { says: E., atMost: { odds: 0.2, of: { ending: peace }, within: 3, play: anyone } }
  f: { says: F., atLeast: { odds: 0, of: { ending: stalemate } } }
  g: { says: G., climb: { atMost: 2 } }
`;

describe('a draft-7 validator takes', () => {
  test.each([
    ['the flagship', FLAGSHIP_TEXT],
    ['a small scenario', HARBOUR],
    ['every kind of rule', `${HARBOUR}${RULES}`],
    ['a variant', VARIANT],
    ['a variant that says nothing', 'extends: washington-caracas\n'],
  ])('%s', (_, text) => {
    expect(complaints(text)).toEqual([]);
  });
});

describe('a draft-7 validator refuses', () => {
  test.each([
    [
      'a whole scenario without parties',
      HARBOUR.replace(/^parties:.*?^order/ms, 'order'),
      "must have required property 'parties'",
    ],
    ['a key that is none', `${HARBOUR}colour: red\n`, 'must NOT have additional properties colour'],
    ['a key that is none in a variant', `${VARIANT}colour: red\n`, 'must NOT have additional properties colour'],
    [
      'a key that is none further down',
      'extends: x\nlevers: { zeal: { defalt: 1 } }\n',
      '/levers/zeal must NOT have additional properties defalt',
    ],
    [
      'a result without its chance in a variant',
      'extends: x\nactions: { a: { b: { results: [{ says: So. }] } } }\n',
      "/actions/a/b/results/0 must have required property 'chance'",
    ],
    [
      'odds above 1',
      HARBOUR.replace(/never: .*$/m, 'atMost: { odds: 20, of: { trust: 0 } } }'),
      '/always/no-peace-while-closed/atMost/odds must be <= 1',
    ],
    [
      'a key that is none in a step',
      HARBOUR.replace(/never: .*$/m, 'never: { step: { who: north } } }'),
      '/always/no-peace-while-closed/never/step must NOT have additional properties who',
    ],
    [
      'a step in a condition',
      HARBOUR.replace(/never: .*$/m, 'possible: { trust: 3 }, while: { step: { by: north } } }'),
      '/always/no-peace-while-closed/while/step must NOT be valid',
    ],
  ])('%s', (_, text, complaint) => {
    expect(complaints(text)).toContain(complaint);
  });
});

test('keys are explained where an editor shows them', () => {
  expect(at(JSON.parse(schemaText()), 'else', 'properties', 'endings', 'description')).toMatch(/tried last/);
});
