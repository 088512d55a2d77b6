import { describe, expect, test } from 'vitest';
import { ALWAYS } from '../../../../src/scenario/condition.ts';
import { type Demand, FAIRNESS, type StepClaim } from '../../../../src/scenario/rule.ts';
import { corridor } from '../../../support/check/corridor.ts';
import { at, judge, lasting, lineOf, onOdds, solved } from '../../../support/check/judge.ts';
import { walker } from '../../../support/check/walker.ts';
import { modelOf } from '../../../support/load.ts';
import { golden } from '../../../support/solve.ts';

const game = solved(modelOf(walker()));
const restless = solved(modelOf(walker({ stays: false })));
const { model } = game.table;

const step = (action: number, result = 0, before = ALWAYS): StepClaim => ({
  kind: 'step',
  moves: [0, 1, 2].map(own => [0, 1].map(drawn => own === action && drawn === result)),
  before,
});
const breach = (demand: Demand, of = game) => {
  const { holds, breach: found } = lasting(judge(of, demand));
  expect(holds).toBe(false);
  if (!found) throw new Error('a rule that does not hold is broken somewhere');
  return found;
};
const verdict = (demand: Demand, of = game) => lasting(judge(of, demand));

describe('never', () => {
  test('is broken in a state: where, how often, and how likely', () => {
    const found = breach({ kind: 'never', claim: at(2) });
    expect(found).toMatchObject({ states: 1, steps: 1, nearest: { state: 2, step: { before: 1 } } });
    expect(lineOf(model, found.shortest)).toBe('walker:go walker:throw/1 |');
    // Go ½ (stay ½), throw ½.
    expect(found.shortest.probability).toBe(0.25);
    expect(found.likeliest).toEqual(found.shortest);
    expect(found.worst).toEqual({ ...found.shortest, probability: 0.5 });
    // In 6 turns a free walker throws three times. By policy, N turns from 0: p(N) = p(N-1)/2 + (1 + p(N-2))/4.
    expect(found.greatest).toBe(7 / 8);
    const p = [0, 0];
    for (let n = 2; n <= 6; n++) p[n] = p[n - 1]! / 2 + (1 + p[n - 2]!) / 4;
    expect(found.probability).toBeCloseTo(p[6]!, 14);
  });

  test('is broken at the start: by no step, with certainty', () => {
    const found = breach({ kind: 'never', claim: at(0, 1) });
    expect(found).toMatchObject({ states: 2, steps: 3, nearest: { state: 0 }, probability: 1, greatest: 1 });
    expect(found.nearest.step).toBeUndefined();
    expect(found.shortest).toEqual({ moves: [], shownAt: 0, probability: 1 });
  });

  test('is broken by a step, whatever state it leads to', () => {
    const found = breach({ kind: 'never', claim: step(2, 1) });
    expect(found).toMatchObject({ states: 1, steps: 1, nearest: { state: 0, step: { before: 1 } } });
    expect(lineOf(model, found.shortest)).toBe('walker:go walker:throw/2 |');
  });

  test('beyond the horizon is broken all the same, with probability 0 by the horizon', () => {
    const found = breach({ kind: 'never', claim: at(2) }, solved(modelOf(walker({ horizon: 1 }))));
    expect(found.shortest).toMatchObject({ shownAt: 2, probability: 0 });
    expect(found).toMatchObject({ probability: 0, greatest: 0 });
    expect(found.likeliest ?? found.worst).toBeUndefined();
    const inTime = breach({ kind: 'never', claim: at(2) }, solved(modelOf(walker({ horizon: 2 }))));
    expect(inTime.shortest).toMatchObject({ shownAt: 2, probability: 0.25 });
  });

  test('holds, but says nothing, of a step that is never taken, or never after what it wants before it', () => {
    expect(verdict({ kind: 'never', claim: step(0, 1) })).toMatchObject({ holds: true, vacuity: 'never-taken' });
    const late: Demand = { kind: 'never', claim: step(1, 0, at(2)) };
    expect(verdict(late)).toMatchObject({ holds: true, vacuity: 'never-before' });
    expect(verdict({ kind: 'never', claim: step(1, 0, at(1)) }).vacuity).toBeUndefined();
  });
});

