import { answerTo } from '../../../analysis/analyst/answer.ts';
import { type PlayedGame, preparePlay } from '../../../analysis/analyst/played-game.ts';
import type { Answer, Question } from '../../../analysis/analyst/question.ts';
import type { Model } from '../../../game/model.ts';
import type { Message } from '../../../words/problem.ts';
import type { ThreadWork } from '../../thread/work.ts';

/** The game that an analyst is set to work on. A model holds plain values only: a copy is 6 ms, reading it anew 100. */
export interface AnalystTask {
  readonly model: Model;
  readonly maxStates: number | undefined;
}

/** What an analyst's thread is asked: first to open the game, then questions. */
export type AnalystRequest =
  | ({ readonly kind: 'open' } & AnalystTask)
  | { readonly kind: 'question'; readonly question: Question };

/** Nothing where the game is open, an answer to a question, or why there is neither. */
export type AnalystAnswer = undefined | Answer | Message;

/** Makes the work of an analyst: it opens a game and answers questions about it; a long one lets others pass. */
export function analystWork(): ThreadWork<AnalystRequest, never, AnalystAnswer> {
  let game: PlayedGame | Message = { what: 'No game was opened.' };
  return async (request, { pause }) => {
    if (request.kind === 'question') return 'what' in game ? game : answerTo(game, request.question);
    game = preparePlay(request.model, pause, request.maxStates);
    return 'what' in game ? game : undefined;
  };
}
