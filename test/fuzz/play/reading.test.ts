import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyModel } from '../../../src/fuzz/generate/scenario.ts';
import { anyChoices, lineFromChoices } from '../../../src/fuzz/play/choices.ts';
import { isAmong, type MoveList } from '../../../src/fuzz/play/moves.ts';
import { type Reading, ruleReading, tableReading } from '../../../src/fuzz/play/reading.ts';
import { makeLine, makeMove } from '../../../src/game/notation.ts';
import { game } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

/** What a reading says along a line: at each position what is open and how it stands. */
function toldAlong(reading: Reading, line: MoveList) {
  const passed = [reading.start];
  for (const move of line) {
    const here = passed.at(-1)!;
    if (isAmong(reading.movesAt(here), move)) passed.push(reading.after(here, move));
  }
  return passed.map(position => ({ position, open: reading.movesAt(position) }));
}

test('a table is read as its rules are, to the ending at the horizon', () => {
  const model = game('haggle');
  const reading = tableReading(tableOf(model));
  expect(reading.movesAt(reading.start).map(move => makeMove(model, move))).toEqual(['seller:cut', 'seller:insist']);
  const line = lineFromChoices(
    reading,
    Array.from({ length: 40 }, () => 0),
  );
  const told = toldAlong(reading, line);
  expect(told).toEqual(toldAlong(ruleReading(model), line));
  expect(told.at(-1)?.position.ending).not.toBeNull();
  expect(makeLine(model, line)).toMatch(/^seller:cut buyer:/);
});

property([anyModel(), fc.array(anyChoices, { minLength: 1, maxLength: 3 })])(
  'table and rules are one reading of generated scenarios',
  (model, lines) => {
    const [table, rules] = [tableReading(tableOf(model)), ruleReading(model)];
    for (const choices of lines) {
      const line = lineFromChoices(rules, choices);
      expect(lineFromChoices(table, choices)).toEqual(line);
      expect(toldAlong(table, line)).toEqual(toldAlong(rules, line));
    }
  },
);
