import fc from 'fast-check';
import { startPosition } from '../../../src/game/position.ts';
import type { Chart } from '../../../src/play/chart/chart.ts';
import { stepFunctionOf } from '../../../src/play/play-machine.ts';
import {
  type Annotation,
  annotate,
  currentPosition,
  goTo,
  playMove,
  redo,
  startTimeline,
  type Timeline,
  takeBack,
} from '../../../src/play/timeline.ts';
import { possibleMoves } from '../moves.ts';

/** One thing a person does with a timeline; `pick` is taken modulo what there is to pick from. */
export interface Operation {
  readonly kind: 'play' | 'back' | 'redo' | 'goTo' | 'annotate';
  readonly pick: number;
}

export const anyOperations = fc.array(
  fc.record<Operation>({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('play' as const) },
      fc.constantFrom('back', 'redo', 'goTo', 'annotate'),
    ),
    pick: fc.nat(1000),
  }),
  { maxLength: 30 },
);

/** Returns the timeline after an operation; play goes no further than an ending. */
export function operate(chart: Chart, timeline: Timeline, { kind, pick }: Operation): Timeline {
  switch (kind) {
    case 'back':
      return takeBack(timeline);
    case 'redo':
      return redo(timeline);
    case 'goTo':
      return goTo(timeline, pick % timeline.nodes.length);
    case 'annotate':
      return annotate(timeline, annotationOf(chart, timeline, pick));
    case 'play': {
      const moves = possibleMoves(chart.model, currentPosition(timeline));
      const move = moves[pick % moves.length];
      return move ? playMove(timeline, move, stepFunctionOf(chart)) : timeline;
    }
  }
}

const TEXTS = ['', 'Détente', 'The turning point', 'Why not sooner?\n{"cut":true}\n\u200d🤝'];

function annotationOf({ model }: Chart, { nodes }: Timeline, pick: number): Annotation {
  const node = pick % nodes.length;
  if (pick % 3 === 0) {
    const percents = model.scenario.endings.map((_, i) => (i === 0 ? 100 : 0));
    return { kind: 'prediction', node, percents };
  }
  const text = TEXTS[Math.floor(pick / 3) % TEXTS.length] ?? '';
  return pick % 3 === 1 ? { kind: 'name', node, text: text.split('\n')[0] ?? '' } : { kind: 'note', node, text };
}

/** Returns every timeline on the way, the start first. */
export function timelinesOf(chart: Chart, operations: readonly Operation[]): readonly Timeline[] {
  const timelines = [startTimeline(startPosition(chart.model))];
  for (const operation of operations) {
    const last = timelines.at(-1);
    if (last) timelines.push(operate(chart, last, operation));
  }
  return timelines;
}
