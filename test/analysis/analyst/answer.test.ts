import { expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { courseFrom } from '../../../src/analysis/why/course.ts';
import { weightsAt } from '../../../src/solve/policy/respond/weights-at.ts';
import { playedGame } from '../../support/lesson/load.ts';
import { game } from '../../support/load.ts';
import { moveOf, reach } from '../../support/moves.ts';

const model = game('haggle');
const played = playedGame(model);
const { state, turn } = reach(model, 'seller:cut');
const place = { state, turn };

test('how likely each action is, is what the policy has', async () => {
  const weights = await answerTo(played, { kind: 'weights', place });
  expect(weights).toEqual(weightsAt(played.table, played.policy, place));
});

test('how play is likeliest to go on begins with the move asked about', async () => {
  const { action: first } = moveOf(model, 'buyer:walk');
  const course = await answerTo(played, { kind: 'course', place, first });
  expect(course).toEqual(courseFrom(played.table, played.policy, place, first));
});
