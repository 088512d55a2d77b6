import { expect, test } from 'vitest';
import { readLessonText } from '../../support/lesson/load.ts';

const LESSON = `lesson: 1
id: haggling
title: Haggling
says: How a price falls.
minutes: 20
scenario: haggle
set: { price: 3 }
as: [buyer]
seed: 7
odds: on
sources: { axelrod: { by: Axelrod, title: The Evolution of Cooperation, published: 1984-01-01 } }
intro: Begin.
steps:
  asking: { title: Asking, prompt: What now?, predict: true, play: seller:cut, reveal: It falls., expect: [odds.sold > 0], restsOn: [axelrod] }
  later: { title: Later, turn: 0, prompt: And now?, reveal: Nothing. }
closing: End.
`;

/** What is told once a part of the lesson is written otherwise. */
const toldOf = (from: string | RegExp, to: string) => {
  const read = readLessonText(LESSON.replace(from, to));
  return read.ok ? [] : read.problems.map(({ what, wayOut }) => `${what} ${wayOut}`);
};

test.each([
  ['', ''],
  ['minutes: 20', 'minutes: 1'],
  ['minutes: 20', 'minutes: 600'],
  ['turn: 0', 'round: 1'],
  ['seed: 7', 'seed: seven'],
  ['odds: on', 'odds: off'],
])('a lesson of every key is read; with "%s" as "%s" too', (from, to) => {
  expect(toldOf(from, to)).toEqual([]);
});

const MOVES = 'Expected moves with spaces between, such as "washington:hold caracas:hold world:quiet".';
const PARTIES = 'Expected a list of parties, such as [washington, caracas].';
const CITATION = 'Expected a source: a mapping with the keys "by", "title" and "published".';
const STEP = 'Expected a step: a mapping with the keys "title", "prompt" and "reveal".';
const RESTS_ON = 'Expected a list of facts, assumptions and sources of the lesson, such as [spiral-model].';

test.each([
  ['seller:cut', '[1]', `"play" cannot be a list. ${MOVES}`],
  ['seller:cut', '""', '"play" cannot be "". Expected at least one move, such as washington:hold.'],
  [
    'seller:cut',
    'x'.repeat(4001),
    `"play" cannot be "${'x'.repeat(59)}…". Expected a line of at most 4,000 characters.`,
  ],
  ['turn: 0', 'turn: -1', '"turn" cannot be "-1". Expected a whole number of 0 or more.'],
  ['turn: 0', 'turn: 0.5', '"turn" cannot be "0.5". Expected a whole number.'],
  ['turn: 0', 'round: 0', '"round" cannot be "0". Expected a whole number of 1 or more.'],
  ['minutes: 20', 'minutes: 0', '"minutes" cannot be "0". Expected a whole number of 1 or more.'],
  ['minutes: 20', 'minutes: 601', '"minutes" cannot be "601". Expected at most 600.'],
  ['{ price: 3 }', '[price]', '"set" cannot be a list. Expected a mapping from levers and start values to values.'],
  ['as: [buyer]', 'as: buyer', `"as" cannot be "buyer". ${PARTIES}`],
  ['as: [buyer]', 'as: []', `"as" is an empty list. ${PARTIES}`],
  ['seed: 7', 'seed: [7]', '"seed" cannot be a list. Expected a text or a number.'],
  ['odds: on', 'odds: maybe', '"odds" cannot be "maybe". Expected "on" or "off".'],
  [/axelrod: {[^}]*}/, 'axelrod: 1984', `"axelrod" cannot be "1984". ${CITATION}`],
  [/sources: .*/, 'sources: [axelrod]', '"sources" cannot be a list. Expected a mapping of sources.'],
  [/later: .*/, 'later: Later', `"later" cannot be "Later". ${STEP}`],
  [/steps:.*Nothing. }/s, 'steps: [one]', '"steps" cannot be a list. Expected a mapping of steps.'],
  ['[odds.sold > 0]', 'all', '"expect" cannot be "all". Expected a list of claims, such as [change.war > 0].'],
  ['[axelrod]', 'axelrod', `"restsOn" cannot be "axelrod". ${RESTS_ON}`],
  ['[axelrod]', '[]', `"restsOn" is an empty list. ${RESTS_ON}`],
  ['predict: true', 'predict: perhaps', '"predict" cannot be "perhaps". Expected true or false.'],
])('%s written as %.20s is told', (from, to, said) => {
  expect(toldOf(from, to)).toEqual([said]);
});

test('a list is no lesson', () => {
  const [told] = toldOf(LESSON, '- lesson\n');
  expect(told).toContain('Expected lines of the form "key: value", the first of them "lesson: 1".');
});
