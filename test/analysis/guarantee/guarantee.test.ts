import { describe, expect, test } from 'vitest';
import { forcedFrom } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import type { Aim, GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import { turningPoint } from '../../../src/analysis/guarantee/turning-point.ts';
import { statesAlong } from '../../../src/analysis/why/along-line.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { forcedAtStart, forceEver, guaranteeOf } from '../../support/guarantee/force.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { lineOf } from '../../support/moves.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Waiting for ever wins nothing, though from above it looks as good as a win; the one toss wins half of the time. */
const ROUND_AND_ROUND = `${madeUp('round-and-round', 3, 'ann')}
tracks: { coin: { title: Coin, levels: { idle: { says: Idle. }, heads: { says: Heads. }, tails: { says: Tails. } }, start: idle } }
actions:
  ann:
    wait: { title: Wait, results: [{ chance: 1 }] }
    toss: { title: Toss, results: [{ chance: 0.5, do: { coin: heads } }, { chance: 0.5, do: { coin: tails } }] }
endings:
  won: { says: Heads., when: { coin: heads } }
  lost: { says: Tails., when: { coin: tails } }
  open: { says: Not tossed., atHorizon: true }
`;

const load = (file: string) => tableOf(bind(loadScenario(file)));
const asked = ({ model }: GameTable, ending: string, parties: readonly number[], aim: Aim): GuaranteeQuestion => ({
  endings: [model.scenario.endings.findIndex(({ id }) => id === ending)],
  parties,
  aim,
});
const ever = (table: GameTable, question: GuaranteeQuestion) => {
  const forced = forceEver(table, question);
  expect(forced.isSettled).toBe(true);
  expect(forced.residual).toBeLessThanOrEqual(1e-10);
  return forcedFrom(forced, table.start);
};
const [p1, both] = [[0], [0, 1]];

/** Each row of a known answer: after `steps` steps of the game, the probability. */
const STEPS_LEAST = [0, 0, 0.25, 0.375, 0.5625, 0.65625, 0.765625, 0.8515625, 0.91015625, 0.947265625, 0.9697265625];
const STEPS_GREATEST = [
  0,
  0,
  0,
  2 / 3,
  0.7777777777777777,
  0.9296296296296297,
  0.9682716049382718,
  0.9760452674897121,
  0.9774742112482854,
  0.9777257018747143,
  0.9777689503124525,
];
const SENT = [0, 0.85, 0.85, 0.9775, 0.9775, 0.996625];

describe('the games of PRISM-games', () => {
  test('adt-infect: 0.02295 for the attacker', () => {
    const table = load(`${GOLDEN}/adt-infect.yaml`);
    const question = asked(table, 'infected', p1, 'greatest');
    expect(forcedAtStart(table, question, 5)).toBeCloseTo(0.02295, 14);
    expect(ever(table, question)).toBeCloseTo(0.02295, 14);
  });

  const steps = load(`${GOLDEN}/step-bounded.yaml`);
  test.each(STEPS_LEAST.map((known, k) => [k, known] as const))(
    'step-bounded: least within %i steps %f',
    (k, known) => {
      expect(forcedAtStart(steps, asked(steps, 'back', p1, 'least'), 2 * k)).toBeCloseTo(known, 14);
    },
  );
  test.each(STEPS_GREATEST.map((known, k) => [k, known] as const))(
    'step-bounded: greatest within %i steps %f',
    (k, known) => {
      expect(forcedAtStart(steps, asked(steps, 'back', p1, 'greatest'), 2 * k)).toBeCloseTo(known, 14);
    },
  );
  test('step-bounded ever: least 1, greatest 44/45', () => {
    expect(ever(steps, asked(steps, 'back', p1, 'least'))).toBe(1);
    expect(Math.abs(ever(steps, asked(steps, 'back', p1, 'greatest')) - 44 / 45)).toBeLessThan(1e-10);
  });

  const climb = load(`${GOLDEN}/climb.yaml`);
  test.each([
    [1, 0.1],
    [2, 0.1],
    [3, 0.2],
    [6, 0.2],
  ])('climb: p1 forces the prize within %i turns with %f', (turns, known) => {
    expect(forcedAtStart(climb, asked(climb, 'prize', p1, 'greatest'), turns)).toBeCloseTo(known, 15);
  });
  test('climb: 0.2 ever, 0.2 within 2 turns for both', () => {
    expect(ever(climb, asked(climb, 'prize', p1, 'greatest'))).toBeCloseTo(0.2, 10);
    expect(forcedAtStart(climb, asked(climb, 'prize', both, 'greatest'), 2)).toBeCloseTo(0.2, 15);
  });

  const sending = load(`${GOLDEN}/smg-example.yaml`);
  test.each(SENT.map((known, k) => [k, known] as const))('smg-example: within %i steps %f', (k, known) => {
    expect(forcedAtStart(sending, asked(sending, 'arrived', p1, 'greatest'), 2 * k)).toBeCloseTo(known, 15);
  });
  test('smg-example: 1 ever', () => {
    expect(ever(sending, asked(sending, 'arrived', p1, 'greatest'))).toBe(1);
  });
});

describe('the ladder within 60 turns, as PRISM-games has it', () => {
  const ladder = load('test/bench/ladder.yaml');

  test('both for agreement: 0.9529112216138', () => {
    expect(forcedAtStart(ladder, asked(ladder, 'agreement', [], 'greatest'), 60)).toBeCloseTo(0.9529112216138, 12);
    expect(forcedAtStart(ladder, asked(ladder, 'agreement', both, 'greatest'), 60)).toBeCloseTo(0.9529112216138, 12);
  });

  test('W least, C greatest war: 0.841989626788', () => {
    expect(forcedAtStart(ladder, asked(ladder, 'war', [0], 'least'), 60)).toBeCloseTo(0.841989626788, 12);
    expect(forcedAtStart(ladder, asked(ladder, 'war', [1], 'greatest'), 60)).toBeCloseTo(0.841989626788, 12);
  });
});

test('an iteration that is given up says so, and its bounds still hold', () => {
  const table = load(`${GOLDEN}/step-bounded.yaml`);
  const forced = forceEver(table, asked(table, 'back', p1, 'greatest'), {
    tolerance: 1e-10,
    maxSweeps: 2,
    mostLoops: -1,
  });
  expect(forced).toMatchObject({ isSettled: false, sweeps: 2 });
  expect(forced.residual).toBeGreaterThan(1e-10);
  expect(forced.lower[0]?.[table.start.index]).toBeLessThan(44 / 45);
  expect(forced.upper[0]?.[table.start.index]).toBeGreaterThan(44 / 45);
});

test('where play can go round for ever the upper bound comes down all the same', () => {
  const table = tableOf(modelOf(ROUND_AND_ROUND));
  expect(ever(table, asked(table, 'won', p1, 'greatest'))).toBe(0.5);
  expect(ever(table, asked(table, 'won', p1, 'least'))).toBe(0);
});

describe('the point of no return', () => {
  test.each([
    ['greatest', [0.9, 0.85, 0.7, 0], { move: 1, before: 0.85, after: 0.7, isFinal: false }],
    ['greatest', [0.05, 0.05, 0], { move: 1, before: 0.05, after: 0, isFinal: true }],
    ['greatest', [0.2, 0.9, 0.85], null],
    ['greatest', [0, 0, 0], null],
    ['least', [0.95, 1], { move: 0, before: 0.95, after: 1, isFinal: true }],
    ['least', [0.5, 0.4, 0.45], null],
  ] as const)('of those who want the %s, along %j', (aim, along, known) => {
    expect(turningPoint(along, aim)).toEqual(known);
  });

  test('of a climb is the draw of a blank, and what could be forced before is told', () => {
    const table = load(`${GOLDEN}/climb.yaml`);
    const line = statesAlong(table, lineOf(table.model, 'p1:climb p2:climb p1:stop/2'));
    const { greatest, least } = guaranteeOf(table, { endings: [0], parties: p1, line, turns: 3, threshold: 0.15 });
    expect(greatest.along.map(p => Number(p.toFixed(12)))).toEqual([0.2, 0.2, 0.4, 0]);
    expect(greatest.turningPoint).toMatchObject({ move: 2, isFinal: true });
    expect(least.turningPoint?.move).toBe(0);
    expect(least.along.map(p => Number(p.toFixed(12)))).toEqual([0.1, 0.3, 0.3, 0]);
    expect(greatest.plan).toEqual([]);
  });
});
