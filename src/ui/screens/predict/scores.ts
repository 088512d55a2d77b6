import type { Question } from '../../../analysis/analyst/question.ts';
import type { Odds } from '../../../analysis/odds.ts';
import type { NodeId } from '../../../machine/timeline.ts';
import { brierScore, type Score, scoreOf } from '../../../num/brier.ts';
import { outlookQuestion } from '../../scene/outlook.ts';
import type { Scene } from '../../scene/scene.ts';

/** Returns what is asked to score every prediction: the odds at each node where one was made. */
export function scoringQuestions({ timeline }: Scene): readonly Question[] {
  const nodes = new Set(timeline.predictions.map(({ node }) => node));
  return [...nodes].map(node => outlookQuestion(timeline, node));
}

/** Returns the exact odds at a node; undefined while they are being worked out. */
export function oddsAtNode({ timeline, answers }: Scene, node: NodeId): Odds | undefined {
  return answers.to(outlookQuestion(timeline, node))?.odds;
}

/** How far the last prediction was from the exact odds, and all that were made in this game. */
export interface Tally {
  readonly last: number;
  readonly all: Score;
}

/** Returns the tally of all predictions; undefined where there is none, or odds are still being worked out. */
export function tallyOf(scene: Scene): Tally | undefined {
  const scores = scene.timeline.predictions.map(({ node, percents }) => {
    const odds = oddsAtNode(scene, node);
    return odds && brierScore(percents, odds);
  });
  const known = scores.filter(score => score !== undefined);
  const [last, all] = [scores.at(-1), scoreOf(known)];
  return last === undefined || !all || known.length < scores.length ? undefined : { last, all };
}
