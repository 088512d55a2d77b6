import type { Question } from '../../../analysis/analyst/question.ts';
import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import type { NoReturn } from '../../../analysis/why/no-return.ts';
import type { Slide } from '../../../analysis/why/slides.ts';
import type { Move } from '../../../game/rules.ts';
import { movesTo } from '../../../play/timeline.ts';
import type { Scene } from '../scene/scene.ts';

/** What is known of a move of the line of play. */
export interface MarkedMove {
  readonly judged: JudgedMove;
  /** The slow slide that is told at this move; most have none. */
  readonly slide: Slide | undefined;
  /** The points of no return that this move is; empty as well while they are being worked out. */
  readonly noReturn: readonly NoReturn[];
  /** How much of the odds chance must have moved to be told beside the move: as much as a choice that is marked. */
  readonly least: number;
}

type MarkedMoves = Pick<Scene, 'timeline' | 'line' | 'answers' | 'phase' | 'thresholds'>;

/** By how many moves a line may have grown and still be told as it was, until the answer about the longer one is there. */
const OVERDUE = 6;

/** Returns what is asked to mark the line of play, with what was taken back of it; nothing before the first move. */
export function lineQuestions(scene: MarkedMoves, isOn: boolean): readonly Question[] {
  const moves = movesOf(scene);
  if (!isOn || moves.length === 0) return [];
  const line = { kind: 'line', moves, thresholds: scene.thresholds } as const;
  // It takes a thousand times as long, so it waits until play rests.
  return scene.phase === 'running' ? [line] : [line, { kind: 'noReturn', moves }];
}

/** Returns what is known of each move of the line of play, from the first; fewer while the last ones are worked out. */
export function markedLine(scene: MarkedMoves): readonly MarkedMove[] {
  const moves = movesOf(scene);
  const { answers, thresholds } = scene;
  const judged = known(moves, some => answers.to({ kind: 'line', moves: some, thresholds }));
  if (!judged) return [];
  const noReturn = known(moves, some => answers.to({ kind: 'noReturn', moves: some })) ?? [];
  return judged.moves.map((one, turn) => ({
    judged: one,
    slide: judged.slides.find(({ to }) => to === turn),
    noReturn: noReturn.filter(({ move }) => move === turn),
    least: thresholds.dubious,
  }));
}

function movesOf({ timeline, line }: MarkedMoves): readonly Move[] {
  return movesTo(timeline, line.at(-1)?.node ?? timeline.at);
}

/** Looks the answer about a line up, or else about as much of it as has been answered. */
function known<Answer>(moves: readonly Move[], answer: (moves: readonly Move[]) => Answer | undefined) {
  for (let missing = 0; missing <= OVERDUE && missing < moves.length; missing++) {
    const found = answer(moves.slice(0, moves.length - missing));
    if (found) return found;
  }
  return undefined;
}
