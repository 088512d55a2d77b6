import type { Question } from '../../../analysis/analyst/question.ts';
import { type NodeId, nodeOf } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { Scene } from './scene.ts';

/** Returns what is to be asked for the odds at several nodes. */
export function oddsQuestion({ timeline }: Pick<Scene, 'timeline'>, nodes: readonly NodeId[]): Question<'oddsAt'> {
  const places = nodes.map(node => {
    const { state, turn } = nodeOf(timeline, node).position;
    return { state, turn };
  });
  return { kind: 'oddsAt', places };
}

/** Returns the odds at several nodes; undefined where the odds are off or still being worked out. */
export function oddsAtNodes(
  scene: Scene,
  { odds }: { readonly odds: boolean },
  nodes: readonly NodeId[],
): readonly Odds[] | undefined {
  return odds ? scene.answers.to(oddsQuestion(scene, nodes)) : undefined;
}
