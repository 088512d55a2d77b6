import { isModel, type Model, makeModel } from '../game/model.ts';
import { parseSetting } from '../game/settings/settings.ts';
import { exploreGame } from '../game/table/explore.ts';
import type { GameTable } from '../game/table/table.ts';
import type { ReadScenario } from '../scenario/parse-scenario.ts';
import { tooMuchToKeep } from '../solve/policy/keeping.ts';
import { type SolvedGame, solveGame } from '../solve/solve.ts';
import { hashOf } from '../sources/hash.ts';
import type { Message } from '../words/problem.ts';
import { wrong } from './naming.ts';
import { optionsFor, unlike } from './wrong-use.ts';

/** A scenario with settings and a horizon, explored: what every question is asked of. It is solved once, when first asked. */
export class Game {
  readonly opened: ReadScenario;
  readonly table: GameTable;
  /** Of the texts that the scenario was read from. */
  readonly hash: string;
  #solved: SolvedGame | undefined;

  /** Takes a scenario and the table of a model of it; `makeGame` makes both. */
  constructor(opened: ReadScenario, table: GameTable) {
    this.opened = opened;
    this.table = table;
    this.hash = hashOf(opened.sources.map(({ text }) => text));
  }

  get model(): Model {
    return this.table.model;
  }

  get solved(): SolvedGame {
    const tooMuch = tooMuchToKeep(this.table);
    if (tooMuch) throw wrong(tooMuch);
    this.#solved ??= solveGame(this.table);
    return this.#solved;
  }
}

/** How a game differs from what its scenario says. */
export interface GameSetup {
  /**
   * Values by name, as `--set` takes them: a lever (`dockStrike: 1`), a start value (`trust: 3`, `drugs: 'patrols'`), or how
   * a party decides (`'washington.precision': 'infinity'`, `'caracas.foresight': 'horizon'`).
   */
  readonly settings?: Readonly<Record<string, number | string>>;
  /** In rounds. */
  readonly horizon?: number;
  /** A game with more states is refused; 2,000,000 unless given. */
  readonly maxStates?: number;
}

/** A game, or what keeps it from being made. */
export type MadeGame =
  | { readonly ok: true; readonly value: Game }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** Makes a game of a scenario that `openScenario` opened, or says which settings cannot be, or that it is too large. */
export function makeGame(opened: ReadScenario, options: GameSetup = {}): MadeGame {
  if (!isOpened(opened)) throw unlike('makeGame', 'a scenario as openScenario gives it', opened);
  const { settings = {}, horizon, maxStates } = optionsFor('makeGame', options, ['settings', 'horizon', 'maxStates']);
  const { scenario } = opened;
  const read = Object.entries(optionsFor('settings', settings)).map(([name, value]) =>
    parseSetting(scenario, `${name}=${value}`),
  );
  const unreadable = read.flatMap(one => ('what' in one ? [one] : []));
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const model = makeModel(scenario, new Map(read.flatMap(one => ('what' in one ? [] : [one]))), horizon);
  if (!isModel(model)) return { ok: false, problems: model };
  const table = exploreGame(model, maxStates);
  return 'what' in table ? { ok: false, problems: [table] } : { ok: true, value: new Game(opened, table) };
}

/** Returns the game that a question is asked of, or throws where it is none. */
export function asGame(asker: string, given: Game): Game {
  if (given instanceof Game) return given;
  throw unlike(asker, 'a game as makeGame gives it', given);
}

function isOpened(given: unknown): given is ReadScenario {
  return typeof given === 'object' && given !== null && 'scenario' in given && 'placeOf' in given;
}
