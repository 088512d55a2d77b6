import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

export function noSuchDay(written: string): Message {
  return { what: `${quote(written)} is not a day of the calendar.`, wayOut: 'Expected a date such as 2026-01-01.' };
}

/** Two dates of which the second leaves out what the first cannot lend. */
export function notLeftOut(written: string): Message {
  return {
    what: `The second date of ${quote(written)} leaves out what it cannot take over from the first.`,
    wayOut:
      'Write both in full, such as 2025/2026: only whole parts can be left out, as the month is in 2025-12-30/31.',
  };
}

/** Two dates, the second of which is `last` once it has taken over what it leaves out. */
export function runsBackwards(written: string, last: string): Message {
  const taken = written.endsWith(`/${last}`)
    ? ''
    : `: what the second date leaves out is that of the first, so it is ${last}`;
  return {
    what: `${quote(written)} runs backwards${taken}.`,
    wayOut: 'Put the earlier date first, and write both in full where they differ in more: 2025-12-31/2026-01-01.',
  };
}

export function laterThan(fact: string, on: string, asOf: string): Message {
  return {
    what: `The fact ${quote(fact)} is dated ${on}, after the scenario's own date.`,
    wayOut: `Nothing later than ${quote(`asOf: ${asOf}`)} may enter a scenario: remove the fact or correct the date.`,
  };
}
