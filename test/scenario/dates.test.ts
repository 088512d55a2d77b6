import { describe, expect, test } from 'vitest';
import { isLater, readDates } from '../../src/scenario/dates.ts';
import { faults } from './support.ts';

describe('a date is read as ISO 8601 has it', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-12', '2025-12', '2025-12'],
    ['2025-12-31', '2025-12-31', '2025-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2025/2026', '2025', '2026'],
    ['2025-11/12', '2025-11', '2025-12'],
    ['2025-12-30/31', '2025-12-30', '2025-12-31'],
    ['2025-11-03/12-05', '2025-11-03', '2025-12-05'],
    ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-01'],
    ['2025-12-31/2025-12-31', '2025-12-31', '2025-12-31'],
    ['2025-12-03/2025', '2025-12-03', '2025'],
    ['2025/2025-03', '2025', '2025-03'],
  ])('%s', (written, first, last) => {
    expect(readDates(written)).toEqual({ first, last });
  });
});

describe('a date is refused', () => {
  test.each([
    ['2025-13', '"2025-13" is not a day of the calendar.'],
    ['2025-02-29', '"2025-02-29" is not a day of the calendar.'],
    ['2025-12-30/32', '"2025-12-32" is not a day of the calendar.'],
    ['2025-11-31/12-01', '"2025-11-31" is not a day of the calendar.'],
    [
      '2025-12-31/01',
      '"2025-12-31/01" runs backwards: what the second date leaves out is that of the first, so it is 2025-12-01.',
    ],
    [
      '2025-12-31/01-02',
      '"2025-12-31/01-02" runs backwards: what the second date leaves out is that of the first, so it is 2025-01-02.',
    ],
    [
      '2025-12/01',
      '"2025-12/01" runs backwards: what the second date leaves out is that of the first, so it is 2025-01.',
    ],
    ['2026-01-01/2025-12-31', '"2026-01-01/2025-12-31" runs backwards.'],
    ['2026/2025', '"2026/2025" runs backwards.'],
    ['2025-12-31/2025-11', '"2025-12-31/2025-11" runs backwards.'],
    ['2025/26', 'The second date of "2025/26" leaves out what it cannot take over from the first.'],
    ['2025/12-05', 'The second date of "2025/12-05" leaves out what it cannot take over from the first.'],
    ['2025-11/12-05', 'The second date of "2025-11/12-05" leaves out what it cannot take over from the first.'],
  ])('%s', (written, what) => {
    expect(readDates(written)).toMatchObject({ what });
  });
});

describe('nothing later than the scenario’s own day enters, however it is written', () => {
  const dated = (on: string) => faults(`facts: { offer: { on: "${on}" } }\n`);

  test.each(['2026-01-01', '2026-01', '2026', '2025-12-31/2026-01-01', '2025-12-31/2026-01', '2025/2026'])(
    '%s may be up to 2026-01-01',
    on => expect(dated(on)).toEqual([]),
  );

  test.each(['2026-01-02', '2026-02', '2027', '2025-12-31/2026-01-02', '2026-01-01/02', '2026-01/02', '2025/2027'])(
    '%s is later',
    on => expect(dated(on)).toEqual([`The fact "offer" is dated ${on}, after the scenario's own date.`]),
  );
});

test('a year is later than a day only where none of it has begun by then', () => {
  expect(isLater('2026', '2026-01-01')).toBe(false);
  expect(isLater('2027', '2026-12-31')).toBe(true);
  expect(isLater('2026-01-01', '2026')).toBe(false);
});
