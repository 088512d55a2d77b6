import { describe, expect, test } from 'vitest';
import { solveGame } from '../../src/solve/solve.ts';
import { brokenLaws } from '../support/laws/laws-of-game.ts';
import { testSlowLaws } from '../support/laws/shipped-laws.ts';
import { baseFiles, bind, FLAGSHIP, loadScenario, shippedFiles } from '../support/load.ts';
import { IS_LONG } from '../support/pace.ts';
import { tableOf } from '../support/solve.ts';

// The variants have the rules of their bases and other numbers.
const smaller = baseFiles().filter(file => file !== FLAGSHIP);

test.each(IS_LONG ? shippedFiles() : smaller)('sums, passes, ladder and guarantees agree with the odds of %s', file => {
  expect(brokenLaws(solveGame(tableOf(bind(loadScenario(file)))))).toEqual([]);
});

describe('in the smaller of the scenarios that extend no other', () => {
  testSlowLaws(smaller);
});
