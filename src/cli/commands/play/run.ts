import { isatty } from 'node:tty';
import { createActor } from 'xstate';
import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import type { Decider } from '../../../play/decider.ts';
import { playMachine, stepFunctionOf } from '../../../play/play-machine.ts';
import { currentPosition, goTo, playMoves, type Timeline } from '../../../play/timeline.ts';
import { runText } from '../../../report/answers/run.ts';
import { cannotMove } from '../../../report/tell/conduct.ts';
import { lineText } from '../../../report/tell/line.ts';
import { FLAGSHIP } from '../../../sources/library.ts';
import type { Leave } from '../../../ui/kit/screen/key-entry.ts';
import type { Message } from '../../../words/problem.ts';
import { messageText } from '../../../words/problem-text.ts';
import { EXIT, notifyUser, print, printPart, Stop, safeLines, stopWith } from '../../exit.ts';
import { byPolicy } from '../../games/by-policy.ts';
import { loadGame, newGame, type OpenedGame } from '../../games/open-game.ts';
import { playOut } from '../../games/play-out.ts';
import { playedLine } from '../../games/played-line.ts';
import type { Recorder } from '../../games/recorder.ts';
import { lineAfter } from '../../open/line-after.ts';
import { tableOf } from '../../open/open-table.ts';
import type { PlainOptions } from '../../plain/play-plainly.ts';
import { repeatArguments, shellWord } from '../../repeat.ts';
import { hasColor } from '../../start/environment.ts';
import { holdOptimizer, releaseOptimizer } from '../../start/optimizer.ts';
import { startedAs } from '../../start/started.ts';
import { openAnalyst } from './analyst.ts';
import { openLesson } from './open-lesson.ts';
import { type PlayOptions, playFault } from './play-options.ts';
import { variantsFor } from './save-variant.ts';

/** Milliseconds between the moves of a game that runs on its own: time to read one. */
const PACE = 900;

/** Opens a crisis or a saved game on the board; without a terminal it is printed as text. */
export async function play(file: string | undefined, options: PlayOptions): Promise<void> {
  const fault = playFault(file, options);
  if (fault) throw stopWith(EXIT.wrongUsage, fault);
  const reference = file ?? FLAGSHIP;
  // `process.stdin.isTTY` would make a pipe non-blocking, from which a scenario may still be read.
  const isPlayed = options.plain === true || (isatty(0) && isatty(1));
  // To go through a saved game or to draw a run may take long enough for optimised code.
  if (isPlayed && options.load === undefined && options.replay === undefined) holdOptimizer();
  // Text is saved only where a person says so.
  const saving = isPlayed || typeof options.save === 'string' ? options : { ...options, save: false };
  if (options.lesson !== undefined) return playLesson(options.lesson, file, saving, isPlayed);
  const begun = options.load === undefined ? newGame(reference, saving) : loadGame(options.load, saving);
  const opened = options.after === undefined ? begun : after(begun, options.after);
  const game = options.replay === undefined ? opened : await replayed(opened, options.replay, options.maxStates);
  for (const notice of game.notices) notifyUser(`parley: ${messageText(notice)}`);
  if (isPlayed) await playOnBoard(game, options);
  else await playAsText(game, reference, options);
}

async function replayed(game: OpenedGame, run: string, maxStates?: number): Promise<OpenedGame> {
  return (await import('./replay.ts')).replayInto(game, run, maxStates);
}

/** A game in which a line of play has been made already. */
function after(game: OpenedGame, text: string): OpenedGame {
  const { chart } = game;
  const step = stepFunctionOf(chart);
  const timeline = playMoves(game.timeline, lineAfter(chart.model, text), step);
  return { ...game, timeline };
}

/** Without a terminal a lesson is printed whole. */
async function playLesson(reference: string, file: string | undefined, options: PlayOptions, isPlayed: boolean) {
  const { game, lesson } = openLesson(reference, file, options);
  if (!isPlayed) return (await import('../lessons/run.ts')).lessons(reference, {});
  await playOnBoard(game, { ...options, odds: options.odds ?? lesson.odds }, lesson);
}