test('always is never of the contrary', () => {
  const always = breach({ kind: 'always', claim: { kind: 'not', part: at(2) } });
  const never = breach({ kind: 'never', claim: at(2) });
  expect(always).toEqual(never);
  expect(verdict({ kind: 'always', claim: at(0, 1, 2) }).holds).toBe(true);
});

describe('possible', () => {
  test('holds where a line of play leads to the goal, and exempts states in which play has stopped', () => {
    expect(verdict({ kind: 'possible', goal: at(2), while: ALWAYS }).holds).toBe(true);
    expect(verdict({ kind: 'possible', goal: at(0), while: ALWAYS }).holds).toBe(true);
  });

  test('is broken on the die where the way to a face has closed', () => {
    const die = golden('knuth-yao-die');
    const found = breach({ kind: 'possible', goal: at(7), while: ALWAYS }, die);
    // From 2, 4, 5 and 6 face 1 is out of reach: five steps lead there, of which 6 leads back to 2.
    expect(found).toMatchObject({ states: 4, steps: 5, nearest: { state: 2, step: { before: 0 } } });
    // By 2 with 1/2, by 4 with 1/3; else face 1 comes.
    expect(found.probability).toBeCloseTo(5 / 6, 14);
    expect(verdict({ kind: 'possible', goal: at(7), while: at(0, 1, 3) }, die).holds).toBe(true);
  });

  test('says nothing where its condition never holds while play goes on', () => {
    const demand: Demand = { kind: 'possible', goal: at(0), while: at(2) };
    expect(verdict(demand)).toMatchObject({ holds: true, vacuity: 'never-while' });
  });
});

describe('leadsTo', () => {
  const leads = (fair: (typeof FAIRNESS)[number], from = at(1)): Demand => ({ kind: 'leadsTo', from, to: at(2), fair });

  test.each(FAIRNESS)('from 1 to 2, relying on %s', fair => {
    // Staying at 0 for ever is a choice, so chance alone brings nobody to 2; where every open action is taken in the end it does.
    const isBroken = fair !== 'everyone';
    expect(verdict(leads(fair)).holds).toBe(!isBroken);
    // Where nobody can stay only chance leads back again and again, and that it does not do for ever.
    expect(verdict(leads(fair), restless).holds).toBe(fair !== 'nobody');
  });

  test('relying on chance is broken by the choice to stay, for ever', () => {
    const { states, steps, nearest, shortest } = breach(leads('chance'));
    expect({ states, steps, nearest: nearest.state }).toEqual({ states: 1, steps: 1, nearest: 1 });
    expect(lineOf(model, shortest)).toBe('walker:go | walker:throw/2 [walker:stay]');
  });

  test('relying on nobody is broken by throws that always lead back', () => {
    const { shortest } = breach(leads('nobody'), restless);
    expect(lineOf(restless.table.model, shortest)).toBe('walker:go | [walker:throw/2 walker:go]');
    expect(shortest).toMatchObject({ shownAt: 1, loopFrom: 1, probability: 1 });
  });

  test('relying on everyone is broken where it can never come about any more', () => {
    const to: Demand = { kind: 'leadsTo', from: ALWAYS, to: at(1), fair: 'everyone' };
    const { shortest, states } = breach(to);
    expect(states).toBe(1);
    expect(lineOf(model, shortest)).toBe('walker:go walker:throw/1 |');
    expect(shortest.loopFrom).toBeUndefined();
  });

  test('an ended state without it breaks it, with no loop', () => {
    const to: Demand = { kind: 'leadsTo', from: at(1), to: at(0), fair: 'chance' };
    expect(lineOf(model, breach(to).shortest)).toBe('walker:go | walker:throw/1');
  });

  test('what holds at the same moment has come about', () => {
    expect(verdict({ kind: 'leadsTo', from: at(1), to: at(1), fair: 'nobody' }).holds).toBe(true);
  });

  test('what holds at the start has come about there', () => {
    expect(breach({ kind: 'leadsTo', from: ALWAYS, to: at(0), fair: 'nobody' }).shortest.shownAt).toBe(1);
  });

  test('counts a choice once, however many of its results lead there, and a step once, wherever else it leads', () => {
    const room = solved(modelOf(corridor()));
    for (const fair of ['chance', 'nobody'] as const) {
      const found = breach({ kind: 'leadsTo', from: at(0), to: at(1, 2), fair }, room);
      expect(lineOf(room.table.model, found.shortest)).toBe('guest:gamble/3 | [guest:stay]');
    }
  });

  test('goes the shortest way to where it can go round', () => {
    const room = solved(modelOf(corridor()));
    const found = breach({ kind: 'leadsTo', from: at(1), to: { kind: 'any', parts: [] }, fair: 'chance' }, room);
    expect(lineOf(room.table.model, found.shortest)).toBe(
      'guest:gamble/1 | guest:go guest:go [guest:turn guest:turn-back]',
    );
  });

  test('says nothing where it never begins', () => {
    const demand: Demand = { kind: 'leadsTo', from: step(0, 1), to: at(2), fair: 'nobody' };
    expect(verdict(demand)).toMatchObject({ holds: true, vacuity: 'never-from' });
  });

  test('can speak of steps on both sides: a throw that misses leads to another, if nobody stays', () => {
    const again: Demand = { kind: 'leadsTo', from: step(2, 1), to: step(1), fair: 'nobody' };
    expect(verdict(again).holds).toBe(false);
    // Without `stay` the actions move up by one.
    const first: Demand = { kind: 'leadsTo', from: step(1, 1), to: step(0), fair: 'nobody' };
    expect(verdict(first, restless).holds).toBe(true);
  });
});

