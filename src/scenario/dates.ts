import type { Message } from '../words/problem.ts';
import { noSuchDay, notLeftOut, runsBackwards } from './messages/date-messages.ts';

/** When something was: its first and its last day, month or year, each in full; the same where there is one. */
interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** A day, a month or a year, or two with a slash between, of which the second may leave out parts from the left. */
export const DATE = /^\d{4}(-\d{2}){0,2}(\/(\d{4}(-\d{2}){0,2}|\d{2}(-\d{2})?))?$/;

/**
 * Reads a date that has the form of `DATE` as ISO 8601 does. The second of two takes over from the first the whole parts that
 * it leaves out, and ends in the same part: `2025-12-30/31` is the 30th and 31st, and `2025-12-31/01` runs backwards. No part
 * of a year can be left out, so `2025/26` is none.
 */
export function readDates(written: string): DateRange | Message {
  const [first = '', end = first] = written.split('/');
  const isFull = /^\d{4}/.test(end);
  if (!isFull && first.length <= end.length + 2) return notLeftOut(written);
  const last = isFull ? end : first.slice(0, -end.length) + end;
  const wrong = [first, last].find(date => !isDate(date));
  if (wrong !== undefined) return noSuchDay(wrong);
  return isLater(first, last) ? runsBackwards(written, last) : { first, last };
}

/** Says whether a day, month or year begins after another has ended. */
export function isLater(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) > other.slice(0, shared);
}

/** Says whether a day, month or year is in the calendar: `2026-02-30` is not. */
export function isDate(written: string): boolean {
  const full = `${written}${'-01-01'.slice(written.length - 4)}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}