async function playOnBoard(game: OpenedGame, options: PlayOptions, lesson?: Lesson): Promise<void> {
  const { chart, seed, recorder } = game;
  // A run that was drawn is gone through from its start, by playing forward.
  const timeline = options.replay === undefined ? game.timeline : goTo(game.timeline, 0);
  const seats = chart.model.scenario.parties.map(({ id }) => game.seats[id] ?? 'person');
  const show = await (options.plain ? plainly() : onBoard(options));
  // The analyst has a thread of its own, which begins after the first frame: nothing that is drawn waits for it.
  const analyst = openAnalyst({ model: chart.model, maxStates: options.maxStates });
  const faults: Message[] = [];
  void analyst.ready.then(fault => fault && faults.push(fault));
  const decide: Decider = (_, { state, turn }) => analyst.ask({ kind: 'weights', place: { state, turn } });
  const actor = createActor(playMachine, {
    input: { chart, timeline, seats, decide, seed, pace: options.plain ? 0 : PACE },
  });
  actor.subscribe(({ context }) => recorder?.record(context.timeline));
  actor.start();
  const { odds, thresholds } = options;
  const variants = variantsFor(game.source);
  const played = { actor, analyst, seed, odds, thresholds, lesson, variants, trouble: troubleOf(game) };
  const leaving = show(played);
  releaseOptimizer();
  const leave = await leaving;
  const end = actor.getSnapshot().context.timeline;
  actor.stop();
  analyst.close();
  if (!options.plain) await print(lineText(playedLine(chart.model, end)));
  for (const fault of faults) notifyUser(`parley: ${cannotMove(fault)}`);
  closeAndTell(recorder, end);
  if (leave === 'interrupted') throw new Stop(EXIT.interrupted, '');
}

type Played = Omit<PlainOptions, 'input' | 'echo' | 'write' | 'columns'>;

/** Loads what shows a game, and returns what opens it; its first frame is drawn when that returns. */
async function onBoard(options: PlayOptions): Promise<(played: Played) => Promise<Leave>> {
  const { openBoard } = await import('../../../ui/board/open-board.tsx');
  return played =>
    openBoard({
      ...played,
      color: hasColor,
      alternateScreen: options.altScreen,
      screenReader: options.screenReader ?? false,
      kind: process.env.TERM,
      stdin: process.stdin,
      stdout: process.stdout,
    });
}

async function plainly(): Promise<(played: Played) => Promise<Leave>> {
  const { playPlainly } = await import('../../plain/play-plainly.ts');
  const write = (text: string) => printPart(safeLines(text));
  const columns = () => (isatty(1) ? process.stdout.columns : undefined);
  return played => playPlainly({ ...played, input: process.stdin, echo: !isatty(0), write, columns });
}

/** Says each notice once, and why the game is no longer saved for as long as that is so. */
function troubleOf({ notices, recorder }: OpenedGame): () => string | undefined {
  let said = 0;
  return () => {
    const known = [...notices, ...(recorder?.notices() ?? [])];
    const message = recorder?.failure() ?? known[said];
    said = known.length;
    return message && messageText(message);
  };
}

/** Without a terminal the model plays a new game to its end; a saved one is printed as far as it was played. */
async function playAsText(game: OpenedGame, reference: string, options: PlayOptions): Promise<void> {
  if (options.as !== undefined || options.screenReader) {
    notifyUser('parley: There is no terminal here: the line of play is text, and the model plays every side.');
  }
  const { chart, seed, hash, recorder } = game;
  const { model } = chart;
  const isNew = options.load === undefined && options.replay === undefined && options.after === undefined;
  const timeline: Timeline = isNew
    ? playOut({ ...game, decide: byPolicy(tableOf(model, options.maxStates)) })
    : game.timeline;
  recorder?.record(timeline);
  const line = playedLine(model, timeline);
  const repeat = `${startedAs()} ${repeatArguments(reference, model, seed, model.horizon)}`;
  await print(isNew ? runText({ ...line, hash, seed, repeat }) : lineText(line));
  closeAndTell(recorder, timeline);
}

function closeAndTell(recorder: Recorder | null, played: Timeline): void {
  recorder?.close();
  for (const notice of recorder?.notices() ?? []) notifyUser(`parley: ${messageText(notice)}`);
  const failure = recorder?.failure();
  if (failure) throw stopWith(EXIT.noFile, failure);
  if (recorder?.hasWritten()) {
    const path = shellWord(recorder.path());
    notifyUser(`Saved. Go on with: ${startedAs()} play --load ${path}`);
    if (currentPosition(played).ending !== null) notifyUser(`Its debrief as a page: ${startedAs()} report ${path}`);
  }
}