describe('odds', () => {
  const odds = (bound: 'atMost' | 'atLeast', p: number, play: 'policy' | 'anyone', within?: number): Demand => ({
    kind: 'odds',
    of: { kind: 'state', claim: at(2) },
    bound,
    odds: p,
    within,
    play,
  });

  test('within so many rounds, by policy: 2 is reached in two turns with ¼', () => {
    expect(onOdds(judge(game, odds('atMost', 0.25, 'policy', 2)))).toMatchObject({ holds: true, odds: 0.25, turns: 2 });
    expect(judge(game, odds('atMost', 0.24, 'policy', 2)).holds).toBe(false);
    expect(judge(game, odds('atLeast', 0.25, 'policy', 2)).holds).toBe(true);
    expect(judge(game, odds('atLeast', 0.26, 'policy', 2)).holds).toBe(false);
  });

  test('by anyone: the greatest against an upper bound, the least against a lower one', () => {
    expect(onOdds(judge(game, odds('atMost', 0.8, 'anyone')))).toMatchObject({ holds: false, odds: 7 / 8 });
    expect(onOdds(judge(game, odds('atLeast', 0.1, 'anyone')))).toMatchObject({ holds: false, odds: 0 });
    expect(onOdds(judge(restless, odds('atLeast', 0.8, 'anyone')))).toMatchObject({ holds: true, odds: 7 / 8 });
  });

  test('the line that goes with it is the likeliest one', () => {
    const { likeliest } = onOdds(judge(game, odds('atMost', 0, 'policy')));
    expect(likeliest && lineOf(model, likeliest)).toBe('walker:go walker:throw/1 |');
    expect(likeliest?.probability).toBe(0.25);
    expect(onOdds(judge(game, odds('atMost', 0, 'policy', 1))).likeliest).toBeUndefined();
  });

  test('of endings, those at the horizon included: each face of the die has 1/6, and after 3 turns play goes on with 1/4', () => {
    const die = golden('knuth-yao-die');
    const of = (endings: number[], within?: number) =>
      onOdds(
        judge(die, {
          kind: 'odds',
          of: { kind: 'endings', endings },
          bound: 'atMost',
          odds: 1 / 6,
          within,
          play: 'policy',
        }),
      );
    for (const face of [0, 1, 2, 3, 4, 5])
      expect(of([face])).toMatchObject({ holds: true, odds: expect.closeTo(1 / 6, 14) });
    expect(of([0, 1, 2, 3, 4, 5]).odds).toBeCloseTo(1, 14);
    expect(of([6], 3)).toMatchObject({ holds: false, odds: 0.25, turns: 3 });
  });
});
