import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Found, NeverReason } from '../../../../src/analysis/findings/finding.ts';
import { findingText } from '../../../../src/report/answers/check/found-text.ts';
import { checkedIn, PLANTED } from '../../../support/check/report.ts';

const FOLDER = `${PLANTED}/findings`;
const fixtures = readdirSync(join(import.meta.dirname, '../../../..', FOLDER)).flatMap(file =>
  file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [],
);

test('every finding that is planted is told in sentences', async () => {
  const told = fixtures.map(name => {
    const report = checkedIn(FOLDER, name);
    const texts = (report.checked.findings ?? []).map(shown => findingText(report, shown));
    return [name, ...texts.flatMap(({ what, because }) => [`  ${what}`, ...because.map(text => `    ${text}`)])];
  });
  const text = `${told.flat().join('\n')}\n`;
  expect(text).not.toMatch(/undefined|NaN|\[object|“”/);
  for (const line of told.flatMap(([, ...lines]) => lines)) expect(line).toMatch(/^ +[A-Z“].*\.$/);
  await expect(text).toMatchFileSnapshot('./texts/findings.txt');
});

describe('what the fixtures do not show', () => {
  const report = checkedIn(FOLDER, 'sound');
  const tell = (found: Found, gravity: Finding['gravity'] = 'error', example?: number) => {
    const finding: Finding = { ...found, gravity, path: ['endings'], at: 'key' };
    return findingText(report, { finding, ...(example !== undefined && { example }) });
  };
  const never = (because: NeverReason) => tell({ kind: 'actionNeverOpen', action: 0, because }).because;
  const test2 = {
    kind: 'test',
    variable: 0,
    relation: { kind: 'in', of: [2] },
    allowed: [false, false, true],
  } as const;
  const path = ['actions', 'keeper', 'help', 'when', 'trust'];

  test('a dead end, with an example', () => {
    expect(tell({ kind: 'deadEnd', mover: 0, states: 1, example: { block: 0, index: 1 } }, 'error', 2)).toEqual({
      what: 'In 1 state play goes on and Keeper can do nothing.',
      because: ['For example: Trust 2; Keeper is to move.'],
    });
  });

  test('a tally that shrinks, anywhere or somewhere', () => {
    const shrinks = (where: Extract<Found, { kind: 'tallyDecreases' }>['where']) =>
      tell({ kind: 'tallyDecreases', tally: 0, least: -3, where }).what;
    expect(shrinks([])).toBe('“favours” can shrink: −3 is added to it.');
    expect(shrinks([{ variable: 0, digit: 1 }])).toBe('“favours” can shrink: −3 is added to it with Trust 1.');
  });

  test('reasons of several parts', () => {
    const part: NeverReason = { kind: 'test', test: test2, path, reached: [0, 1] };
    const needs = 'it needs Trust 2 (line 14), and Trust is only ever 0 or 1 there';
    expect(never(part)).toEqual([`I${needs.slice(1)}.`]);
    expect(never({ kind: 'parts', parts: [part, part] })).toEqual([`I${needs.slice(1)}; and ${needs}.`]);
    expect(never({ kind: 'ways', ways: [part, part] })).toEqual([
      `Any of these would do, and none does: ${needs}; or ${needs}.`,
    ]);
    expect(never({ kind: 'denied', part: { condition: test2, path } })).toEqual([
      'It rules out Trust 2 (line 14), which always holds there.',
    ]);
    const three = Array.from({ length: 3 }, () => ({ condition: test2, path }));
    expect(never({ kind: 'apart', parts: three })).toEqual([
      'It needs Trust 2 (line 14), Trust 2 (line 14) and Trust 2 (line 14), each of which holds at times, but never all together, though any fewer do.',
    ]);
  });

  test('many ways that never lead to a level are cut', () => {
    const way = { action: 0, result: 0, from: [0, 1, 2], possibleAt: [] };
    const { because } = tell({ kind: 'neverReached', variable: 0, digits: [1], ways: Array(6).fill(way) });
    expect(because).toEqual([
      ...Array(4).fill('“Help” of Keeper would lead there from 0 to 2, but never comes about.'),
      'So it is with 2 more.',
    ]);
  });

  test('a part that never holds, by what asks for it', () => {
    const asked = (asking: Extract<Found, { kind: 'neverTrue' }>['asking']) =>
      tell({ kind: 'alwaysTrue', asking, part: test2 }).what;
    expect(asked({ of: 'tally', tally: 0, term: 0 })).toBe(
      '“Trust 2” always holds in the condition of what each round adds to “favours” (interest).',
    );
    expect(asked({ of: 'ending', ending: 0 })).toBe('“Trust 2” always holds in the condition of the ending “open”.');
    expect(asked({ of: 'doctrine', party: 0, rule: 1 })).toBe(
      '“Trust 2” always holds in the condition of rule 2 of the doctrine of Keeper.',
    );
  });
});
