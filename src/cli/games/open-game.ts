import { isModel, type Model, makeModel } from '../../game/model.ts';
import { startPosition } from '../../game/position.ts';
import { type Chart, makeChart } from '../../play/chart/chart.ts';
import { readGame, restoreTimeline } from '../../play/game-file.ts';
import { GAME_VERSION, type GameHeader, type GameStart } from '../../play/game-header.ts';
import { stepFunctionOf } from '../../play/play-machine.ts';
import { startTimeline, type Timeline } from '../../play/timeline.ts';
import { noticeOf } from '../../report/tell/notice.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { hashOf } from '../../sources/hash.ts';
import type { Message, Source } from '../../words/problem.ts';
import { quotePath } from '../../words/quote.ts';
import { EXIT, stopWith, stopWithProblems } from '../exit.ts';
import { freePath } from '../files/log-file.ts';
import { otherKind, otherName } from '../open/file-kind.ts';
import { type OpenedModel, openModel } from '../open/open-model.ts';
import type { TableOptions } from '../open/open-table.ts';
import { seedOf } from '../open/seed.ts';
import { newGamePath, readGameFile, savingFault } from './game-path.ts';
import { type Recorded, type Recorder, recordNew, recordOn } from './recorder.ts';
import { type Seats, seatsOf } from './seats.ts';

/** A game ready to be played: a new one, or one that goes on. */
export interface OpenedGame {
  readonly chart: Chart;
  readonly timeline: Timeline;
  readonly seed: string;
  readonly seats: Seats;
  readonly hash: string;
  /** The text of the scenario as it was when the game began, and what it was opened by. */
  readonly source: Source;
  /** Null where the game is not saved. */
  readonly recorder: Recorder | null;
  /** What a person should know before play begins. */
  readonly notices: readonly Message[];
}

export interface GameOptions extends TableOptions {
  readonly seed?: string;
  /** The parties that people play. */
  readonly as?: string;
  readonly load?: string;
  /** A sampled run to open, such as `7/33`. */
  readonly replay?: string;
  /** Only so many lines of the game to load. */
  readonly lines?: number;
  /** A path; true (the default) for a new file in the state folder, or the file loaded; false for none. */
  readonly save?: string | boolean;
}

/** Opens a new game of a scenario. */
export function newGame(reference: string, options: GameOptions): OpenedGame {
  return newGameOf(openModel(reference, options), options);
}

/** Opens a new game of a model. */
export function newGameOf(opened: OpenedModel, options: GameOptions): OpenedGame {
  const { model, sources, hash } = opened;
  const { scenario } = model;
  const seats = seatsOf(model, options.as);
  const seed = seedOf(options.seed);
  const start = startOfGame(opened, seed, seats);
  const path = typeof options.save === 'string' ? options.save : newGamePath(scenario.id, new Date());
  const recorder = options.save === false ? null : recordAt({ path, model, start, written: 0 });
  const timeline = startTimeline(startPosition(model));
  return { chart: makeChart(model), timeline, seed, seats, hash, source: ownOf(sources), recorder, notices: [] };
}

/** Returns how a new game of a model begins, as its file keeps it. */
export function startOfGame({ model, sources, hash }: OpenedModel, seed: string, seats: Seats): GameStart {
  const { scenario, settings, horizon } = model;
  return {
    parleyGame: GAME_VERSION,
    notice: noticeOf(model),
    scenario: { id: scenario.id, title: scenario.title, hash },
    sources: sources.map(source => ({ ...source })),
    settings: Object.fromEntries(settings),
    horizon,
    seed,
    seats: { ...seats },
  };
}

/** Opens a saved game with the scenario that it carries, whatever has become of the scenario's file. */
export function loadGame(path: string, options: GameOptions): OpenedGame {
  const read = readGameFile(path);
  if ('what' in read) throw stopWith(EXIT.noFile, otherName(path, 'game') ?? read);
  const game = readGame(read.text, hashOf, options.lines);
  if ('what' in game) throw stopWith(EXIT.wrongScenario, otherKind({ file: path, text: read.text }, 'game') ?? game);
  const { hash: _, ...start } = game.header;
  const model = modelOfSaved(path, game.header);
  const chart = makeChart(model);
  const timeline = restoreTimeline(model, game, stepFunctionOf(chart));
  if ('what' in timeline) throw stopWith(EXIT.wrongScenario, timeline);
  const seats = seatsOf(model, options.as, start.seats);
  const recorded = { path, model, start, written: timeline.log.length };
  const onward = () => recordOn(recorded, read.bytes, game.isCut);
  const recorder = options.save === false ? null : (recorderElsewhere(recorded, options) ?? onward());
  const notices = game.isCut ? [cutNotice(path)] : [];
  const { scenario, sources, seed } = start;
  return {
    chart,
    timeline,
    seed: seedOf(seed),
    seats,
    hash: scenario.hash,
    source: ownOf(sources),
    recorder,
    notices,
  };
}

/** A game read in part must not be gone on with in the file that holds more; and a person may name another file. */
function recorderElsewhere(recorded: Recorded, { save, lines }: GameOptions): Recorder | undefined {
  if (typeof save === 'string') return recordAt({ ...recorded, path: save, written: -1 });
  return lines === undefined ? undefined : recordAt({ ...recorded, path: freePath(recorded.path) });
}

function recordAt(recorded: Recorded): Recorder {
  const fault = savingFault(recorded.path);
  if (fault) throw stopWith(EXIT.noFile, fault);
  return recordNew(recorded);
}

function cutNotice(path: string): Message {
  const what = `The last line of ${quotePath(path)} was cut while it was written, and is left out.`;
  return { what, wayOut: 'Everything before it is there.' };
}

/** The user's own file comes first, then those it extends. */
function ownOf([own]: readonly Source[]): Source {
  if (!own) throw new Error('a game has at least one source');
  return own;
}

function modelOfSaved(path: string, { sources, settings, horizon }: GameHeader): Model {
  const [, ...bases] = sources;
  const own = ownOf(sources);
  let next = 0;
  const parsed = parseScenario(own, () => bases[next++] ?? { what: 'The saved game lacks a file it extends.' });
  if (!parsed.ok)
    throw stopWithProblems(
      parsed.problems,
      `parley: The scenario inside ${quotePath(path)} is not one that this version of Parley plays; the file stays as it is.\n`,
    );
  const model = makeModel(parsed.value.scenario, new Map(Object.entries(settings)), horizon);
  if (!isModel(model)) throw stopWith(EXIT.wrongScenario, ...model);
  return model;
}
