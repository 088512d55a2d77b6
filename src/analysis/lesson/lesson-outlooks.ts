import { type Position, positionAfter, startPosition } from '../../game/position.ts';
import { outlookAt } from '../analyst/outlook.ts';
import type { PlayedGame } from '../analyst/played-game.ts';
import type { LessonOutlooks } from './figure-value.ts';
import type { Lesson } from './lesson.ts';

/** What a lesson's figures are taken from at a step, and where the lesson last led before it. */
export interface OutlooksAt extends LessonOutlooks {
  readonly led: Position;
}

/** Returns the outlooks of each step; undefined ones where they depend on how play goes. */
export async function lessonOutlooks(game: PlayedGame, { steps }: Lesson): Promise<readonly OutlooksAt[]> {
  const { model } = game.table;
  const all: OutlooksAt[] = [];
  let led = startPosition(model);
  let isLedKnown = true;
  for (const { line, play } of steps) {
    if (!line) {
      all.push({ led, before: undefined, asked: undefined, now: undefined });
      isLedKnown = false;
      continue;
    }
    const [asked, now] = [positionAfter(model, line), positionAfter(model, [...line, ...play])];
    all.push({
      led,
      // After a step that is left to the class, where it left play is not where the lesson last led.
      before: isLedKnown ? await outlookAt(game, led) : undefined,
      asked: await outlookAt(game, asked),
      now: await outlookAt(game, now),
    });
    led = now;
    isLedKnown = true;
  }
  return all;
}
