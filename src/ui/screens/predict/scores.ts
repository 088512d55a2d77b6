import type { Question } from '../../../analysis/analyst/question.ts';
import { at } from '../../../num/at.ts';
import { brierScore, type Score, scoreOf } from '../../../num/brier.ts';
import type { NodeId } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';
import { oddsQuestion } from '../../kit/scene/odds-at-nodes.ts';
import type { Scene } from '../../kit/scene/scene.ts';

/** Returns what is asked to score every prediction: the odds at all nodes where one was made, as one question. */
export function scoringQuestions(scene: Scene): readonly Question[] {
  const nodes = predictedNodes(scene);
  return nodes.length === 0 ? [] : [oddsQuestion(scene, nodes)];
}

/** Returns the exact odds at nodes where predictions were made; undefined while they are being worked out. */
export function oddsPredicted(scene: Scene): ReadonlyMap<NodeId, Odds> | undefined {
  const nodes = predictedNodes(scene);
  const odds = scene.answers.to(oddsQuestion(scene, nodes));
  return odds && new Map(odds.map((each, i) => [at(nodes, i, 'node'), each]));
}

function predictedNodes({ timeline }: Scene): readonly NodeId[] {
  return [...new Set(timeline.predictions.map(({ node }) => node))];
}

/** How far the last prediction was from the exact odds, and all that were made in this game. */
export interface PredictionScores {
  readonly last: number;
  readonly all: Score;
}

/** Returns the tally of all predictions; undefined where there is none, or odds are still being worked out. */
export function tallyOf(scene: Scene): PredictionScores | undefined {
  const odds = oddsPredicted(scene);
  const scores = scene.timeline.predictions.flatMap(({ node, percents }) => {
    const exact = odds?.get(node);
    return exact ? [brierScore(percents, exact)] : [];
  });
  const [last, all] = [scores.at(-1), scoreOf(scores)];
  return last === undefined || !all ? undefined : { last, all };
}
