import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHorizon, checkSettings, makeSetting, parseSetting } from '../../../src/game/settings/settings.ts';
import { loadScenario } from '../../support/load.ts';
import { property } from '../../support/property.ts';

const coin = loadScenario('test/support/games/coin.yaml');
const haggle = loadScenario('test/support/games/haggle.yaml');

const PRECISION = 'Expected a number from 0 to 1000000, or infinity.';

describe('a setting', () => {
  test.each([
    [coin, 'bias=0.3', ['bias', 0.3]],
    [coin, ' bias = 1 ', ['bias', 1]],
    [coin, 'bias=Always heads', ['bias', 1]],
    [coin, 'bias=always HEADS', ['bias', 1]],
    [coin, 'coin=tails', ['coin', 2]],
    [coin, ' coin = tails ', ['coin', 2]],
    [haggle, 'deal=sold', ['deal', 1]],
    [haggle, 'trust=-1', ['trust', -1]],
    [haggle, 'price=3', ['price', 3]],
    [haggle, 'seller.foresight=4', ['seller.foresight', 4]],
    [haggle, 'buyer.precision=2.5', ['buyer.precision', 2.5]],
    [haggle, 'buyer.patience=0', ['buyer.patience', 0]],
    [haggle, 'seller.foresight=horizon', ['seller.foresight', 'horizon']],
    [haggle, 'buyer.precision=Infinity', ['buyer.precision', 'infinity']],
  ])('of %$ is read: %s', (scenario, text, setting) => {
    expect(parseSetting(scenario, text)).toEqual(setting);
  });

  test.each([
    ['trust', '"trust" is not a setting.', 'Expected NAME=VALUE, such as trust=3.'],
    ['=3', '"=3" is not a setting.', 'Expected NAME=VALUE, such as trust=3.'],
    ['', '"" is not a setting.', 'Expected NAME=VALUE, such as trust=3.'],
    ['trust=2', '"2" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    ['trust=0.5', '"0.5" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    ['trust=', '"" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    ['trust=NaN', '"NaN" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    ['trust=1=2', '"1=2" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    ['deal=sould', '"sould" is not a level of "deal".', 'Did you mean "sold"? Known: open, sold.'],
    ['deal=1', '"1" is not a level of "deal".', expect.stringContaining('open')],
    [
      'pryce=1',
      '"pryce" is not a lever, a start value or a setting of a party.',
      expect.stringMatching(/^Did you mean "price"\?/),
    ],
    ['buyer.patience=1.5', '"1.5" cannot be the value of "buyer.patience".', 'Expected a number from 0 to 1.'],
    ['buyer.precision=-1', '"-1" cannot be the value of "buyer.precision".', PRECISION],
    ['buyer.precision=horizon', '"horizon" cannot be the value of "buyer.precision".', PRECISION],
    [
      'buyer.patience=infinity',
      '"infinity" cannot be the value of "buyer.patience".',
      'Expected a number from 0 to 1.',
    ],
    ['trust=\x1b[31m', '"\ufffd[31m" cannot be the value of "trust".', 'Expected a whole number from -1 to 1.'],
    [
      'buyer.foresight=1.5',
      '"1.5" cannot be the value of "buyer.foresight".',
      'Expected a whole number from 0 to 1000, or horizon.',
    ],
    ['buyer.mood=1', '"buyer.mood" is not a lever, a start value or a setting of a party.', expect.anything()],
  ])('that is wrong is told what is wrong: %s', (text, what, wayOut) => {
    expect(parseSetting(haggle, text)).toEqual({ what, wayOut });
  });

  test('of a lever stays within its range', () => {
    const wayOut = 'Expected a number from 0 to 1.';
    expect(parseSetting(coin, 'bias=1.1')).toEqual({ what: '"1.1" cannot be the value of "bias".', wayOut });
  });

  property([fc.string()])('of any text at all is read or refused, and never throws', text => {
    const setting = parseSetting(haggle, text);
    expect('what' in setting ? setting.what : setting[0]).toBeTypeOf('string');
  });

  test.each(['bias=0.3', 'coin=tails'])('is written as it is read: %s', text => {
    const setting = parseSetting(coin, text);
    expect('what' in setting ? setting : makeSetting(coin, ...setting)).toBe(text);
  });

  test.each(['trust=-1', 'deal=sold', 'seller.foresight=horizon', 'buyer.precision=infinity'])(
    'is written as it is read: %s',
    text => {
      const setting = parseSetting(haggle, text);
      expect('what' in setting ? setting : makeSetting(haggle, ...setting)).toBe(text);
    },
  );
});

describe('settings that come from elsewhere', () => {
  test('are checked like those a user writes', () => {
    const settings = new Map<string, number | 'horizon' | 'infinity'>([
      ['trust', 1],
      ['seller.foresight', 'horizon'],
      ['buyer.precision', 'infinity'],
      ['trust', 99],
      ['price', 0.5],
      ['deal', 7],
      ['pryce', 1],
      ['seller.precision', -5],
      ['seller.patience', 'horizon'],
      ['buyer.foresight', 1001],
    ]);
    expect(checkSettings(haggle, settings).map(({ what }) => what)).toEqual([
      '"99" cannot be the value of "trust".',
      '"0.5" cannot be the value of "price".',
      '"7" is not a level of "deal".',
      '"pryce" is not a lever, a start value or a setting of a party.',
      '"-5" cannot be the value of "seller.precision".',
      '"horizon" cannot be the value of "seller.patience".',
      '"1001" cannot be the value of "buyer.foresight".',
    ]);
  });

  test('may set a lever off its step', () => {
    expect(checkSettings(coin, new Map([['bias', 0.123]]))).toEqual([]);
  });

  test.each([0, -1, 1.5, 10_001, 1e9, Number.NaN])('may not set the horizon to %d', rounds => {
    const wayOut = 'Expected a whole number of rounds from 1 to 10,000.';
    expect(checkHorizon(rounds)).toEqual([{ what: `"${rounds}" cannot be the horizon.`, wayOut }]);
  });

  test.each([1, 10_000])('may set it to %d', rounds => {
    expect(checkHorizon(rounds)).toEqual([]);
  });
});
