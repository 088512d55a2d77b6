import { describe, expect, test } from 'vitest';
import { solveGame } from '../../src/analysis/solve.ts';
import { brokenLaws } from '../support/laws/laws-of-game.ts';
import { testSlowLaws } from '../support/laws/shipped-laws.ts';
import { bind, loadScenario, shippedFiles } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';

test.each(shippedFiles())('sums, passes, ladder and guarantees agree with the odds of %s', file => {
  expect(brokenLaws(solveGame(tableOf(bind(loadScenario(file)))))).toEqual([]);
});

// The variants have the rules of their bases and other numbers; they are looked at in test/long.
describe('in the scenarios that extend no other', () => {
  testSlowLaws(shippedFiles().filter(file => loadScenario(file).extends === undefined));
});
