import type { FigureReading } from '../../../analysis/lesson/figure-value.ts';
import type { Citation } from '../../../analysis/lesson/lesson.ts';

/** Writes a text with its figures filled in, to one decimal; "…" stands for one that is being worked out. */
export function toldText(told: readonly (string | FigureReading)[]): string {
  return told.map(part => (typeof part === 'string' ? part : figureText(part))).join('');
}

function figureText({ kind, value }: FigureReading): string {
  if (value === undefined) return '…';
  return kind === 'change' ? changeText(value) : `${(100 * value).toFixed(1)}%`;
}

/** A change that rounds to nothing is none. */
function changeText(value: number): string {
  const points = Math.abs(100 * value).toFixed(1);
  if (points === '0.0') return '0.0 points';
  return `${value > 0 ? '+' : '−'}${points} points`;
}

/** Writes what a lesson cites: "Robert Jervis, Perception and Misperception in International Politics, Princeton 1976". */
export function citationText({ by, title, published, publisher, note }: Citation): string {
  const where = [publisher, published].filter(Boolean).join(' ');
  return `${by}: ${title}. ${where}.${note === undefined ? '' : ` ${note}`}`;
}
