import type { Path } from '../../scenario/text/layer.ts';
import { decimalsFor, fixed } from '../../words/numbers/decimals.ts';
import type { Message } from '../../words/problem.ts';
import type { PlayedGame } from '../analyst/played-game.ts';
import { figureValue, type LessonOutlooks } from './figure-value.ts';
import type { Figure, FigureClaim, Lesson, LessonStep } from './lesson.ts';
import { claimFails, NEVER_COMES } from './lesson-messages.ts';
import { lessonOutlooks, type OutlooksAt } from './lesson-outlooks.ts';
import { canCome } from './reach.ts';

/** The decimals with which both sides of a claim are written, where that is enough to show that they differ. */
const PLACES = 4;

/** Something a lesson says that its game does not bear out, and where in the lesson. */
interface LessonFault {
  readonly path: Path;
  readonly message: Message;
}

/** Checks a lesson against its game: every claim against exact odds, and whether each step that waits can come. */
export async function checkLesson(game: PlayedGame, lesson: Lesson): Promise<readonly LessonFault[]> {
  const outlooks = await lessonOutlooks(game, lesson);
  return lesson.steps.flatMap((step, i) => faultsOf(game, step, outlooks[i]!));
}

function faultsOf({ table }: PlayedGame, { id, trigger, claims }: LessonStep, outlooks: OutlooksAt): LessonFault[] {
  const comes = trigger.kind !== 'when' || canCome(table, outlooks.led, trigger.when);
  return [
    ...(comes ? [] : [{ path: ['steps', id, 'when'], message: NEVER_COMES }]),
    ...claims.flatMap((claim, i) => {
      const message = faultOf(claim, outlooks);
      return message ? [{ path: ['steps', id, 'expect', i], message }] : [];
    }),
  ];
}

function faultOf({ written, left, right, relation }: FigureClaim, outlooks: LessonOutlooks): Message | undefined {
  const [a, b] = [sideOf(left, outlooks), sideOf(right, outlooks)];
  if (relation === '>' ? a > b : a < b) return undefined;
  const decimals = Math.max(PLACES, decimalsFor([a, b]));
  return claimFails(written, fixed(a, decimals), fixed(b, decimals));
}

function sideOf(side: Figure | number, outlooks: LessonOutlooks): number {
  const value = typeof side === 'number' ? side : figureValue(side, outlooks);
  if (value === undefined) throw new Error('a claim is made only where it is known where play stands');
  return value;
}
