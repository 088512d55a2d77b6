import { isModel, type Model, makeModel } from '../../game/model.ts';
import { startPosition } from '../../game/position.ts';
import { type Chart, makeChart } from '../../machine/chart.ts';
import { GAME_VERSION, type GameHeader, readGame, restoreTimeline } from '../../machine/game-file.ts';
import { stepOf } from '../../machine/play-machine.ts';
import { startTimeline, type Timeline } from '../../machine/timeline.ts';
import { noticeOf } from '../../report/notice.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { EXIT, stopWith, stopWithProblems } from '../exit.ts';
import { hashOf, type ModelOptions, openModel } from '../open-model.ts';
import { readText } from '../read-file.ts';
import { newGamePath, type Recorder, recordNew, recordOn, savingFault } from './recorder.ts';
import { newSeed } from './seed.ts';

/** A game ready to be played: a new one, or one that goes on. */
export interface OpenedGame {
  readonly chart: Chart;
  readonly timeline: Timeline;
  readonly seed: string;
  /** Null where the game is not saved. */
  readonly recorder: Recorder | null;
}

export interface GameOptions extends ModelOptions {
  readonly seed?: string;
  readonly load?: string;
  /** A path; true (the default) for a new file in the state folder; false for none. */
  readonly save?: string | boolean;
}

/** Opens a new game of a scenario. */
export function newGame(reference: string, options: GameOptions): OpenedGame {
  const { model, sources, hash } = openModel(reference, options);
  const { scenario, settings, horizon } = model;
  const seed = options.seed ?? newSeed();
  const header: GameHeader = {
    parleyGame: GAME_VERSION,
    notice: noticeOf(scenario),
    scenario: { id: scenario.id, title: scenario.title, hash },
    sources: sources.map(source => ({ ...source })),
    settings: Object.fromEntries(settings),
    horizon,
    seed,
  };
  const path = typeof options.save === 'string' ? options.save : newGamePath(scenario.id, new Date());
  const fault = options.save === false ? undefined : savingFault(path);
  if (fault) throw stopWith(EXIT.noFile, fault);
  const recorder = options.save === false ? null : recordNew(path, model, header);
  return { chart: makeChart(model), timeline: startTimeline(startPosition(model)), seed, recorder };
}

/** Opens a saved game with the scenario that it carries, whatever has become of the scenario's file. */
export function loadGame(path: string): OpenedGame {
  const read = readText(path);
  if ('what' in read) throw stopWith(EXIT.noFile, read);
  const game = readGame(read.text, hashOf);
  if ('what' in game) throw stopWith(EXIT.wrongScenario, game);
  const { header, isCut } = game;
  const model = modelOfSaved(header);
  const chart = makeChart(model);
  const timeline = restoreTimeline(model, game, stepOf(chart));
  if ('what' in timeline) throw stopWith(EXIT.wrongScenario, timeline);
  return { chart, timeline, seed: header.seed, recorder: recordOn(path, model, timeline.log.length, isCut) };
}

function modelOfSaved({ sources, settings, horizon }: GameHeader): Model {
  const [own, ...bases] = sources;
  if (!own) throw new Error('a saved game has at least one source');
  let next = 0;
  const parsed = parseScenario(own, () => bases[next++] ?? { what: 'The saved game lacks a file it extends.' });
  if (!parsed.ok) throw stopWithProblems(parsed.problems);
  const model = makeModel(parsed.value.scenario, new Map(Object.entries(settings)), horizon);
  if (!isModel(model)) throw stopWith(EXIT.wrongScenario, ...model);
  return model;
}
