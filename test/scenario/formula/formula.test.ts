import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/scenario/formula/formula.ts';
import { parseFormula } from '../../../src/scenario/formula/parse-formula.ts';
import { property } from '../../support/property.ts';

const NAMES = {
  variables: new Map([
    ['trust', 0],
    ['valueOf', 1],
  ]),
  levers: new Map([
    ['zeal', 0],
    ['constructor', 1],
  ]),
};

/** Computes a formula at trust 2, valueOf 3, zeal 0.5, constructor 10. */
function compute(text: string): number {
  const formula = parseFormula(text, NAMES);
  if (!('tree' in formula)) throw new Error(`${text}: ${formula.what}`);
  return evaluate(formula.tree, [2, 3], [0.5, 10]);
}

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['8 / 4 / 2', 1],
  ['-trust + +1', -1],
  ['2 - -trust', 4],
  ['.5 + 1e2', 100.5],
  ['min(3, trust, 5) + max(zeal, 0) + abs(-4)', 6.5],
  ['(trust >= 2) + (trust > 2) + (trust == 2) + (trust != 2)', 2],
  ['(trust < 3) * (trust <= 1)', 0],
  ['valueOf * constructor', 30],
  ['0.4 + 0.1 * (trust - 1 - valueOf + (zeal <= 1))', 0.3],
])('%s is %d', (text, value) => {
  expect(compute(text)).toBeCloseTo(value, 12);
});

test('a formula says what it reads, each once and in order', () => {
  const formula = parseFormula('valueOf + trust + trust + constructor', NAMES);
  expect(formula).toMatchObject({ variables: [0, 1], levers: [1] });
});

test.each(['__proto__', 'toString', 'hasOwnProperty', 'process', 'globalThis', 'undefined', 'NaN', 'Infinity'])(
  '%s is no name of a formula',
  name => {
    expect(parseFormula(name, NAMES)).toMatchObject({ what: `"${name}" is not a track, a gauge or a lever.` });
  },
);

/** Arithmetic with its value, so that the text can be computed twice. */
const { arithmetic } = fc.letrec<{ arithmetic: readonly [string, number] }>(tie => ({
  arithmetic: fc.oneof(
    { maxDepth: 4 },
    fc.nat(99).map(n => [String(n), n] as const),
    fc.constantFrom(['trust', 2] as const, ['zeal', 0.5] as const),
    tie('arithmetic').map(([text, value]) => [`-(${text})`, -value] as const),
    fc.tuple(tie('arithmetic'), fc.constantFrom('+', '-', '*', '/'), tie('arithmetic')).map(([a, operator, b]) => {
      const value = { '+': a[1] + b[1], '-': a[1] - b[1], '*': a[1] * b[1], '/': a[1] / b[1] }[operator];
      return [`(${a[0]}) ${operator} (${b[0]})`, value] as const;
    }),
    fc
      .tuple(tie('arithmetic'), tie('arithmetic'))
      .map(([a, b]) => [`max(${a[0]}, ${b[0]})`, Math.max(a[1], b[1])] as const),
  ),
}));

describe('properties', () => {
  property([arithmetic])('a formula has the value of its arithmetic', ([text, value]) => {
    expect(compute(text)).toEqual(value);
  });

  property([fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[-+*/()<>=!&|?:.,'"`a-z0-9[\] ]{0,40}$/))])(
    'any text gives a formula or a message',
    text => {
      const read = parseFormula(text, NAMES);
      expect('tree' in read || read.what.endsWith('.')).toBe(true);
    },
  );
});
