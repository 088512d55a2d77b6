import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isModel, type Model, makeModel } from '../../../../src/game/model.ts';
import type { SettingValue } from '../../../../src/game/settings/settings.ts';
import { changedSettings, idForTitle, variantText } from '../../../../src/report/export/variant.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { bind, FLAGSHIP, GAMES, loadScenario, scenarioOf } from '../../../support/load.ts';
import { property } from '../../../support/property.ts';

/** Reads the text as a file beside its base, and binds it with nothing set. */
const readBack = (text: string, folder: string) => bind(scenarioOf({ file: `${folder}/mine.yaml`, text }));

/** What a model makes of the settings: two that agree in this are the same game. */
const bound = ({ levers, start, order, partyParameters, horizon, space }: Model) => ({
  levers: [...levers],
  start,
  order,
  partyParameters,
  horizon,
  space,
});

const haggle = loadScenario(`${GAMES}/haggle.yaml`);

test('a variant is a few lines that say what differs, and what that rests on', () => {
  const model = bind(haggle, ['price=1', 'deal=open', 'buyer.precision=infinity', 'buyer.foresight=2'], 4);
  expect(variantText(model, { base: 'haggle.yaml', id: 'low', title: 'A low price', why: '' })).toBe(
    `# A variant set on the board of Parley: a what-if, not a forecast.

parley: 1
extends: haggle.yaml
id: low
title: A low price
says: "As “Haggling”, with this set otherwise on the board: price=1, deal=open, buyer.precision=infinity,
  buyer.foresight=2, 4 rounds."
assumptions:
  low-on-the-board:
    says: "Set on the board: price=1, deal=open, buyer.precision=infinity, buyer.foresight=2, 4 rounds."
    why: To see what would follow; no source gives it.
round: { horizon: 4, restsOn: [ low-on-the-board, made-up ] }
parties:
  buyer: { precision: infinity, restsOn: [ low-on-the-board, made-up ], foresight: 2 }
tracks:
  deal: { start: open, restsOn: [ low-on-the-board, made-up ] }
gauges:
  price: { start: 1, restsOn: [ low-on-the-board, made-up ] }
`,
  );
});

test('the words of whoever chose it are the why, whatever they hold', () => {
  const why = '"Yes": # no\\ & [maybe] {} *all* — ’tis so';
  const text = variantText(bind(haggle, ['price=1']), { base: 'haggle.yaml', id: 'low', title: '- 1e3: no', why });
  const { scenario } = readBack(text, GAMES);
  expect(scenario.title).toBe('- 1e3: no');
  expect(scenario.assumptions.at(-1)).toMatchObject({ id: 'low-on-the-board', why });
});

test('a variant of a variant keeps the reasons of both', () => {
  const first = variantText(bind(haggle, ['price=1']), { base: 'haggle.yaml', id: 'low', title: 'Low', why: '' });
  const scenario = scenarioOf({ file: `${GAMES}/low.yaml`, text: first });
  const second = variantText(bind(scenario, ['trust=1']), { base: 'low.yaml', id: 'low', title: 'Low', why: '' });
  expect(second).toContain('low-on-the-board-2:');
  expect(second).toContain('trust: { start: 1, restsOn: [ low-on-the-board-2, made-up ] }');
});

test('very long titles and reasons are cut to what a file takes', () => {
  const long = 'word '.repeat(1000);
  const text = variantText(bind(haggle, ['price=1']), { base: 'haggle.yaml', id: 'x', title: long, why: long });
  expect(readBack(text, GAMES).scenario.title).toHaveLength(200);
});

test('what was turned back to its default is not set', () => {
  const scenario = loadScenario(FLAGSHIP);
  expect([...changedSettings(bind(scenario, ['startTrust=1', 'conflictChance=0.1']))]).toEqual([
    ['conflictChance', 0.1],
  ]);
});

describe('read again it is the same game', () => {
  const setting = (name: string, ...values: readonly SettingValue[]): fc.Arbitrary<[string, SettingValue]> =>
    fc.constantFrom(...values).map(value => [name, value]);
  const stepsOf = (min: number, max: number, step: number) =>
    Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, i) =>
      Number((min + i * step).toPrecision(10)),
    );
  const anySettings = (scenario: Scenario) =>
    fc
      .tuple(
        ...scenario.levers.map(({ name, min, max, step }) => setting(name, ...stepsOf(min, max, step))),
        ...scenario.variables.map(({ name, min, size }) => setting(name, ...stepsOf(min, min + size - 1, 1))),
        ...scenario.parties.flatMap(({ id }) => [
          setting(`${id}.foresight`, 'horizon', 0, 1, 3),
          setting(`${id}.precision`, 'infinity', 0, 1.25),
          setting(`${id}.patience`, 0.5, 0.95),
        ]),
      )
      .chain(all => fc.subarray(all, { minLength: 1 }));

  const files = [FLAGSHIP, 'scenarios/cuban-missile-crisis.yaml', `${GAMES}/haggle.yaml`, `${GAMES}/bargain.yaml`];
  for (const file of files) {
    const scenario = loadScenario(file);
    const [folder, name] = [file.slice(0, file.lastIndexOf('/')), file.slice(file.lastIndexOf('/') + 1)];
    property([anySettings(scenario), fc.integer({ min: 1, max: 20 })])(file, (settings, rounds) => {
      const model = makeModel(scenario, new Map(settings), rounds);
      if (!isModel(model)) return;
      const again = readBack(variantText(model, { base: name, id: 'mine', title: 'Mine', why: '' }), folder);
      expect(bound(again)).toEqual(bound(model));
      expect(again.scenario.expected).toEqual({});
    });
  }
});

test.each([
  ['More trust, fewer strikes!', 'more-trust-fewer-strikes'],
  ['  2026: what if?', 'what-if'],
  ['Détente à la carte', 'detente-a-la-carte'],
  ['新しい', 'otherwise'],
  ['', 'otherwise'],
  ['a'.repeat(100), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%j is named %s', (title, id) => {
  expect(idForTitle(title, 'otherwise')).toBe(id);
});
