import { describe, expect, test } from 'vitest';
import { isLessonText } from '../../../src/analysis/lesson/parse-lesson.ts';
import { makeLine } from '../../../src/game/notation.ts';
import { lessonOf, readLessonText } from '../../support/lesson/load.ts';

const HEAD = `lesson: 1
id: haggling
title: Haggling
says: How a price falls.
minutes: 20
scenario: haggle
intro: Begin.
closing: End.
`;

const STEPS = `steps:
  asking:
    title: Asking
    prompt: What now?
    predict: true
    play: seller:cut buyer:wait world:quiet
    reveal: It sells with {odds.sold}, {change.sold}; it cut with {plays.cut}, to {after.cut.sold}.
    expect: [change.sold > 0, after.cut.sold > after.insist.sold]
  elsewhere:
    title: Elsewhere
    after: seller:insist
    prompt: And now?
    reveal: The buyer waits with {plays.wait}.
  later:
    title: Later
    round: 3
    prompt: Where are you?
    reveal: It sells with {odds.sold}.
  low:
    title: Low
    when: { price: 1 }
    prompt: What does it take?
    reveal: Trust.
`;

describe('a lesson', () => {
  const { lesson, model } = lessonOf(HEAD + STEPS);
  const [asking, elsewhere, later, low] = lesson.steps;

  test('follows its own moves from step to step, and knows no place where it waits', () => {
    expect(makeLine(model, asking?.line ?? [])).toBe('');
    expect(makeLine(model, asking?.play ?? [])).toBe('seller:cut buyer:wait world:quiet');
    expect(makeLine(model, elsewhere?.line ?? [])).toBe('seller:insist');
    expect([later?.line, low?.line]).toEqual([null, null]);
  });

  test('asks for no prediction and rests on nothing unless it says so', () => {
    expect(asking).toMatchObject({ predict: true, restsOn: [] });
    expect(elsewhere).toMatchObject({ predict: false, restsOn: [], play: [], claims: [] });
  });

  test('tells where its parts stand in its file', () => {
    const { placeOf } = lessonOf(HEAD + STEPS, 'class.yaml');
    expect(placeOf(['steps', 'later', 'round'])).toMatchObject({ file: 'class.yaml', line: 24 });
  });

  test('has fifty steps at most', () => {
    const step = (i: number) => `  step-${i}: { title: T, prompt: P, reveal: R }\n`;
    const withSteps = (count: number) => `${HEAD}steps:\n${Array.from({ length: count }, (_, i) => step(i)).join('')}`;
    expect(lessonOf(withSteps(50)).lesson.steps).toHaveLength(50);
    const read = readLessonText(withSteps(51));
    expect(read.ok ? [] : read.problems.map(({ what }) => what)).toEqual(['The lesson has 51 steps.']);
  });

  test('names its triggers; a round begins when those before it are over', () => {
    expect(lesson.steps.map(({ trigger }) => trigger.kind)).toEqual(['next', 'after', 'turn', 'when']);
    expect(later?.trigger).toEqual({ kind: 'turn', turn: 6 });
  });

  test('keeps the figures of a text apart from its words', () => {
    expect(elsewhere?.reveal).toEqual([
      'The buyer waits with ',
      { kind: 'plays', next: { action: 2, result: null } },
      '.',
    ]);
    expect(asking?.claims.map(({ relation }) => relation)).toEqual(['>', '>']);
  });

  test('sets its scenario, and lets people play every side with odds off unless it says otherwise', () => {
    expect(lesson).toMatchObject({ as: undefined, odds: false, seed: undefined });
    const set = lessonOf(
      `${HEAD}set: { price: 1 }\nas: [buyer]\nseed: 7\nodds: on\n${STEPS.replaceAll('seller:cut', 'seller:insist')}`,
    );
    expect([...set.model.settings]).toEqual([['price', 1]]);
    expect(set.lesson).toMatchObject({ as: ['buyer'], odds: true, seed: '7' });
  });

  test('is told from a scenario by its first key', () => {
    expect(isLessonText({ file: 'a', text: HEAD })).toBe(true);
    expect(isLessonText({ file: 'a', text: 'parley: 1\n' })).toBe(false);
    expect(isLessonText({ file: 'a', text: '- lesson\n' })).toBe(false);
  });
});

test('a scenario that is wrong itself tells its own problems', () => {
  const read = readLessonText(
    HEAD.replace('scenario: haggle', 'scenario: ../bad/unknown-keys.yaml') + STEPS,
    'test/support/lesson.yaml',
  );
  expect(read.ok ? [] : read.problems.map(({ place }) => place.file)).toContain('test/bad/unknown-keys.yaml');
});
