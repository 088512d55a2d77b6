import { describe, expect, test } from 'vitest';
import { checkLesson } from '../../../src/analysis/lesson/check-lesson.ts';
import { figureValue } from '../../../src/analysis/lesson/figure-value.ts';
import { lessonOutlooks } from '../../../src/analysis/lesson/lesson-outlooks.ts';
import { canCome } from '../../../src/analysis/lesson/reach.ts';
import type { Condition } from '../../../src/scenario/condition.ts';
import { lessonOf, playedGame, readLessonText } from '../../support/lesson/load.ts';
import { reach } from '../../support/moves.ts';

const HEAD = `lesson: 1
id: haggling
title: Haggling
says: How a price falls.
minutes: 20
scenario: haggle
intro: Begin.
closing: End.
`;

/** What is wrong with a lesson of one step, as `PATH: WHAT`. */
async function faults(step: string): Promise<readonly string[]> {
  const { lesson, model } = lessonOf(`${HEAD}steps: { one: { title: One, prompt: What?, reveal: That., ${step} } }`);
  const found = await checkLesson(playedGame(model), lesson);
  return found.map(({ path, message }) => `${path.join('.')}: ${message.what}`);
}

// By hand: only a price of 1 or less can be accepted, so that nothing is sold where the seller insists in every round; and
// a cut makes the price 1.
describe('a claim about figures', () => {
  test.each([
    'expect: [after.cut.sold > after.insist.sold]',
    'expect: [odds.sold < 1, odds.sold > 0], play: seller:cut buyer:wait world:quiet',
    'expect: [change.sold > 0], play: seller:cut',
    'expect: [before.sold < odds.sold], play: seller:cut',
    'expect: [odds.sold > 0.9999], play: seller:cut buyer:accept/1',
    'expect: [plays.rumour > 0.2499, plays.rumour < 0.2501], after: seller:cut buyer:wait',
  ])('that holds is no fault: %s', async step => {
    expect(await faults(step)).toEqual([]);
  });

  test('that does not hold says what the two sides are', async () => {
    expect(await faults('expect: [odds.sold > 0, change.sold < 0], play: seller:cut')).toEqual([
      expect.stringMatching(
        /^steps\.one\.expect\.1: "change\.sold < 0" does not hold: the one is 0\.\d{4}, the other 0\.0000\.$/,
      ),
    ]);
  });

  test('is refused where the step before waited, since that left play elsewhere than the lesson last led', () => {
    const told = (claim: string) => {
      const read = readLessonText(`${HEAD}steps:
  wait: { title: Wait, prompt: What?, reveal: That., when: { price: 1 } }
  then: { title: Then, prompt: What?, reveal: That., after: seller:cut, expect: [${claim}] }
`);
      return read.ok ? [] : read.problems.map(({ what }) => what);
    };
    expect(told('odds.sold > 0.1')).toEqual([]);
    for (const figure of ['change.sold', 'before.sold']) {
      expect(told(`${figure} > 0.1`)).toEqual([
        `"{${figure}}" depends on where play stands, and that is not known here: a step before waits for how play goes.`,
      ]);
    }
  });

  test('that two equal sides differ does not hold either way', async () => {
    expect(await faults('expect: [before.sold > odds.sold, before.sold < odds.sold]')).toHaveLength(2);
  });
});

describe('a step that waits', () => {
  test('for what can come is no fault', async () => {
    expect(await faults('when: { price: 1, trust: -1 }')).toEqual([]);
  });

  test('for what no line of play reaches is one', async () => {
    expect(await faults('when: { price: 2 }')).toEqual([
      'steps.one.when: This can never come about on the way from where the lesson last led.',
    ]);
  });
});

test('the outlook before a step is known where the step before was, and not after one that waits', async () => {
  const step = (more: string) => `{ title: One, prompt: What?, reveal: That., ${more} }`;
  const steps = [
    'after: seller:cut',
    'play: buyer:wait',
    'when: { price: 1 }',
    'after: seller:cut',
    'play: buyer:wait',
  ];
  const { lesson, model } = lessonOf(`${HEAD}steps:\n${steps.map((more, i) => `  s${i}: ${step(more)}\n`).join('')}`);
  const found = await lessonOutlooks(playedGame(model), lesson);
  expect(found.map(({ before }) => before !== undefined)).toEqual([true, true, false, false, true]);
  expect(found.map(({ now }) => now !== undefined)).toEqual([true, true, false, true, true]);
});

test('what can come is asked from a place on, and up to the horizon', () => {
  const game = playedGame(lessonOf(`${HEAD}steps: { one: { title: One, prompt: What?, reveal: That. } }`).model);
  const { model } = game.table;
  const priceIs = (price: number): Condition => ({
    kind: 'test',
    variable: 1,
    relation: { kind: 'in', of: [price] },
    allowed: [0, 1, 2, 3].map(value => value === price),
  });
  const early = reach(model, '');
  const late = reach(model, 'seller:insist buyer:wait world:quiet seller:insist buyer:wait world:quiet');
  // Two cuts make the price 0: there is room for them from the start, and no longer in the last round.
  expect([0, 1, 2, 3].map(price => canCome(game.table, early, priceIs(price)))).toEqual([true, true, false, true]);
  expect([0, 1, 2, 3].map(price => canCome(game.table, late, priceIs(price)))).toEqual([false, true, false, true]);
});

test('a figure is not known while its outlook is being worked out', () => {
  const none = { before: undefined, asked: undefined, now: undefined };
  expect(figureValue({ kind: 'change', ending: 0 }, none)).toBeUndefined();
  expect(figureValue({ kind: 'plays', next: { action: 0, result: null } }, none)).toBeUndefined();
});
