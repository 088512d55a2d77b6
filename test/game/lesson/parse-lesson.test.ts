import { describe, expect, test } from 'vitest';
import { isLessonText } from '../../../src/game/lesson/parse-lesson.ts';
import { makeLine } from '../../../src/game/notation.ts';
import { problemsText } from '../../../src/report/problem-text.ts';
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

const problemsOf = (text: string) => {
  const read = readLessonText(text, 'lesson.yaml');
  return read.ok ? '' : problemsText(read.problems);
};

describe('a lesson', () => {
  const { lesson, model } = lessonOf(HEAD + STEPS);
  const [asking, elsewhere, later, low] = lesson.steps;

  test('follows its own moves from step to step, and knows no place where it waits', () => {
    expect(makeLine(model, asking?.line ?? [])).toBe('');
    expect(makeLine(model, asking?.play ?? [])).toBe('seller:cut buyer:wait world:quiet');
    expect(makeLine(model, elsewhere?.line ?? [])).toBe('seller:insist');
    expect([later?.line, low?.line]).toEqual([null, null]);
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

describe('what is wrong with a lesson is told all at once', () => {
  test('in its shape', () => {
    expect(problemsOf('lesson: 2\nid: Price Talk\nstep: {}\nsteps: { one: { prompt: 3 } }\n')).toMatchInlineSnapshot(`
      "lesson.yaml:1:1: error: The lesson has no "title", "says", "minutes", "scenario", "intro" and "closing".
          1 | lesson: 2
            | ^^^^^^^^^
              Expected "title", a text; "says", a text; "minutes", a number; "scenario", a text; "intro", a text; "closing", a text.
      lesson.yaml:1:9: error: "lesson" cannot be "2".
          1 | lesson: 2
            |         ^
              Expected the format version 1, the only one that this program reads.
      lesson.yaml:2:5: error: "id" cannot be "Price Talk".
          2 | id: Price Talk
            |     ^^^^^^^^^^
              Expected a name in kebab-case. Did you mean "price-talk"?
      lesson.yaml:3:1: error: "step" is not a key of a lesson.
          3 | step: {}
            | ^^^^
              Did you mean "steps"? Known: lesson, id, title, says, minutes, scenario, set, as and 6 more.
      lesson.yaml:4:10: error: "one" has no "title" and "reveal".
          4 | steps: { one: { prompt: 3 } }
            |          ^^^
              Expected "title", a text; "reveal", a text.
      lesson.yaml:4:25: error: "prompt" cannot be "3".
          4 | steps: { one: { prompt: 3 } }
            |                         ^
              Expected a text. Put it in quotes: "3".
      6 errors"
    `);
  });

  test('where there is no such scenario', () => {
    expect(problemsOf(HEAD.replace('haggle', 'hagle') + STEPS)).toMatchInlineSnapshot(`
      "lesson.yaml:6:11: error: There is no hagle.
          6 | scenario: hagle
            |           ^^^^^
      1 error"
    `);
  });

  test('in its settings', () => {
    expect(problemsOf(`${HEAD}set: { pricee: 1, trust: 7, deal: lost }\n${STEPS}`)).toMatchInlineSnapshot(`
      "lesson.yaml:9:16: error: "pricee" is not a lever, a start value or a setting of a party.
          9 | set: { pricee: 1, trust: 7, deal: lost }
            |                ^
              Did you mean "price"? Known: deal, price, trust, seller.foresight, seller.precision, seller.patience, buyer.foresight, buyer.precision and 1 more.
      lesson.yaml:9:26: error: "7" cannot be the value of "trust".
          9 | set: { pricee: 1, trust: 7, deal: lost }
            |                          ^
              Expected a whole number from -1 to 1.
      lesson.yaml:9:35: error: "lost" is not a level of "deal".
          9 | set: { pricee: 1, trust: 7, deal: lost }
            |                                   ^^^^
              Known: open, sold.
      3 errors"
    `);
  });

  test('in names, moves and figures', () => {
    const steps = `as: [seler]
steps:
  one:
    title: One
    prompt: Is it {odds.sold}?
    play: seller:cut seller:cut
    reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
    expect: [odds.sold, odds.sold > 0.5]
    restsOn: [made-up, guessed]
  two:
    title: Two
    round: 9
    prompt: When?
    reveal: Never.
  three:
    title: Three
    round: 2
    turn: 3
    prompt: When?
    play: seller:cut
    reveal: "{plays.cut} {odds.sold}"
    expect: [odds.sold > 0]
  four:
    title: Four
    when: { prise: 1, deal: sould }
    prompt: What?
    reveal: That.
  five:
    title: Five
    after: seller:cut buyer:accept/1
    predict: true
    prompt: What?
    reveal: That.
`;
    expect(problemsOf(HEAD + steps)).toMatchInlineSnapshot(`
      "lesson.yaml:9:6: error: "seler" is not a party.
          9 | as: [seler]
            |      ^^^^^
              Did you mean "seller"? Known: seller, buyer.
      lesson.yaml:13:13: error: "{odds.sold}" would be a figure, and only a reveal has figures.
         13 |     prompt: Is it {odds.sold}?
            |             ^^^^^^^^^^^^^^^^^^
              Say it in a reveal.
      lesson.yaml:14:11: error: Move 2, "seller:cut", cannot be made.
         14 |     play: seller:cut seller:cut
            |           ^^^^^^^^^^^^^^^^^^^^^
              There it stands: buyer deal=open price=1 trust=0.
      lesson.yaml:15:13: error: "sould" is not an ending.
         15 |     reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean "sold"? Known: sold, unsold.
      lesson.yaml:15:13: error: "accept" cannot come next where the class is asked.
         15 |     reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Known: cut, insist.
      lesson.yaml:15:13: error: "odd.sold" is not a figure.
         15 |     reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Figures are {odds.war}, {before.war}, {change.war}, {plays.hold} and {after.hold.war}, with endings and actions of the scenario. Did you mean "odds"? Known: odds, before, change, plays, after.
      lesson.yaml:15:13: error: "after.cut" is not a figure.
         15 |     reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Figures are {odds.war}, {before.war}, {change.war}, {plays.hold} and {after.hold.war}, with endings and actions of the scenario.
      lesson.yaml:15:13: error: "" is not a figure.
         15 |     reveal: "{odds.sould} {plays.accept} {odd.sold} {after.cut} {}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Figures are {odds.war}, {before.war}, {change.war}, {plays.hold} and {after.hold.war}, with endings and actions of the scenario. Known: odds, before, change, plays, after.
      lesson.yaml:16:14: error: "odds.sold" is not a claim.
         16 |     expect: [odds.sold, odds.sold > 0.5]
            |              ^^^^^^^^^
              Expected two figures or numbers with > or < between: "change.war > 0".
      lesson.yaml:17:24: error: "guessed" is not a fact, an assumption or a source of the lesson.
         17 |     restsOn: [made-up, guessed]
            |                        ^^^^^^^
              Known: made-up.
      lesson.yaml:20:12: error: 24 turns would have to be made before this, and play stops after 9.
         20 |     round: 9
            |            ^
              Name an earlier moment.
      lesson.yaml:23:3: error: "three" comes at "round" and "turn".
         23 |   three:
            |   ^^^^^
              A step has one trigger or none: keep one of them.
      lesson.yaml:28:11: error: What can be played depends on where play stands, and that is not known here: a step before waits for how play goes.
         28 |     play: seller:cut
            |           ^^^^^^^^^^
              Say where by "after:", a line of play from the start.
      lesson.yaml:29:13: error: "{plays.cut}" depends on where play stands, and that is not known here: a step before waits for how play goes.
         29 |     reveal: "{plays.cut} {odds.sold}"
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^
              Say where by "after:", a line of play from the start.
      lesson.yaml:30:14: error: Whether a claim holds depends on where play stands, and that is not known here: a step before waits for how play goes.
         30 |     expect: [odds.sold > 0]
            |              ^^^^^^^^^^^^^
              Say where by "after:", a line of play from the start.
      lesson.yaml:33:13: error: "prise" is not a track or a gauge.
         33 |     when: { prise: 1, deal: sould }
            |             ^^^^^
              Did you mean "price"? Known: deal, price, trust.
      lesson.yaml:33:29: error: "sould" is not a level of "deal".
         33 |     when: { prise: 1, deal: sould }
            |                             ^^^^^
              Did you mean "sold"? Known: open, sold.
      lesson.yaml:39:14: error: Play has stopped there: sold.
         39 |     predict: true
            |              ^^^^
              There is nothing left to predict.
      18 errors"
    `);
  });

  test('where it has no step', () => {
    expect(problemsOf(`${HEAD}steps: {}\n`)).toMatchInlineSnapshot(`
      "lesson.yaml:9:1: error: The lesson has no step.
          9 | steps: {}
            | ^^^^^
              Name at least one under "steps:", with its title, prompt and reveal.
      1 error"
    `);
  });
});

test('a scenario that is wrong itself tells its own problems', () => {
  const read = readLessonText(
    HEAD.replace('scenario: haggle', 'scenario: ../bad/unknown-keys.yaml') + STEPS,
    'test/support/lesson.yaml',
  );
  expect(read.ok ? [] : read.problems.map(({ place }) => place.file)).toContain('test/bad/unknown-keys.yaml');
});
