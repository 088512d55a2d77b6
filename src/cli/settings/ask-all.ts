import { availableParallelism } from 'node:os';
import type { AskingOdds } from '../../analysis/settings/asking.ts';
import type { ChangedSettings } from '../../analysis/settings/changed-settings.ts';
import type { Odds } from '../../solve/odds.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { hasThreads } from '../thread/open-thread.ts';
import { openTeam } from '../thread/team.ts';
import { watched } from '../thread/watched.ts';
import type { AskedGame } from './settings-work.ts';

/** Fewer settings than this a thread are not worth the second exploring of the game. */
const SETTINGS_A_THREAD = 8;

/** How many settings are to be asked about, and on how many threads; left out, on as many as there are cores. */
interface SettingsAsking {
  readonly expected: number;
  readonly threads?: number | undefined;
}

/** Asks the odds under each of many settings; the answers stand in the order of the settings, whoever gave them. */
type Ask = (settings: readonly ChangedSettings[]) => Promise<readonly (Odds | Message)[]>;

/**
 * Lets the odds of a game be asked under settings, as often as one likes, by threads that explore it once. Shows how far
 * it has come where stderr is a terminal. Stops the command where the game is too large or Ctrl-C is pressed.
 */
function withAsker<T>(
  game: AskedGame,
  { expected, threads }: SettingsAsking,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  return watched(async ({ show, onInterrupt }) => {
    const stopper = new AbortController();
    onInterrupt(() => stopper.abort());
    const team = openTeam('settings', teamFor(expected, threads), stopper.signal);
    const begun = performance.now();
    let done = 0;
    const ask: Ask = async settings => {
      const answers = new Array<Odds | Message | undefined>(settings.length).fill(undefined);
      await team.ask({ kind: 'ask', settings }, ({ index, answer }) => {
        answers[index] = answer;
        done += 1;
        show(() => progressText(done, Math.max(expected, done), (performance.now() - begun) / 1000));
      });
      return answers.map(answer => answer ?? stopped(done));
    };
    try {
      const refusal = (await team.ask({ kind: 'open', ...game })).find(one => one !== undefined);
      if (refusal) throw stopWith(EXIT.wrongScenario, refusal);
      return await use(ask);
    } finally {
      await team.end();
    }
  });
}

/** Runs a search that asks for odds as it goes on. */
export function runAsking<T>(game: AskedGame, asking: SettingsAsking, search: AskingOdds<T>): Promise<T> {
  return withAsker(game, asking, async ask => {
    let step = search.next();
    while (!step.done) step = search.next(await ask(step.value));
    return step.value;
  });
}

/** Asks the odds under each of many settings, all at once. */
export function askAll(
  game: AskedGame,
  settings: readonly ChangedSettings[],
  threads?: number,
): Promise<readonly (Odds | Message)[]> {
  return withAsker(game, { expected: settings.length, threads }, ask => ask(settings));
}

function teamFor(settings: number, asked: number | undefined): number {
  if (!hasThreads()) return 1;
  return Math.min(asked ?? availableParallelism(), Math.max(1, Math.ceil(settings / SETTINGS_A_THREAD)));
}

function stopped(done: number): never {
  throw new Stop(
    EXIT.interrupted,
    `parley: Stopped by Ctrl-C after ${counted(done, 'setting')}; nothing is told of a part.`,
  );
}

function progressText(done: number, all: number, seconds: number): string {
  const left = Math.ceil((seconds / done) * (all - done));
  return `${grouped(done)} of ${counted(all, 'setting')}; about ${left} s left; Ctrl-C stops`;
}
