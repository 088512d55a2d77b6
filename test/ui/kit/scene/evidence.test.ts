import { expect, test } from 'vitest';
import { groundsOf, saidIn } from '../../../../src/ui/kit/scene/evidence.ts';
import { messageText } from '../../../../src/ui/kit/scene/message-text.ts';
import { eventTitle } from '../../../../src/ui/kit/scene/outcomes.ts';
import { bind } from '../../../support/load.ts';
import { weir } from '../../support/play.ts';

test('a ground says what its fact or assumption says, and one that is not there throws', () => {
  const model = bind(weir());
  expect(groundsOf(model, ['some-trust', 'closed'])).toEqual([
    { id: 'some-trust', says: 'Trust starts at 1 of 3.' },
    { id: 'closed', says: 'The weir has been closed since Monday.' },
  ]);
  expect(() => groundsOf(model, ['nobody'])).toThrow('there is no fact or assumption nobody');
});

test('a fact that says nothing is quoted', () => {
  const [fact] = weir().facts;
  if (!fact) throw new Error('the weir has facts');
  expect(saidIn({ ...fact, says: undefined })).toBe('“the weir is shut, and stays shut”');
});

test('an event of the world without a title throws', () => {
  const [rain] = weir().actions.flatMap(({ results }) => results.filter(({ id }) => id === 'rain'));
  if (!rain) throw new Error('it rains at the weir');
  expect(eventTitle(rain)).toBe('Rain');
  expect(() => eventTitle({ ...rain, title: undefined })).toThrow('the event rain has no title');
});

test('a message is said with its way out, where it has one', () => {
  expect(messageText({ what: 'It is too large.', wayOut: 'Make it smaller.' })).toBe(
    'It is too large. Make it smaller.',
  );
  expect(messageText({ what: 'It is too large.' })).toBe('It is too large.');
});
