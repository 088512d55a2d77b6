import { expect, test } from 'vitest';
import { roundDates } from '../../../src/report/tell/round-dates.ts';
import { weir } from '../../ui/support/play.ts';

const dates = (asOf: string, lasts: string, rounds = 3) => {
  const scenario = weir();
  return roundDates({ ...scenario, asOf, round: { ...scenario.round, lasts } }, rounds);
};

test.each([
  ['2026-01-01', 'two weeks', ['2026-01-14', '2026-01-28', '2026-02-11']],
  ['1962-10-16', 'two days', ['1962-10-17', '1962-10-19', '1962-10-21']],
  ['2020-05-01', 'a day', ['2020-05-01', '2020-05-02', '2020-05-03']],
  ['2020-05-01', '10 days', ['2020-05-10', '2020-05-20', '2020-05-30']],
  ['2026-01-01', 'one month', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ['2026-01-31', 'a month', ['2026-02-27', '2026-03-30', '2026-04-29']],
  ['2024-01-01', 'a quarter', ['2024-03-31', '2024-06-30', '2024-09-30']],
  ['2024-02-29', 'one year', ['2025-02-27', '2026-02-27', '2027-02-27']],
])('rounds from %s of %s end on %j', (asOf, lasts, ends) => {
  expect(dates(asOf, lasts)).toEqual(ends);
});

test.each([
  ['2026-01-01', 'a while'],
  ['2026-01-01', 'half a month'],
  ['2026-01-01', 'six hours'],
  ['2026-01-01', '0 days'],
  ['2026-01', 'a week'],
  ['2026', 'a week'],
])('of rounds from %s of %s no date is known', (asOf, lasts) => {
  expect(dates(asOf, lasts)).toBeUndefined();
});

test('nor is any beyond the calendar', () => {
  expect(dates('9990-01-01', 'a year', 20)).toBeUndefined();
});
