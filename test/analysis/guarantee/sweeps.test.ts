import { describe, expect, test } from 'vitest';
import { forceStepwise } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import type { GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import type { ComponentSweep } from '../../../src/analysis/guarantee/stepwise.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { forceEver } from '../../support/guarantee/force.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Ann tries until the coin falls; each try it shows heads with `heads`, tails with `tails`, or neither. */
const tries = (heads: number, tails: number, before = '', after = '') =>
  tableOf(
    modelOf(`${madeUp('tries', 3, 'ann')}
tracks: { coin: { title: Coin, levels: { idle: { says: Idle. }, heads: { says: Heads. }, tails: { says: Tails. } }, start: idle } }
actions:
  ann:
    ${before}try: { title: Try, results: [{ chance: ${heads}, do: { coin: heads } }, { chance: ${tails}, do: { coin: tails } }, { chance: rest }] }${after}
endings:
  won: { says: Heads., when: { coin: heads } }
  lost: { says: Tails., when: { coin: tails } }
  open: { says: Not tossed., atHorizon: true }
`),
  );
const WAIT = 'wait: { title: Wait, results: [{ chance: 1 }] }';
const wait = `${WAIT}\n    `;

const heads = (aim: GuaranteeQuestion['aim']): GuaranteeQuestion => ({ endings: [0], parties: [0], aim });

/** Every component is swept, none is solved. */
const SWEPT = { tolerance: 1e-10, maxSweeps: 100_000, mostLoops: -1 };

function stepsOf(table: GameTable, question: GuaranteeQuestion): readonly ComponentSweep[] {
  return [...forceStepwise(table, question, SWEPT)].flatMap(step => (step.kind === 'sweep' ? [step] : []));
}

describe('the bound is raised sweep by sweep', () => {
  // By hand: after n tries heads has come with 0.4 + 0.4² + ... + 0.4ⁿ, which is 2/3 in the end.
  test.each(['greatest', 'least'] as const)('by what one more try gives, for the %s', aim => {
    const steps = stepsOf(tries(0.4, 0.2), heads(aim));
    expect(steps.map(({ sweep }) => sweep)).toEqual(steps.map((_, i) => i + 1));
    let heard = 0;
    steps.slice(0, 20).forEach(({ change, lower }, i) => {
      heard += 0.4 ** (i + 1);
      expect(change).toBeCloseTo(0.4 ** (i + 1), 12);
      expect(lower).toBeCloseTo(heard, 12);
    });
    const { lower, upper, residual } = forceEver(tries(0.4, 0.2), heads(aim), SWEPT);
    expect(lower[0]?.[0]).toBeCloseTo(2 / 3, 10);
    expect((upper[0]?.[0] ?? 0) - (lower[0]?.[0] ?? 0)).toBe(residual);
  });

  // How many sweeps it takes is no matter of right or wrong; told exactly, so that what makes it slower shows.
  test.each([
    ['a coin that falls soon', tries(0.4, 0.2), 'greatest', 31],
    ['a coin that falls soon', tries(0.4, 0.2), 'least', 31],
    ['a coin that falls late', tries(0.01, 0.01), 'greatest', 1279],
    ['a coin that nobody need toss', tries(0.01, 0.01, wait), 'greatest', 1279],
    ['a game of two', tableOf(bind(loadScenario(`${GOLDEN}/step-bounded.yaml`))), 'greatest', 23],
  ] as const)('%s takes its number of sweeps', (_, table, aim, sweeps) => {
    expect(forceEver(table, heads(aim), SWEPT)).toMatchObject({ isSettled: true, sweeps });
    expect(forceEver(table, heads(aim))).toMatchObject({ isSettled: true, sweeps: 0 });
  });

  test('not at all where the graph tells everything', () => {
    const forced = forceEver(tries(0.5, 0), heads('greatest'));
    expect(forced).toMatchObject({ isSettled: true, sweeps: 0, residual: 0 });
    expect([...(forced.lower[0] ?? [])]).toEqual([...(forced.upper[0] ?? [])]);
  });
});

describe('where the iteration is given up', () => {
  test('the bound is the least power of ten that can be proved', () => {
    const { residual, isSettled } = forceEver(tries(0.4, 0.2), heads('greatest'), {
      tolerance: 1e-12,
      maxSweeps: 12,
      mostLoops: -1,
    });
    const missing = (2 / 3) * 0.4 ** 12;
    expect(isSettled).toBe(false);
    expect(residual).toBeGreaterThan(missing);
    expect(residual).toBeLessThan(10 * missing);
  });

  test('or nothing but what the graph tells: what can come has a bound of 1, what cannot of 0', () => {
    const table = tries(2e-6, 1e-6);
    const { upper } = forceEver(table, heads('greatest'), { tolerance: 0.5, maxSweeps: 0, mostLoops: -1 });
    const ending = [...(table.blocks[0]?.ending ?? [])];
    expect(ending.map(one => upper[0]?.[ending.indexOf(one)])).toEqual(ending.map(one => (one === 1 ? 0 : 1)));
  });
});

describe('the choices', () => {
  test('are those that force it, for both sides, and none where play has stopped', () => {
    const table = tries(0.4, 0.2, wait);
    const ending = [...(table.blocks[0]?.ending ?? [])];
    const first = [...(table.blocks[0]?.choiceStart ?? [])];
    const chosen = (aim: GuaranteeQuestion['aim']) => [...(forceEver(table, heads(aim)).choices[0] ?? [])];
    expect(chosen('greatest')).toEqual(ending.map((one, state) => (one < 0 ? (first[state] ?? 0) + 1 : -1)));
    expect(chosen('least')).toEqual(ending.map((one, state) => (one < 0 ? first[state] : -1)));
  });

  test('keep the ending out where that can be done, whatever stands first', () => {
    const table = tries(0.5, 0, '', `\n    ${WAIT}`);
    const [choices] = forceEver(table, heads('least')).choices;
    const { ending, choiceStart } = table.blocks[0] ?? { ending: [], choiceStart: [] };
    expect([...(choices ?? [])]).toEqual(
      Array.from(ending, (one, state) => (one < 0 ? (choiceStart[state] ?? 0) + 1 : -1)),
    );
  });

  test('are the first that is open where nothing can be gained', () => {
    const table = tries(0, 0.5, wait);
    const [choices] = forceEver(table, heads('greatest')).choices;
    const { ending, choiceStart } = table.blocks[0] ?? { ending: [], choiceStart: [] };
    expect([...(choices ?? [])]).toEqual(Array.from(ending, (one, state) => (one < 0 ? choiceStart[state] : -1)));
  });
});
