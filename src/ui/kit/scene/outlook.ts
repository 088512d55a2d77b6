import type { Outlook } from '../../../analysis/analyst/outlook.ts';
import type { Question } from '../../../analysis/analyst/question.ts';
import { type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { Answers } from './answers.ts';

/** The odds that the bar shows, and those before the move that led there; undefined at the start or while unknown. */
export interface BarOdds {
  readonly odds: Odds;
  readonly before: Odds | undefined;
}

/** What is known of the odds where play stands. */
export interface ShownOutlook {
  /** Undefined while it is being worked out. */
  readonly outlook: Outlook | undefined;
  /** That of the position before the last move; undefined at the start as well. */
  readonly outlookBefore: Outlook | undefined;
  /**
   * What the bar shows: the odds here, or in the first moment in which these are being worked out what it showed last, so
   * that nothing flickers.
   */
  readonly bar: BarOdds | undefined;
}

/** Returns what is to be asked for the odds at a node. */
export function outlookQuestion(timeline: Timeline, node: NodeId): Question<'outlook'> {
  const { state, turn } = nodeOf(timeline, node).position;
  return { kind: 'outlook', place: { state, turn } };
}

/** Returns what is asked wherever play stands: the odds here, and before the move that led here. */
export function outlookQuestions(timeline: Timeline): readonly Question[] {
  const { parent } = nodeOf(timeline, timeline.at);
  const nodes = parent === null ? [timeline.at] : [timeline.at, parent];
  return nodes.map(node => outlookQuestion(timeline, node));
}

/** Looks up the odds where play stands; `shown` is what the bar showed last. */
export function outlooksAt(timeline: Timeline, answers: Answers, shown: BarOdds | undefined): ShownOutlook {
  const { parent } = nodeOf(timeline, timeline.at);
  const outlook = answers.to(outlookQuestion(timeline, timeline.at));
  const outlookBefore = parent === null ? undefined : answers.to(outlookQuestion(timeline, parent));
  const held = answers.isLate ? undefined : shown;
  return { outlook, outlookBefore, bar: outlook ? { odds: outlook.odds, before: outlookBefore?.odds } : held };
}
