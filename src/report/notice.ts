import type { Scenario } from '../scenario/scenario.ts';

/** Returns the sentence that stands on every screen, page and file: as of when, and that it is no forecast. */
export function noticeOf({ asOf, facts, assumptions }: Scenario): string {
  return (
    `As of ${asOf}; later events are not used. Not a forecast: every number follows from ` +
    `${count(facts.length, 'fact')} and ${count(assumptions.length, 'assumption')}.`
  );
}

/** Returns the same in few words, for one line of a screen. */
export function shortNotice({ asOf, assumptions }: Scenario): string {
  return `As of ${asOf} · not a forecast · ${count(assumptions.length, 'assumption')}`;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
