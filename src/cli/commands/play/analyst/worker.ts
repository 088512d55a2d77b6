import { setImmediate as soon } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { answerTo } from '../../../../analysis/analyst/answer.ts';
import { preparePlay } from '../../../../analysis/analyst/played-game.ts';
import type { AnalystMessage, AnalystTask, Asked } from './messages.ts';

// The thread of an analyst: opens the game, says how that went, and answers questions; a long one lets others pass.
const { model, maxStates }: AnalystTask = workerData;
const tell = (told: AnalystMessage) => parentPort?.postMessage(told);
const game = preparePlay(model, soon, maxStates);
if ('what' in game) {
  tell({ kind: 'opened', fault: game });
} else {
  tell({ kind: 'opened', fault: undefined });
  parentPort?.on('message', async ({ id, question }: Asked) =>
    tell({ kind: 'answered', id, answer: await answerTo(game, question) }),
  );
}
