import { expect, test } from 'vitest';
import { checkRules } from '../../../src/analysis/check/check.ts';
import { ruleStandings } from '../../../src/analysis/check/standings.ts';
import { solved } from '../../support/check/judge.ts';
import { walker } from '../../support/check/walker.ts';
import { modelOf } from '../../support/load.ts';

const RULED = `${walker()}always:
  nobody-falls: { says: Nobody is at 2., never: { s: 2 } }
  there-is-a-way: { says: 2 can be reached., possible: { s: 2 } }
  no-throw-at-2: { says: Nobody throws at 2., never: { step: { by: walker, action: throw, before: { s: 2 } } } }
  no-going-from-2: { says: From 2 nobody goes., possible: { s: 0 }, while: { s: 2 } }
  seldom: { says: 2 is unlikely., atMost: { odds: 0.1, of: { s: 2 } } }
  often: { says: 2 is likely., atLeast: { odds: 0.1, of: { s: 2 } } }
`;

test('rules stand as they are judged: they hold, are broken, or say nothing', () => {
  const game = solved(modelOf(RULED));
  expect(ruleStandings(game)).toEqual(['broken', 'holds', 'never-before', 'never-while', 'broken', 'holds']);
  expect(checkRules(game).map(({ holds }) => holds)).toEqual([false, true, true, true, false, true]);
});

test('without rules there is nothing to say', () => {
  const game = solved(modelOf(walker()));
  expect(ruleStandings(game)).toEqual([]);
  expect(checkRules(game)).toEqual([]);
});
