import { describe, expect, test } from 'vitest';
import { type Guarantee, guaranteeStepwise } from '../../../src/analysis/guarantee/guarantee.ts';
import { followStrategy } from '../../../src/analysis/guarantee/plan.ts';
import type { GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import { statesAlong } from '../../../src/analysis/why/along-line.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import type { GameTable, StateId } from '../../../src/game/table/table.ts';
import { forceWithin, guaranteeOf, strategyWithin } from '../../support/guarantee/force.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { lineOf, reach } from '../../support/moves.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const climb = tableOf(bind(loadScenario(`${GOLDEN}/climb.yaml`)));
const PRIZE = { endings: [0], parties: [0] };

const demandAt = (line: string, turns: number) => ({
  ...PRIZE,
  line: statesAlong(climb, lineOf(climb.model, line)),
  turns,
  threshold: 0.1,
});

/** Ann goes east or west; the world then blows further, and most of its winds do nothing. */
const winds = tableOf(
  modelOf(`${madeUp('winds', 3, 'ann', 'world')}
gauges: { x: { title: X, min: -9, max: 9, start: 0 } }
actions:
  ann:
    west: { title: West, results: [{ chance: 1, do: { x: -1 } }] }
    east: { title: East, results: [{ chance: 0.25, do: { x: +1 } }, { chance: 0.375, do: { x: +2 } }, { chance: 0.375, do: { x: +3 } }] }
world: { shocks: { gust: { title: A gust, chance: 0.75, do: { x: +1 } } } }
endings:
  far: { says: Far., when: { x: ">= 5" } }
  near: { says: Near., atHorizon: true }
`),
);

function stateOf(table: GameTable, line: string): StateId {
  const state = findState(table, reach(table.model, line).state);
  if (!state) throw new Error(`the table lacks the state after ${line}`);
  return state;
}

describe('a plan', () => {
  const far: GuaranteeQuestion = { endings: [0], parties: [0], aim: 'greatest' };
  const start = { state: winds.start, turn: 0 };
  const { strategy } = strategyWithin(winds, far, start, 6);
  const planned = (end: number) => followStrategy(winds, far, strategy, start, end);

  test('follows the likeliest result of each turn, of equally likely ones the first', () => {
    expect(planned(3)).toEqual([
      { turn: 0, state: winds.start, mover: 0, isNamed: true, action: 1, result: 1, chance: 0.375 },
      {
        turn: 1,
        state: stateOf(winds, 'ann:east/2'),
        mover: 'world',
        isNamed: false,
        action: 2,
        result: 0,
        chance: 0.75,
      },
      {
        turn: 2,
        state: stateOf(winds, 'ann:east/2 world:gust'),
        mover: 0,
        isNamed: true,
        action: 1,
        result: 1,
        chance: 0.375,
      },
    ]);
  });

  test('stops where play does', () => {
    expect(planned(6).map(({ turn }) => turn)).toEqual([0, 1, 2]);
  });

  test('is that of the strategy wherever it begins, and goes one round on', () => {
    const demand = demandAt('p1:climb p2:climb', 4);
    const { strategy: whole } = strategyWithin(
      climb,
      { ...PRIZE, aim: 'greatest' },
      { state: climb.start, turn: 0 },
      6,
    );
    const from = { state: stateOf(climb, 'p1:climb p2:climb'), turn: 2 };
    const { greatest } = guaranteeOf(climb, demand);
    expect(greatest.plan).toEqual(followStrategy(climb, { ...PRIZE, aim: 'greatest' }, whole, from, 4));
    expect(greatest.plan.map(({ turn }) => turn)).toEqual([2, 3]);
  });

  test('goes one round on though play would go on, and more turns count', () => {
    const demand = { ...PRIZE, line: [winds.start], turns: 6, threshold: 0.1 };
    expect(guaranteeOf(winds, demand).greatest.plan).toEqual(planned(2));
  });

  test('is that of its own turns, not of those before', () => {
    // By hand: with one turn left p1 must stop now; with three it would have climbed on from here.
    const { plan } = guaranteeOf(climb, demandAt('p1:climb p2:climb', 1)).greatest;
    expect(plan.map(({ action }) => climb.model.scenario.actions[action]?.id)).toEqual(['stop']);
  });

  test('ends with the turns that count', () => {
    const [only, ...more] = guaranteeOf(climb, demandAt('', 1)).greatest.plan;
    expect(climb.model.scenario.actions[only?.action ?? -1]?.id).toBe('stop');
    expect(more).toEqual([]);
  });

  test('with no bound on the turns counts them from the standpoint, too', () => {
    const { greatest } = guaranteeOf(climb, demandAt('p1:climb', Number.POSITIVE_INFINITY));
    expect(greatest.plan[0]).toMatchObject({ turn: 1, state: stateOf(climb, 'p1:climb'), mover: 1, isNamed: false });
  });
});

describe('an answer', () => {
  test('tells its aim, both ways, and each turn on the way', () => {
    const steps = [...guaranteeStepwise(climb, demandAt('p1:climb', 2))];
    const turns = [0, 1, 2, 3].map(done => ({ kind: 'turn', done, of: 3 }));
    const { least, greatest } = guaranteeOf(climb, demandAt('p1:climb', 2));
    const answer = (found: Guarantee) => ({ kind: 'answer', found });
    expect(steps).toEqual([...turns, answer(greatest), ...turns, answer(least)]);
    expect([least.aim, greatest.aim]).toEqual(['least', 'greatest']);
  });

  test('within some turns is exact, with nothing to settle', () => {
    const { greatest } = guaranteeOf(climb, demandAt('', 1));
    expect(greatest).toMatchObject({ residual: 0, sweeps: 0, isSettled: true, lower: 0.1, value: 0.1, upper: 0.1 });
  });

  test('with no bound on the turns says what could be forced along the line', () => {
    const { greatest } = guaranteeOf(climb, demandAt('p1:climb p2:climb p1:stop/2', Number.POSITIVE_INFINITY));
    expect(greatest.along.map(p => Number(p.toFixed(9)))).toEqual([0.2, 0.2, 0.4, 0]);
  });

  test('of one pass keeps its numbers when the next is made', () => {
    // Of so many branches that kernels work at it, all in one memory.
    const table = tableOf(bind(loadScenario(`${GOLDEN}/tic-tac-toe.yaml`)));
    expect(table.branches).toBeGreaterThan(2000);
    const question: GuaranteeQuestion = { endings: [0], parties: [], aim: 'greatest' };
    const first = forceWithin(table, question, 0, 3);
    const before = [[...first.values], [...first.choices]];
    const then = forceWithin(table, { ...question, aim: 'least' }, 0, 6);
    expect([[...first.values], [...first.choices]]).toEqual(before);
    expect([[...then.values], [...then.choices]]).not.toEqual(before);
  });

  test('needs an end that comes after its beginning', () => {
    expect(() => forceWithin(climb, { ...PRIZE, aim: 'least' }, 3, 2)).toThrow('turn 2 does not come after turn 3');
    expect(forceWithin(climb, { ...PRIZE, aim: 'least' }, 2, 2).turn).toBe(2);
  });
});
