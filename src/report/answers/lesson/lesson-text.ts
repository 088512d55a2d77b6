import type { FigureReading } from '../../../analysis/lesson/figure-value.ts';
import type { Citation } from '../../../analysis/lesson/lesson.ts';
import { percentText, pointsText } from '../../../words/percents.ts';

/** Writes a text with its figures filled in, to one decimal; "…" stands for one that is being worked out. */
export function toldText(told: readonly (string | FigureReading)[]): string {
  return told.map(part => (typeof part === 'string' ? part : figureText(part))).join('');
}

function figureText({ kind, value }: FigureReading): string {
  if (value === undefined) return '…';
  return kind === 'change' ? `${pointsText(value)} points` : percentText(value, 1);
}

/** Writes what a lesson cites: "Robert Jervis, Perception and Misperception in International Politics, Princeton 1976". */
export function citationText({ by, title, published, publisher, note }: Citation): string {
  const where = [publisher, published].filter(Boolean).join(' ');
  return `${by}: ${title}. ${where}.${note === undefined ? '' : ` ${note}`}`;
}
