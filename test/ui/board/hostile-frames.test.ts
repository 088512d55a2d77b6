import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { UNSEEN_IN_LINE } from '../../../src/words/characters/unseen.ts';
import { widthOf } from '../../../src/words/width.ts';
import { anyTexts, anyWordyScenario, fileTextOf, withTexts } from '../../support/arbitrary/hostile.ts';
import { IS_LONG } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { frameOf } from '../support/frame.tsx';
import { prompt, startBoard } from '../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 140, rows: 40 },
];

/** Each screen, by the keys that lead to it from the board; they end where they began. */
const WAYS: readonly (readonly [screen: string, ...keys: string[]])[] = [
  ['the board'],
  ['a move', '1'],
  ['why', 'y'],
  ['the facts', 'f'],
  ['the branches', 'b'],
  ['the rungs', 'g'],
  ['what if', 'w'],
  ['help', '?'],
  ['a prediction', 'a', 'p'],
];

describe('no text of a scenario, whatever its characters, breaks', () => {
  property([anyWordyScenario, anyTexts, fc.constantFrom(...SIZES)], IS_LONG ? {} : { numRuns: 5 })(
    'a line, a column or the height of a screen of the board',
    async (raw, texts, size) => {
      const text = fileTextOf(
        withTexts(raw, number => `${texts[number % texts.length]}n${number}`),
        false,
      );
      const read = parseScenario({ file: 'hostile.yaml', text }, () => ({ what: 'There is none.' }));
      if (!read.ok) return;
      const { scenario } = read.value;
      for (const [screen, ...keys] of WAYS) {
        const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario) });
        await pressed(...keys);
        const lines = frameOf(store, size).split('\n');
        expect(lines.length, screen).toBeLessThanOrEqual(size.rows);
        for (const line of lines) {
          expect(line, screen).not.toMatch(UNSEEN_IN_LINE);
          expect(widthOf(line), `${screen}: ${line}`).toBeLessThanOrEqual(size.columns);
        }
        const said = frameOf(store, size, { reader: true });
        expect(said.replaceAll('\n', ''), screen).not.toMatch(UNSEEN_IN_LINE);
      }
    },
  );
});
