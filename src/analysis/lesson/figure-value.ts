import type { NextMove, Outlook } from '../analyst/outlook.ts';
import type { Candidate, Figure, FigureText } from './lesson.ts';

/** The outlooks that the figures of a reveal are taken from; one is undefined while it is being worked out. */
export interface LessonOutlooks {
  /** Where the step before left play; the start for the first. */
  readonly before: Outlook | undefined;
  /** Where the class is asked. */
  readonly asked: Outlook | undefined;
  /** Where the step leaves play, after its moves. */
  readonly now: Outlook | undefined;
}

/** Returns the number that a figure stands for, a probability or a difference of two; undefined while it is not known. */
export function figureValue(figure: Figure, { before, asked, now }: LessonOutlooks): number | undefined {
  switch (figure.kind) {
    case 'odds':
      return now?.odds[figure.ending];
    case 'before':
      return before?.odds[figure.ending];
    case 'change':
      return before && now && now.odds[figure.ending]! - before.odds[figure.ending]!;
    case 'plays':
      return asked && nextOf(asked, figure.next).probability;
    case 'after':
      return asked && nextOf(asked, figure.next).odds[figure.ending];
  }
}

/** A figure with the number that it stands for; undefined while that is not known. */
export interface FigureReading {
  readonly kind: Figure['kind'];
  readonly value: number | undefined;
}

/** Returns a text with the number of each of its figures. */
export function readFigures(text: FigureText, outlooks: LessonOutlooks): readonly (string | FigureReading)[] {
  return text.map(part => (typeof part === 'string' ? part : { kind: part.kind, value: figureValue(part, outlooks) }));
}

function nextOf({ next }: Outlook, { action, result }: Candidate): NextMove {
  const found = next.find(one => one.action === action && one.result === result);
  if (!found) throw new Error(`action ${action}/${result} cannot come next there`);
  return found;
}
