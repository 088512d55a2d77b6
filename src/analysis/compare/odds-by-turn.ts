import type { GameTable } from '../../game/table/table.ts';
import { type OddsOfBlock, oddsAtHorizon, oddsBefore } from '../../solve/odds-everywhere.ts';
import { turnsIn } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';

/** As many numbers of a game are kept without more ado: 128 MiB. */
const ROOM = 2 ** 24;

/** More numbers than this of two games together are refused: 768 MiB. */
const MOST = 96 * 2 ** 20;

/** How the odds at every turn are kept: those of so many turns at a time, and all at the end of each such stretch. */
interface Stretches {
  readonly length: number;
  readonly numbers: number;
}

function stretchesOf(table: Pick<GameTable, 'blocks' | 'model'>, endings: number, room = ROOM): Stretches {
  const turns = turnsIn(table) + 1;
  const ofTurn = endings * Math.max(...table.blocks.map(({ size }) => size));
  if (ofTurn * turns <= room) return { length: turns, numbers: ofTurn * turns };
  const length = Math.ceil(Math.sqrt(turns));
  return { length, numbers: ofTurn * (length + Math.ceil(turns / length)) };
}

/** Says that two games are too large to be compared up to so far a horizon; undefined where they are not. */
export function tooMuchToCompare(tables: readonly GameTable[]): Message | undefined {
  const endings = Math.max(...tables.map(({ model }) => model.scenario.endings.length));
  const numbers = tables.reduce((sum, table) => sum + stretchesOf(table, endings).numbers, 0);
  if (numbers <= MOST) return undefined;
  const horizon = Math.max(...tables.map(({ model }) => model.horizon));
  return {
    what: `To compare games of up to ${grouped(Math.max(...tables.map(({ states }) => states)))} states over ${grouped(horizon)} rounds would take more than a GiB of memory.`,
    wayOut: 'Compare them up to a nearer horizon, or ask for the odds of each.',
  };
}

/**
 * The odds from every state at every turn, with the endings in the order of a list that two games share: entry
 * `state * endings + ending`, over the states of the block that moves then. An ending that the game lacks has the odds 0.
 * They are computed by one backward pass. Where they are too many to be kept, only those at the end of every stretch of
 * turns are; the odds of one stretch at a time are computed again from there. So they are to be asked for in order.
 */
export class OddsByTurn {
  readonly endings: number;
  readonly #game: SolvedGame;
  readonly #own: readonly number[];
  readonly #length: number;
  /** The odds at the last turn of each stretch, in the game's own order. */
  readonly #ends: OddsOfBlock[] = [];
  #kept: { readonly stretch: number; readonly odds: readonly Float64Array[] } | undefined;

  /** `own[ending]` is the game's own number of an ending of the list, or -1. */
  constructor(game: SolvedGame, own: readonly number[], room = ROOM) {
    this.endings = own.length;
    this.#game = game;
    this.#own = own;
    this.#length = stretchesOf(game.table, own.length, room).length;
    const turns = turnsIn(game.table);
    const last = Math.floor(turns / this.#length);
    this.#ends[last] = oddsAtHorizon(game.table);
    for (let stretch = last; stretch > 0; stretch--) {
      this.#ends[stretch - 1] = this.#passBack(this.#ends[stretch]!, stretch * this.#length - 1);
    }
  }

  /** Returns the odds at a turn, from 0 to that of the horizon. */
  at(turn: number): Float64Array {
    const stretch = Math.floor(turn / this.#length);
    if (this.#kept?.stretch !== stretch) this.#kept = { stretch, odds: this.#compute(stretch) };
    const odds = this.#kept.odds[turn - stretch * this.#length];
    if (!odds) throw new Error(`turn ${turn} is beyond the horizon`);
    return odds;
  }

  #compute(stretch: number): readonly Float64Array[] {
    const first = stretch * this.#length;
    const end = this.#ends[stretch];
    if (!end) return [];
    const odds: Float64Array[] = [];
    this.#passBack(end, first, now => {
      odds[now.turn - first] = this.#inOrder(now);
    });
    return odds;
  }

  #passBack(from: OddsOfBlock, to: number, onTurn?: (now: OddsOfBlock) => void): OddsOfBlock {
    let now = from;
    onTurn?.(now);
    while (now.turn > to) {
      now = oddsBefore(this.#game.table, this.#game.chain, now);
      onTurn?.(now);
    }
    return now;
  }

  #inOrder({ endings, odds }: OddsOfBlock): Float64Array {
    const own = this.#own;
    const isSame = own.length === endings && own.every((ending, i) => ending === i);
    return isSame ? odds : reordered(odds, endings, own);
  }
}

function reordered(odds: Float64Array, endings: number, own: readonly number[]): Float64Array {
  const into = new Float64Array((odds.length / endings) * own.length);
  own.forEach((from, to) => {
    if (from < 0) return;
    for (let state = 0; state * endings < odds.length; state++) {
      into[state * own.length + to] = odds[state * endings + from]!;
    }
  });
  return into;
}
