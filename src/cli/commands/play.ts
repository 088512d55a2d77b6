import { createActor } from 'xstate';
import { uniform } from '../../machine/decider.ts';
import { playMachine } from '../../machine/play-machine.ts';
import { lineText } from '../../report/line.ts';
import { hasColor } from '../environment.ts';
import { EXIT, messageText, print, Stop, tellUser } from '../exit.ts';
import { type GameOptions, loadGame, newGame, type OpenedGame } from '../game/open-game.ts';
import { playedLine } from '../game/played-line.ts';
import type { Recorder } from '../game/recorder.ts';
import { seatsOf } from '../game/seats.ts';
import { FLAGSHIP } from '../library.ts';
import { shellWord } from '../repeat.ts';
import { run } from './run.ts';

export interface PlayOptions extends GameOptions {
  readonly as?: string;
  readonly altScreen: boolean;
  readonly screenReader?: boolean;
}

/** Milliseconds between the moves of a game that runs on its own: time to read one. */
const PACE = 900;

/** Opens the flagship on the board, as `parley` alone does. */
export function playFlagship(): Promise<void> {
  return play(undefined, { set: [], altScreen: true });
}

/** Opens a crisis or a saved game on the board; without a terminal it is told as text. */
export async function play(file: string | undefined, options: PlayOptions): Promise<void> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!isTerminal && options.load === undefined) return run(file ?? FLAGSHIP, options);
  const game = options.load === undefined ? newGame(file ?? FLAGSHIP, options) : loadGame(options.load);
  if (isTerminal) await playOnBoard(game, options);
  else await print(lineText(playedLine(game.chart.model, game.timeline)));
}

async function playOnBoard({ chart, timeline, seed, recorder }: OpenedGame, options: PlayOptions): Promise<void> {
  const seats = seatsOf(chart.model, options.as);
  const actor = createActor(playMachine, { input: { chart, timeline, seats, decide: uniform, seed, pace: PACE } });
  actor.subscribe(({ context }) => recorder?.record(context.timeline));
  actor.start();
  const { openBoard } = await import('../../ui/open-board.tsx');
  const leave = await openBoard({
    actor,
    seed,
    color: hasColor,
    alternateScreen: options.altScreen,
    screenReader: options.screenReader ?? false,
    stdin: process.stdin,
    stdout: process.stdout,
    trouble: () => troubleOf(recorder),
  });
  const end = actor.getSnapshot().context.timeline;
  actor.stop();
  recorder?.close();
  await print(lineText(playedLine(chart.model, end)));
  sayWhereSaved(recorder);
  if (leave === 'interrupted') throw new Stop(EXIT.interrupted, '');
}

/** Says why the game is no longer saved, where that is so. */
function troubleOf(recorder: Recorder | null): string | undefined {
  const failure = recorder?.failure();
  return failure && messageText(failure);
}

function sayWhereSaved(recorder: Recorder | null): void {
  const trouble = troubleOf(recorder);
  if (trouble !== undefined) throw new Stop(EXIT.noFile, `parley: ${trouble}`);
  if (recorder?.hasWritten()) tellUser(`Saved. Go on with: parley play --load ${shellWord(recorder.path)}`);
}
