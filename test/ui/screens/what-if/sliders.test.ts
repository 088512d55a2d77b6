import { describe, expect, test } from 'vitest';
import type { SettingValue } from '../../../../src/game/settings/settings.ts';
import { barText } from '../../../../src/ui/screens/what-if/slider-view.ts';
import { type Slider, slidBy, slidersOf, valueText } from '../../../../src/ui/screens/what-if/sliders.ts';
import { bind, FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { leveredWeir } from '../../support/levered-weir.ts';

const scenario = leveredWeir();

function slider(name: string, value?: SettingValue, settings: readonly string[] = []): Slider {
  const turned = value === undefined ? {} : { [name]: value };
  const found = slidersOf(bind(scenario, settings), turned, 0).find(one => one.name === name);
  if (!found) throw new Error(`there is no slider ${name}`);
  return found;
}

test('levers come in file order, then how each party decides', () => {
  expect(slidersOf(bind(scenario), {}, 0).map(({ name }) => name)).toEqual([
    'startTrust',
    'hearing',
    'drought',
    'upper.precision',
    'upper.foresight',
    'upper.patience',
    'lower.precision',
    'lower.foresight',
    'lower.patience',
  ]);
});

test('once play is under way what sets the start only comes last', () => {
  const names = slidersOf(bind(scenario), {}, 1).map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['hearing', 'drought']);
  expect(names.at(-1)).toBe('startTrust');
});

test('each has a title in words, with the capitals of names', () => {
  expect(slider('startTrust').title).toBe('start trust');
  expect(slider('upper.precision').title).toBe('Upper Ford precision');
  const titles = slidersOf(bind(loadScenario(FLAGSHIP)), {}, 0).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['start pressure on Caracas', 'Washington precision']));
});

test('what a lever says of a party has no slider of its own', () => {
  const names = slidersOf(bind(loadScenario(FLAGSHIP)), {}, 0).map(({ name }) => name);
  expect(names).toContain('washingtonPrecision');
  expect(names).toContain('washington.patience');
  expect(names).not.toContain('washington.precision');
  expect(names).not.toContain('caracas.foresight');
});

test('the default is the file’s, its own is the game’s, and the value what is turned', () => {
  const one = slider('hearing', 0.7, ['hearing=0.6']);
  expect(one).toMatchObject({ default: 0.5, own: 0.6, value: 0.7 });
  expect(slider('upper.precision', undefined, ['upper.precision=infinity'])).toMatchObject({
    default: 1,
    own: 'infinity',
    value: 'infinity',
  });
  expect(slider('lower.foresight', undefined, ['lower.foresight=9'])).toMatchObject({ max: 9, value: 9 });
});

describe('steps', () => {
  test.each<[string, SettingValue, number, SettingValue]>([
    ['hearing', 0.5, 1, 0.55],
    ['hearing', 0.55, -1, 0.5],
    ['hearing', 0.15, 1, 0.2],
    ['hearing', 0.33, 1, 0.35],
    ['hearing', 0.33, -1, 0.3],
    ['hearing', 0.5, 10, 1],
    ['hearing', 0.98, 1, 1],
    ['hearing', 1, 1, 1],
    ['hearing', 0, -10, 0],
    ['hearing', 0.5, Number.POSITIVE_INFINITY, 1],
    ['hearing', 0.5, Number.NEGATIVE_INFINITY, 0],
    ['startTrust', 1, 10, 3],
    ['upper.precision', 4, 1, 'infinity'],
    ['upper.precision', 3.95, 10, 4],
    ['upper.precision', 'infinity', 1, 'infinity'],
    ['upper.precision', 'infinity', -1, 4],
    ['upper.precision', 'infinity', -10, 3.55],
    ['upper.foresight', 6, Number.POSITIVE_INFINITY, 'horizon'],
    ['upper.foresight', 'horizon', Number.NEGATIVE_INFINITY, 0],
    ['upper.patience', 0.99, 1, 0.99],
  ])('%s from %s by %s to %s', (name, value, by, to) => {
    expect(slidBy(slider(name, value), by)).toBe(to);
  });
});

test('a slider comes back to its default from either end, whatever its step', () => {
  const uneven: Slider = { ...slider('hearing'), step: 0.3 };
  const from = (value: SettingValue, ...steps: readonly number[]) =>
    steps.map(by => (value = slidBy({ ...uneven, value }, by)));
  expect(from(0.5, 1, 1, 1, -1, -1)).toEqual([0.8, 1, 1, 0.8, 0.5]);
  expect(from(0.5, -1, -1, -1, 1, 1)).toEqual([0.2, 0, 0, 0.2, 0.5]);
  expect(from(0.62, 1, -1)).toEqual([0.8, 0.5]);
});

test('what a lever says of how a party decides comes after chances and worths', () => {
  const names = slidersOf(bind(loadScenario(FLAGSHIP)), {}, 0).map(({ name }) => name);
  expect(names[0]).not.toMatch(/Precision|Foresight/);
  const conduct = names.flatMap((name, i) => (/precision|foresight|patience/i.test(name) ? [i] : []));
  expect(conduct).toEqual(Array.from({ length: conduct.length }, (_, i) => names.length - conduct.length + i));
});

test.each<[string, SettingValue, string]>([
  ['hearing', 0.55, '0.55'],
  ['drought', 1, '1 (a dry summer)'],
  ['drought', 0.5, '0.5'],
  ['upper.foresight', 'horizon', 'to the horizon'],
  ['upper.precision', 'infinity', 'best reply'],
])('%s at %s reads %s', (name, value, text) => {
  expect(valueText(slider(name), value)).toBe(text);
});

test('the bar marks the default, what the game has, and what is set', () => {
  expect(barText(slider('startTrust'), 10)).toBe('├──●─────┤');
  expect(barText(slider('startTrust', 3), 10)).toBe('├──○─────●');
  expect(barText(slider('startTrust', 0, ['startTrust=2']), 10)).toBe('●──┼──○──┤');
  expect(barText(slider('upper.precision', 'infinity'), 10)).toBe('├─○──────●');
});
