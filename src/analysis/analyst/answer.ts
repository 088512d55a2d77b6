import { weightsAt } from '../policy/weights-at.ts';
import { outlookAt } from './outlook.ts';
import type { PlayedGame } from './played-game.ts';
import type { Answer, Kind, Question } from './question.ts';

/** An answer may come later, so that questions that are answered at once do not wait for it. */
type Answers = { readonly [K in Kind]: (game: PlayedGame, question: Question<K>) => Answer<K> | Promise<Answer<K>> };

const ANSWERS: Answers = {
  weights: ({ table, policy }, { place }) => weightsAt(table, policy, place),
  outlook: (game, { place }) => outlookAt(game, place),
};

/** Answers a question about a game. */
export async function answerTo<K extends Kind>(game: PlayedGame, question: Question<K>): Promise<Answer<K>> {
  return ANSWERS[question.kind](game, question);
}
