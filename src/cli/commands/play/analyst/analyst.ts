import { existsSync } from 'node:fs';
import { setImmediate as soon } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answerTo } from '../../../../analysis/analyst/answer.ts';
import { preparePlay } from '../../../../analysis/analyst/played-game.ts';
import type { Analyst } from '../../../../analysis/analyst/question.ts';
import type { AnalystTask } from './messages.ts';
import { startThread } from './thread-analyst.ts';

/** The built thread stands beside the built program; from the sources there is none, and this thread does the work. */
const PROGRAM = new URL('./analyst.js', import.meta.url);

/** Sets an analyst to work on a game; it goes on by itself until it is closed. */
export function openAnalyst(task: AnalystTask): Analyst {
  return existsSync(fileURLToPath(PROGRAM)) ? startThread(PROGRAM, task) : startHere(task);
}

/** Does the same in this thread, which stands still while the game is opened. */
export function startHere({ model, maxStates }: AnalystTask): Analyst {
  const opening = soon().then(() => preparePlay(model, soon, maxStates));
  return {
    ready: opening.then(game => ('what' in game ? game : undefined)),
    ask: async question => {
      const game = await opening;
      return 'what' in game ? game : answerTo(game, question);
    },
    close: () => undefined,
  };
}
