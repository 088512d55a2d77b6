import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../../src/analysis/compare/causes/causes.ts';
import { type SolvedGame, solveGame } from '../../../../src/solve/solve.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { anySettingOf } from '../../../support/arbitrary/settings.ts';
import { explain, gapOfCauses } from '../../../support/compare/causes.ts';
import { bind, FLAGSHIP, game, loadScenario, modelOf } from '../../../support/load.ts';
import { few } from '../../../support/pace.ts';
import { property } from '../../../support/property.ts';
import { golden, probabilityOf, tableOf, turnedTable } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

/** The causes of the change of an ending, by the ending's name. */
function causesOf(base: SolvedGame, other: SolvedGame, ending: string): readonly Cause[] {
  const place = base.table.model.scenario.endings.findIndex(({ id }) => id === ending);
  return explain(base, other)?.causes[place] ?? [];
}

describe('the causes of a difference, by hand', () => {
  test('a coin that falls otherwise does so by what comes of the throw alone', () => {
    const [fair, bent] = [solveGame(tableOf(game('coin'))), solveGame(tableOf(game('coin', ['bias=0.8'])))];
    const [cause, ...others] = causesOf(fair, bent, 'won');
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ reason: { kind: 'outcome' }, parts: [{ id: 'throw' }] });
    expect(cause?.change).toBeCloseTo(0.3, 15);
  });

  test('a coin that has fallen already ends otherwise because of where it starts', () => {
    const [untossed, heads] = [solveGame(tableOf(game('coin'))), solveGame(tableOf(game('coin', ['coin=heads'])))];
    expect(causesOf(untossed, heads, 'won')).toEqual([{ reason: { kind: 'standing' }, change: 0.5, parts: [] }]);
  });

  test('pressing ends in disaster by what comes of it, and is rarer because it does', () => {
    const [base, other] = [golden('brinkmanship'), golden('brinkmanship', ['q=0.2'])];
    const start = 'one at=start';
    const [before, after] = [base, other].map(solved => probabilityOf(solved, start, 0, 'press'));
    expect(causesOf(base, other, 'disaster')).toMatchObject([{ reason: { kind: 'outcome' } }]);
    expect(causesOf(base, other, 'disaster')[0]?.change).toBeCloseTo(0.2 * (after ?? 0), 14);
    const [play] = causesOf(base, other, 'accepted');
    expect(play?.reason).toEqual({ kind: 'play', party: 0 });
    expect(play?.change).toBeCloseTo((before ?? 0) - (after ?? 0), 14);
    const accepted = play?.parts.find(({ id }) => id === 'accept');
    expect(accepted).toMatchObject({ shift: 'more', most: { round: 0 } });
    expect(play?.parts.find(({ id }) => id === 'press')?.shift).toBe('less');
    expect(accepted?.most?.before).toBeCloseTo(1 - (before ?? 0), 14);
    expect(accepted?.most?.after).toBeCloseTo(1 - (after ?? 0), 14);
  });

  test('a throw that does something else, and an ending that is named otherwise, are told apart', () => {
    const text = readFileSync('test/support/games/coin.yaml', 'utf8');
    const heads = text.replace('do: { coin: tails }', 'do: { coin: heads }');
    const anyhow = text.replace(
      'won: { says: Heads., when: { coin: heads } }',
      'won: { says: Any., when: { coin: [heads, tails] } }',
    );
    const [base, effects, endings] = [text, heads, anyhow].map(each => solveGame(tableOf(modelOf(each))));
    if (!base || !effects || !endings) throw new Error('all three games are solved');
    expect(causesOf(base, effects, 'won')).toEqual([{ reason: { kind: 'effects' }, change: 0.5, parts: [] }]);
    expect(causesOf(base, endings, 'won')).toEqual([{ reason: { kind: 'endings' }, change: 0.5, parts: [] }]);
  });

  test('an action and an ending that only one of two files has bear what they change', () => {
    const text = readFileSync('test/support/games/coin.yaml', 'utf8');
    const more = text
      .replace('    throw:', '    keep: { title: Keep it, results: [{ chance: 1 }] }\n    throw:')
      .replace('  undecided: {', '  kept: { says: Kept., atHorizon: true, when: { coin: untossed } }\n  undecided: {');
    const [base, other] = [text, more].map(each => solveGame(tableOf(modelOf(each))));
    if (!base || !other) throw new Error('both games are solved');
    expect(causesOf(base, other, 'won')).toMatchObject([
      { reason: { kind: 'open', party: 0 }, change: -0.25, parts: [{ id: 'keep', change: -0.25, shift: 'more' }] },
    ]);
    expect(gapOfCauses(base, other)).toBeLessThan(1e-15);
    expect(explain(base, other)?.twins.endings).toContainEqual({ base: -1, other: 2 });
  });

  test('nothing differs between a game and itself', () => {
    expect(explain(golden('brinkmanship'), golden('brinkmanship'))?.causes.flat()).toEqual([]);
  });
});

describe('the causes make up the difference', () => {
  const anyTwoSettings = anyModel.chain(model => fc.tuple(fc.constant(model), anySettingOf(model.scenario)));

  property([anyTwoSettings])('of any two settings of generated scenarios', ([model, other]) => {
    fc.pre(model.horizon === other.horizon);
    expect(gapOfCauses(solveGame(tableOf(model)), solveGame(tableOf(other)))).toBeLessThan(1e-12);
  });

  const scenario = loadScenario(FLAGSHIP);

  /** One of each nature; `causes.long.test.ts` has all of them. */
  test.each(few(['startTrust=3', 'firstMover=1', 'washingtonPrecision=2', 'incidentRate=0.2'], 0))(
    'of the flagship with %s',
    setting => {
      const base = solveGame(tableOf(bind(scenario, [], 2)));
      const table = turnedTable(base.table, bind(scenario, [setting], 2));
      expect(gapOfCauses(base, solveGame(table))).toBeLessThan(1e-12);
    },
  );
});

test('who moves first is the only cause where it alone differs, and is not told where that takes too many states', () => {
  const text = `${madeUp('race', 1, 'one', 'two')}
levers: { first: { says: Who moves first., default: 0, min: 0, max: 1, step: 1 } }
first: first
gauges: { taken: { title: Taken, min: 0, max: 2, start: 0 } }
actions:
  one:
    take: { title: Take, when: { taken: 0 }, results: [{ chance: 1, do: { taken: +1 } }] }
    leave: { title: Leave, results: [{ chance: 1 }] }
  two: { take: { title: Take, when: { taken: 0 }, results: [{ chance: 1, do: { taken: +2 } }] } }
endings:
  ones: { title: One has it, says: One., when: { taken: 1 } }
  twos: { title: Two has it, says: Two., when: { taken: 2 } }
  open: { title: Open, says: Open., atHorizon: true }
`;
  const [base, other] = [[], ['first=1']].map(settings => solveGame(tableOf(modelOf(text, settings))));
  if (!base || !other) throw new Error('both games are solved');
  expect(causesOf(base, other, 'ones')).toEqual([{ reason: { kind: 'first-mover' }, change: -0.5, parts: [] }]);
  for (const causes of explain(base, other, base.table.states)?.causes ?? []) {
    expect(causes.map(({ reason }) => reason.kind).filter(kind => kind !== 'first-mover')).toEqual([]);
  }
  expect(explain(base, other, base.table.states)).toBeDefined();
  expect(explain(base, other, base.table.states - 1)).toBeUndefined();
});

test('where the two games cannot be followed move by move no cause is told', () => {
  expect(explain(golden('brinkmanship'), golden('deterrence'))).toBeUndefined();
});
