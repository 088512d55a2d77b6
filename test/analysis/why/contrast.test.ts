import { expect, test } from 'vitest';
import { contrasted } from '../../../src/analysis/why/contrast.ts';
import type { PayoffPart } from '../../../src/analysis/why/expectation.ts';

const ending = (id: string, worth: number): PayoffPart => ({ kind: 'ending', id, worth });
const cost = (worth: number): PayoffPart => ({ kind: 'cost', id: 'now', worth });

const stop = { action: 0, expected: 1, parts: [ending('stopped', 1)] };
const go = { action: 1, expected: 0.125, parts: [ending('shared', 0.5), ending('grabbed', -0.25), cost(-0.125)] };
const half = { action: 2, expected: 0.5, parts: [ending('stopped', 0.75), cost(-0.25)] };

test('each action is set against the likeliest part by part, the largest difference first', () => {
  const [, second, third] = contrasted([stop, go, half]);
  expect(second?.contrast).toEqual({
    other: 0,
    expected: -0.875,
    parts: [ending('stopped', -1), ending('shared', 0.5), ending('grabbed', -0.25), cost(-0.125)],
  });
  expect(third?.contrast).toEqual({ other: 0, expected: -0.5, parts: [ending('stopped', -0.25), cost(-0.25)] });
});

test('the likeliest is set against the next', () => {
  const [first] = contrasted([stop, go, half]);
  expect(first).toEqual({
    ...stop,
    contrast: {
      other: 1,
      expected: 0.875,
      parts: [ending('stopped', 1), ending('shared', -0.5), ending('grabbed', 0.25), cost(0.125)],
    },
  });
});

test('an action alone is set against nothing', () => {
  expect(contrasted([stop])).toEqual([{ ...stop, contrast: undefined }]);
});

test('where one is named the others are set against it, and it against the likeliest', () => {
  const [first, second, third] = contrasted([stop, go, half], go.action);
  expect([first?.contrast?.other, second?.contrast?.other, third?.contrast?.other]).toEqual([
    go.action,
    stop.action,
    go.action,
  ]);
});

test('where the likeliest is named all is as without', () => {
  expect(contrasted([stop, go, half], stop.action)).toEqual(contrasted([stop, go, half]));
});
