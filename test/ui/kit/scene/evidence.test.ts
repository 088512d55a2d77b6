import { expect, test } from 'vitest';
import { groundsOf, saidIn } from '../../../../src/ui/kit/scene/evidence.ts';
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
