import { weightsAt } from '../../solve/policy/respond/weights-at.ts';
import { courseFrom } from '../why/course.ts';
import { judgedLineOf, noReturnOf } from './line.ts';
import { oddsAtPlaces } from './odds-at.ts';
import { outlookAt } from './outlook.ts';
import type { PlayedGame } from './played-game.ts';
import type { Answer, Question, QuestionKind } from './question.ts';
import { whyAt } from './reasons.ts';
import { bandHere, driversHere } from './under-settings.ts';
import { whatIfAt } from './what-if.ts';

/** An answer may come later, so that questions that are answered at once do not wait for it. */
type AnswerTable = {
  readonly [K in QuestionKind]: (game: PlayedGame, question: Question<K>) => Answer<K> | Promise<Answer<K>>;
};

const ANSWERS: AnswerTable = {
  weights: ({ table, policy }, { place }) => weightsAt(table, policy, place),
  outlook: (game, { place }) => outlookAt(game, place),
  oddsAt: (game, { places }) => oddsAtPlaces(game, places),
  line: (game, { moves, thresholds }) => judgedLineOf(game, moves, thresholds),
  noReturn: (game, { moves }) => noReturnOf(game, moves),
  course: ({ table, policy }, { place, first }) => courseFrom(table, policy, place, first),
  reasons: (game, { place }) => whyAt(game, place),
  whatIf: (game, { place, turned }) => whatIfAt(game, place, turned),
  band: (game, { place, turned }) => bandHere(game, place, turned),
  drivers: (game, { place, turned }) => driversHere(game, place, turned),
};

/** Answers a question about a game. */
export async function answerTo<K extends QuestionKind>(game: PlayedGame, question: Question<K>): Promise<Answer<K>> {
  return ANSWERS[question.kind](game, question);
}
