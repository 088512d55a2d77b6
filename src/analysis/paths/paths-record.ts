import type { Model } from '../../game/model.ts';
import { positionAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { reachedState } from '../../game/table/find-state.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { oddsFrom } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { type LikelyPath, likeliestPaths } from './best-lines.ts';

/** The likeliest lines of play to an ending. */
export interface PathsRecord {
  readonly model: Model;
  readonly ending: EndingIndex;
  /** The line of play after which it is asked, from the start. */
  readonly after: readonly Move[];
  /** The probability that play ends so. */
  readonly odds: number;
  /** The likeliest first; their moves go on after `after`. */
  readonly paths: readonly LikelyPath[];
}

/** Finds the likeliest lines of play to an ending, at most so many, after a line of play that can be played. */
export function pathsRecord(
  game: SolvedGame,
  { ending, after, most }: Pick<PathsRecord, 'ending' | 'after'> & { readonly most: number },
): PathsRecord {
  const { table, chain } = game;
  const position = positionAfter(table.model, after);
  const from = { state: reachedState(table, position.state), turn: position.turn };
  const odds = at(oddsFrom(table, chain, from).odds, ending, 'ending');
  return { model: table.model, ending, after, odds, paths: likeliestPaths(game, from, ending, most) };
}

/** More numbers than this are not kept: 768 MiB. */
const MOST = 96 * 2 ** 20;

/** Says that the best lines on from every state at every turn are too many to be kept; undefined where they are not. */
export function tooManyToFollow({ model, states }: GameTable): Message | undefined {
  const { horizon } = model;
  if (states * horizon <= MOST) return undefined;
  return {
    what: `Up to a horizon of ${grouped(horizon)} rounds there are too many places to follow lines of play through: ${grouped(states * horizon)}, of at most ${grouped(MOST)}.`,
    wayOut: 'Look at fewer rounds with --horizon.',
  };
}
