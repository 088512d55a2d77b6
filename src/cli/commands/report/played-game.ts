import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replayRun } from '../../../analysis/sample/replay.ts';
import { parseRunName } from '../../../analysis/sample/run-name.ts';
import type { Model } from '../../../game/model.ts';
import type { Move } from '../../../game/rules.ts';
import { stepFunctionOf } from '../../../play/play-machine.ts';
import { playMove, type Timeline } from '../../../play/timeline.ts';
import { type SolvedGame, solveGame } from '../../../solve/solve.ts';
import { libraryNames } from '../../../sources/library.ts';
import { listed } from '../../../words/list.ts';
import { messageText } from '../../../words/problem-text.ts';
import { quotePath } from '../../../words/quote.ts';
import { EXIT, notifyUser, stopWith } from '../../exit.ts';
import { gamesFolder } from '../../games/game-path.ts';
import { type GameOptions, loadGame, newGame } from '../../games/open-game.ts';
import type { Seats } from '../../games/seats.ts';
import { lineAfter } from '../../open/line-after.ts';
import { tableOf } from '../../open/open-table.ts';
import { modelWords } from '../../repeat.ts';

/** The options that name a line of play of a scenario in place of a saved game. */
export interface PlayedGameOptions extends Pick<GameOptions, 'set' | 'horizon' | 'maxStates' | 'replay'> {
  readonly after?: string;
}

/** A game that was played, solved. */
export interface SolvedPlay {
  readonly game: SolvedGame;
  readonly timeline: Timeline;
  /** Who played, in words. */
  readonly played: string;
  /** Null where nothing was drawn. */
  readonly seed: string | null;
  readonly hash: string;
  /** The words after the command that name this game again on any machine that has it. */
  readonly words: readonly string[];
}

/** Opens a saved game by path or by its name in the folder of games, or plays a named line of a scenario. */
export function openPlayed(reference: string, options: PlayedGameOptions): SolvedPlay {
  const saved = savedPath(reference);
  return saved === undefined ? playScenario(reference, options) : openSaved(saved, options);
}

/** A name of the library, a YAML file and standard input are scenarios; whatever else there is, is a game. */
function savedPath(reference: string): string | undefined {
  if (reference === '-' || /\.ya?ml$/.test(reference)) return undefined;
  if (existsSync(reference)) return reference;
  if (libraryNames().includes(reference)) return undefined;
  return [reference, `${reference}.parley`].map(name => join(gamesFolder(), name)).find(path => existsSync(path));
}

function openSaved(path: string, options: PlayedGameOptions): SolvedPlay {
  const { set, horizon, replay, after, maxStates } = options;
  const given = [
    ...(set.length > 0 ? ['--set'] : []),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(replay === undefined ? [] : ['--replay']),
    ...(after === undefined ? [] : ['--after']),
  ];
  if (given.length > 0) {
    const what = `${quotePath(path)} is a saved game and is told as it was played: ${listed(given)} cannot be given with it.`;
    throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Leave that out, or name a scenario.' });
  }
  const { chart, timeline, seed, seats, hash, notices } = loadGame(path, { set: [], save: false });
  for (const notice of notices) notifyUser(`parley: ${messageText(notice)}`);
  const game = solveGame(tableOf(chart.model, maxStates));
  return { game, timeline, seed, hash, played: seatsText(chart.model, seats), words: [basename(path)] };
}

function playScenario(reference: string, options: PlayedGameOptions): SolvedPlay {
  const { chart, timeline: start, hash } = newGame(reference, { ...options, save: false });
  const { replay, after } = options;
  refuseUnclear(reference, options);
  const { model } = chart;
  const game = solveGame(tableOf(model, options.maxStates));
  const { moves, ...about } = replay === undefined ? givenLine(model, after) : drawnLine(game, replay);
  const step = stepFunctionOf(chart);
  const timeline = moves.reduce((line, move) => playMove(line, move, step), start);
  const line = [
    ...(replay === undefined ? [] : ['--replay', replay]),
    ...(after === undefined ? [] : ['--after', after]),
  ];
  return { game, timeline, hash, ...about, words: [reference, ...modelWords(model), ...line] };
}

/** A scenario alone was not played, and two lines of play are one too many. */
function refuseUnclear(reference: string, { replay, after }: PlayedGameOptions): void {
  if ((replay === undefined) !== (after === undefined)) return;
  const [what, wayOut] =
    replay === undefined
      ? [
          `${quotePath(reference)} is no saved game, and of a scenario it must be said what was played.`,
          'Add --replay or --after, or name a saved game.',
        ]
      : ['--replay and --after each name a line of play.', 'Leave one of them out.'];
  throw stopWith(EXIT.wrongUsage, { what, wayOut });
}

type NamedLine = Pick<SolvedPlay, 'played' | 'seed'> & { readonly moves: readonly Move[] };

function drawnLine({ table, policy }: SolvedGame, name: string): NamedLine {
  const run = parseRunName(name);
  if ('what' in run) throw stopWith(EXIT.wrongUsage, run);
  return {
    moves: replayRun(table, policy, run.seed, run.run),
    seed: run.seed,
    played: 'The model played every side: a run that was drawn, one of very many.',
  };
}

function givenLine(model: Model, after: string | undefined): NamedLine {
  return { moves: lineAfter(model, after), seed: null, played: 'Nobody: the line of play was given, chance included.' };
}

/** Seats may change while play goes on, and the file keeps those it began with. */
function seatsText({ scenario: { parties } }: Model, seats: Seats): string {
  const of = (seat: string) => parties.filter(({ id }) => seats[id] === seat).map(({ name }) => name);
  const [people, model] = [of('person'), of('model')];
  const parts = [
    ...(people.length > 0 ? [`people played ${listed(people)}`] : []),
    ...(model.length > 0 ? [`the model played ${listed(model)}`] : []),
  ];
  const text = parts.join(', and ');
  return `As the game was begun, ${text}.`;
}
