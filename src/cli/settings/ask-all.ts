import { availableParallelism } from 'node:os';
import type { Odds } from '../../solve/odds.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { hasThreads } from '../thread/open-thread.ts';
import { askTeam } from '../thread/team.ts';
import { watched } from '../thread/watched.ts';
import type { SettingsTask } from './settings-work.ts';

/** Fewer settings than this a thread are not worth the second exploring of the game. */
const SETTINGS_A_THREAD = 8;

/**
 * Asks the odds under each of many settings, on so many threads or as many as there are cores; the answers stand in the
 * order of the settings, whoever gave them. Stops the command where the game is too large or Ctrl-C is pressed.
 */
export async function askAll(task: SettingsTask, threads?: number): Promise<readonly (Odds | Message)[]> {
  const { settings } = task;
  const answers = new Array<Odds | Message | undefined>(settings.length).fill(undefined);
  let done = 0;
  const begun = performance.now();
  const refusals = await watched(async ({ show, onInterrupt }) => {
    const stopper = new AbortController();
    onInterrupt(() => stopper.abort());
    return askTeam('settings', task, teamFor(settings.length, threads), {
      signal: stopper.signal,
      onProgress: ({ index, answer }) => {
        answers[index] = answer;
        done += 1;
        show(() => progressText(done, settings.length, (performance.now() - begun) / 1000));
      },
    });
  });
  const refusal = refusals.find(one => one !== undefined);
  if (refusal) throw stopWith(EXIT.wrongScenario, refusal);
  return answers.map(answer => answer ?? stopped(done, settings.length));
}

function teamFor(settings: number, asked: number | undefined): number {
  if (!hasThreads()) return 1;
  return Math.min(asked ?? availableParallelism(), Math.max(1, Math.ceil(settings / SETTINGS_A_THREAD)));
}

function stopped(done: number, all: number): never {
  throw new Stop(
    EXIT.interrupted,
    `parley: Stopped after ${grouped(done)} of ${counted(all, 'setting')}; nothing is told of a part.`,
  );
}

function progressText(done: number, all: number, seconds: number): string {
  const left = Math.ceil((seconds / done) * (all - done));
  return `${grouped(done)} of ${counted(all, 'setting')}; about ${left} s left; Ctrl-C stops`;
}
