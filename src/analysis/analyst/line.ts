import type { Move } from '../../game/rules.ts';
import { readingAlong } from '../why/along-line.ts';
import type { Thresholds } from '../why/judge.ts';
import { type JudgedMove, judgeLine } from '../why/judge-line.ts';
import { type NoReturn, noReturnStepwise } from '../why/no-return.ts';
import { type Slide, slidesOf } from '../why/slides.ts';
import type { PlayedGame } from './played-game.ts';

/** A line of play, each move judged, and the slow slides in it. */
export interface JudgedLine {
  /** One a move, from the first. */
  readonly moves: readonly JudgedMove[];
  /** In the order of the moves at which they are reported. */
  readonly slides: readonly Slide[];
}

/** Answers what each move of a line of play from the start did to the odds. */
export async function judgedLineOf(
  game: PlayedGame,
  moves: readonly Move[],
  thresholds: Thresholds,
): Promise<JudgedLine> {
  const { read, along } = readingAlong(game.solved(), moves);
  for (let turn = 0; turn <= moves.length; turn++) read(await game.odds(turn));
  const judged = judgeLine(game.solved(), moves, thresholds, along);
  return { moves: judged, slides: slidesOf(judged, thresholds) };
}

/** Answers after which moves of a line there was no way back. Other questions may be answered in between. */
export async function noReturnOf({ table, pause }: PlayedGame, moves: readonly Move[]): Promise<readonly NoReturn[]> {
  const steps = noReturnStepwise(table, moves);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  return step.value;
}
