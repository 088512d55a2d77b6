import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTo } from '../../../src/report/charts/cut.ts';
import { spreadOut } from '../../../src/report/charts/spread.ts';

test('labels that stand apart stay where they are', () => {
  expect(spreadOut([0, 50, 100], 10, 100)).toEqual([0, 50, 100]);
});

test('labels that stand too close move apart, and back from the end of the room', () => {
  expect(spreadOut([100, 100, 98], 10, 100)).toEqual([90, 100, 80]);
  expect(spreadOut([0, 0], 10, 100)).toEqual([0, 10]);
});

test('too many for the room stand evenly', () => {
  expect(spreadOut([5, 5, 5], 80, 100)).toEqual([0, 50, 100]);
});

test('whatever they are, they stay in the room, in order, and apart', () => {
  const places = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(places, list => {
      const spread = spreadOut(list, 15, 300);
      const order = list.map((_, i) => i).sort((a, b) => list[a]! - list[b]! || a - b);
      const sorted = order.map(i => spread[i]!);
      const step = Math.min(15, 300 / Math.max(1, list.length - 1));
      sorted.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(300 + 1e-9);
        if (i > 0) expect(place - sorted[i - 1]!).toBeGreaterThanOrEqual(step - 1e-9);
      });
    }),
  );
});

test.each([
  ['Agreement', 9, 'Agreement'],
  ['De-escalation', 9, 'De-escal…'],
  ['協議協議', 5, '協議…'],
])('%s in %i columns is %s', (text, columns, cut) => {
  expect(cutTo(text, columns)).toBe(cut);
});
