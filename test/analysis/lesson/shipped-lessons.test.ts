import { describe, expect, test } from 'vitest';
import { checkLesson } from '../../../src/analysis/lesson/check-lesson.ts';
import { figuresIn } from '../../../src/analysis/lesson/figures.ts';
import type { FigureText } from '../../../src/analysis/lesson/lesson.ts';
import { lessonOf, lessonText, playedGame, shippedLessons } from '../../support/lesson/load.ts';

/** Side-taking words; a party neither wins nor loses, and nothing is foretold. */
const SIDES = /\b(win|wins|won|winner|lose|loses|lost|loser|victory|defeat|villain|hero|aggressor|predicts?)\b/i;
/** The only numbers that a text may hold of itself. */
const DAYS = /\b\d{1,2} (January|October) (19|20)\d\d\b/g;
/** What fits the lesson's place on the smallest screen. */
const LONGEST = 480;

const plain = (told: FigureText) => told.map(part => (typeof part === 'string' ? part : '00.0%')).join('');

test('at least two lessons are on the flagship and one on the Cuban crisis', () => {
  const scenarios = shippedLessons().map(name => lessonOf(lessonText(name)).model.scenario.id);
  expect(scenarios.filter(id => id === 'washington-caracas').length).toBeGreaterThanOrEqual(2);
  expect(scenarios).toContain('cuban-missile-crisis');
});

describe.each(shippedLessons())('%s', name => {
  const { lesson, model } = lessonOf(lessonText(name));
  const texts = [
    lesson.says,
    lesson.intro,
    lesson.closing,
    ...lesson.steps.flatMap(step => [step.title, step.prompt, plain(step.reveal)]),
  ];

  test('is called as its file is, and has five to nine steps for 45 minutes', () => {
    expect(lesson).toMatchObject({ id: name, minutes: 45 });
    expect(lesson.steps.length).toBeGreaterThanOrEqual(5);
    expect(lesson.steps.length).toBeLessThanOrEqual(9);
  });

  test('says nothing of its game that exact odds do not bear out, and each step can come', async () => {
    expect(await checkLesson(playedGame(model), lesson)).toEqual([]);
  });

  test('holds every figure of its game only by name', () => {
    for (const text of texts) expect(text.replaceAll('00.0%', '').replaceAll(DAYS, '')).not.toMatch(/\d|per ?cent/);
    expect(lesson.steps.some(step => figuresIn(plain(step.reveal)).length > 0)).toBe(false);
  });

  test('backs what a reveal compares by a claim that is checked', () => {
    const compares = lesson.steps.filter(step => {
      const figures = step.reveal.filter(part => typeof part === 'object');
      return step.line !== null && figures.length > 1 && step.trigger.kind !== 'when';
    });
    for (const step of compares) expect(step.claims.length, step.id).toBeGreaterThan(0);
  });

  test('takes no side', () => {
    for (const text of texts) expect(text).not.toMatch(SIDES);
  });

  test('fits the screen', () => {
    for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(LONGEST);
  });

  test('rests every step on something, and cites a source in one of them', () => {
    for (const step of lesson.steps) expect(step.restsOn.length, step.id).toBeGreaterThan(0);
    const cited = new Set(lesson.steps.flatMap(step => step.restsOn));
    for (const { id } of lesson.sources) expect(cited).toContain(id);
    expect(lesson.sources.length).toBeGreaterThan(0);
  });

  test('asks the class for odds more than once', () => {
    expect(lesson.steps.filter(step => step.predict).length).toBeGreaterThanOrEqual(2);
  });
});
