import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { replayRun } from '../../../analysis/sample/replay.ts';
import { parseRunName } from '../../../analysis/sample/run-name.ts';
import type { Model } from '../../../game/model.ts';
import type { Move } from '../../../game/rules.ts';
import { stepFunctionOf } from '../../../play/play-machine.ts';
import { playMoves, type Timeline } from '../../../play/timeline.ts';
import { type SolvedGame, solveGame } from '../../../solve/solve.ts';
import { libraryNames } from '../../../sources/library.ts';
import { listed } from '../../../words/list.ts';
import { messageText } from '../../../words/problem-text.ts';
import { quotePath } from '../../../words/quote.ts';
import { EXIT, notifyUser, stopWith } from '../../exit.ts';
import { whatIsAt } from '../../files/write-new.ts';
import { gamesFolder, readGameFile } from '../../games/game-path.ts';
import { type GameOptions, loadGame, newGame, type OpenedGame } from '../../games/open-game.ts';
import type { Seats } from '../../games/seats.ts';
import { kindOf } from '../../open/file-kind.ts';
import { lineAfter } from '../../open/line-after.ts';
import { tableToExplain } from '../../open/open-table.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { startedAs } from '../../start/started.ts';

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

/** A game that was read, and is not solved yet. */
interface ReadPlay {
  /** Where its page goes where no other file is named. */
  readonly page: string;
  readonly solve: () => SolvedPlay;
}

/** Opens a saved game by path or by its name in the folder of games, or a scenario of which a line is named. */
export function readPlayed(reference: string, options: PlayedGameOptions): ReadPlay {
  const saved = savedPath(reference);
  return saved === undefined ? readScenarioLine(reference, options) : readSaved(saved, options);
}

const YAML = /\.ya?ml$/;

/** A name of the library and standard input are scenarios, and files what they hold. */
function savedPath(reference: string): string | undefined {
  if (reference === '-') return undefined;
  if (existsSync(reference)) return isGameFile(reference) ? reference : undefined;
  if (YAML.test(reference) || libraryNames().includes(reference)) return undefined;
  return [reference, `${reference}.parley`].map(name => join(gamesFolder(), name)).find(path => existsSync(path));
}

/** Of what cannot be told, a YAML file is taken for a scenario, and else it is a game; a pipe can be read once only. */
function isGameFile(path: string): boolean {
  const read = whatIsAt(path) === 'file' ? readGameFile(path) : undefined;
  const kind = read && 'text' in read ? kindOf({ file: path, text: read.text }) : undefined;
  return kind === 'game' || (kind === undefined && !YAML.test(path));
}

function readSaved(path: string, options: PlayedGameOptions): ReadPlay {
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
  const played = { timeline, seed, hash, played: seatsText(chart.model, seats), words: [basename(path)] };
  return {
    page: join(dirname(path), `${basename(path, extname(path))}.html`),
    solve: () => ({ ...played, game: solveGame(tableToExplain(chart.model, maxStates)) }),
  };
}

function readScenarioLine(reference: string, options: PlayedGameOptions): ReadPlay {
  const opened = newGame(reference, { ...options, save: false });
  refuseUnclear(reference, options);
  return {
    page: `${opened.chart.model.scenario.id}.html`,
    solve: () => playLine(reference, opened, options),
  };
}

function playLine(reference: string, opened: OpenedGame, options: PlayedGameOptions): SolvedPlay {
  const { chart, hash } = opened;
  const { replay, after } = options;
  const { model } = chart;
  const game = solveGame(tableToExplain(model, options.maxStates));
  const { moves, ...about } = replay === undefined ? givenLine(model, after) : drawnLine(game, replay);
  const step = stepFunctionOf(chart);
  const timeline = playMoves(opened.timeline, moves, step);
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
          `Add --replay or --after, as in ${startedAs()} report ${shellWord(reference)} --replay 7/1, or name a saved game.`,
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
