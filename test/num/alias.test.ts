import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AliasMaker, type AliasSlots, restOf, slotOf } from '../../src/num/alias.ts';
import { property } from '../support/property.ts';

function tableOf(weights: readonly number[], maker = new AliasMaker()): AliasSlots {
  const made = { cut: new Int32Array(weights.length), alias: new Int32Array(weights.length) };
  maker.write(Float64Array.from(weights), 0, weights.length, made);
  return made;
}

/** Returns the chances that a table gives: a slot's own part up to its cut, the rest to its alias. */
function chancesOf({ cut, alias }: AliasSlots): number[] {
  const chances = new Array<number>(cut.length).fill(0);
  cut.forEach((at, slot) => {
    const own = alias[slot] === slot ? 1 : (at + 2 ** 31) / 2 ** 32;
    chances[slot] = (chances[slot] ?? 0) + own / cut.length;
    const other = alias[slot] ?? -1;
    chances[other] = (chances[other] ?? 0) + (1 - own) / cut.length;
  });
  return chances;
}

const anyWeights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 })
  .filter(weights => weights.some(weight => weight > 1e-3));

describe('an alias table', () => {
  property([anyWeights])('gives each weight its share', weights => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    chancesOf(tableOf(weights)).forEach((chance, i) => {
      expect(Math.abs(chance - (weights[i] ?? 0) / total)).toBeLessThan(1e-9);
    });
  });

  property([anyWeights])('never draws what has no weight', weights => {
    const chances = chancesOf(tableOf(weights));
    expect(weights.filter((weight, i) => weight === 0 && chances[i] !== 0)).toEqual([]);
  });

  property([anyWeights, anyWeights])('is the same whatever its maker made before', (before, weights) => {
    const maker = new AliasMaker();
    tableOf(before, maker);
    expect(tableOf(weights, maker)).toEqual(tableOf(weights));
  });

  test('stands where it is written and leaves the rest alone', () => {
    const into = { cut: new Int32Array(5), alias: new Int32Array(5) };
    new AliasMaker().write(Float64Array.of(9, 1, 3, 9, 9), 1, 2, into);
    expect([...into.cut]).toEqual([0, 2 ** 31 - 2 ** 31, 2 ** 31 - 1, 0, 0]);
    expect([...into.alias]).toEqual([0, 2, 2, 0, 0]);
  });

  test.each([[[0, 0]], [[Number.NaN]], [[1, Number.POSITIVE_INFINITY]]])('refuses the weights %j', weights => {
    expect(() => tableOf(weights)).toThrow('cannot be drawn from');
  });

  test('refuses more weights than a draw can tell apart', () => {
    expect(() => tableOf(new Array<number>(65_536).fill(1))).toThrow('65536 weights are too many');
  });
});

const anyBits = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31), 0xffff, 0x10000));
const anyCount = fc.integer({ min: 1, max: 65_535 });

describe('32 bits', () => {
  property([anyBits, anyCount])('fall into the slot that is the high word of bits times count', (bits, count) => {
    const product = BigInt(bits >>> 0) * BigInt(count);
    expect(slotOf(bits, count)).toBe(Number(product >> 32n));
  });

  property([anyBits, anyCount])('leave the low word as the rest', (bits, count) => {
    const low = (BigInt(bits >>> 0) * BigInt(count)) & 0xffffffffn;
    expect(restOf(bits, count)).toBe(Number(low) - 2 ** 31);
  });
});
