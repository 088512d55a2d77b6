import { expect, test } from 'vitest';
import { openScenario } from '../../src/index.ts';
import { oddsFrom, startOf } from '../../src/solve/odds.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { problemsText } from '../../src/words/problem-text.ts';
import { bind, loadScenario, readScenario } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';
import { pig } from '../support/tiny/pig.ts';

test('tiny-chance: odds are those by hand, where every choice is even', () => {
  const { table, chain } = solveGame(tableOf(bind(loadScenario('test/faults/chances/tiny-chance.yaml'))));
  const { odds } = oddsFrom(table, chain, startOf(table));
  // Target: 0.1 of a half at 0, 0.2 of a quarter at 1, 0.3 of an eighth at 4. Fail: the eighth that goes on from there.
  const known = [0.05 + 0.05 + 0.0375, 0.125, 0.7375];
  odds.forEach((probability, ending) => {
    expect(probability).toBeCloseTo(known[ending]!, 14);
  });
});

test('block: a text written as a block is one line, without blanks at its ends', () => {
  const { title, parties } = loadScenario('test/faults/names/block.yaml');
  expect([title, ...parties.map(({ name }) => name)]).toEqual(['A quarrel', 'North', 'South']);
});

test('habit-huge: habits beyond what can be reckoned with are refused, each with its place', () => {
  const refused = () => readScenario('test/faults/names/habit-huge.yaml');
  expect(refused).toThrow(/habit-huge\.yaml:\d+:\d+: error: The habit weight of/);
  expect(refused).toThrow('Expected a number from 1e-100 to 1e100');
});

test('pig100: what is open is proved without trying every combination', () => {
  const opened = openScenario({ file: 'pig.yaml', text: pig(100, 6) });
  expect(opened.ok ? '' : problemsText(opened.problems)).toBe('');
});
