import type { Scenario } from '../../scenario/scenario.ts';

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Returns the last day of each of so many rounds, "2026-01-14", counted from the day that a scenario is as of; undefined
 * where that is no whole day, or how long a round lasts is not said in days, weeks, months, quarters or years.
 */
export function roundDates({ asOf, round: { lasts } }: Scenario, rounds: number): readonly string[] | undefined {
  const start = /^\d{4}-\d\d-\d\d$/.test(asOf) ? new Date(`${asOf}T00:00:00Z`) : undefined;
  const [, number = 'one', unit = ''] = /^(?:(\w+) )?([a-z]+?)s?$/.exec(lasts.trim().toLowerCase()) ?? [];
  const count = countOf(number);
  const [days, months] = [DAYS[unit] ?? 0, MONTHS[unit] ?? 0];
  if (!start || count === 0 || days + months === 0) return undefined;
  const dates = Array.from({ length: rounds }, (_, i) => dayBefore(start, count * (i + 1), days, months));
  // Far beyond what calendars write in four digits there is no date.
  return dates.every(date => /^\d{4}-/.test(date)) ? dates : undefined;
}

/** Reads a whole number in digits or as a word; 0 where it is neither. */
function countOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  return number === 'a' ? 1 : COUNTS.indexOf(number) + 1;
}

/** Months are counted on the calendar: a month after 31 January is the last day of February. */
function dayBefore(start: Date, times: number, days: number, months: number): string {
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const last = new Date(Date.UTC(year, month + times * months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month + times * months, Math.min(day, last) + times * days - 1));
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
}
