import { expect, test } from 'vitest';
import { leastNotice, noticeOf, shortNotice, whatIfText } from '../../../src/report/tell/notice.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';

const scenario = loadScenario(FLAGSHIP);
const { facts, assumptions } = scenario;
const known = `${facts.length} facts`;

test('as the scenario has it, every number follows from facts and assumptions', () => {
  const model = bind(scenario);
  expect(noticeOf(model)).toContain(`every number follows from ${known} and ${assumptions.length} assumptions.`);
  expect(whatIfText(model)).toBe('');
});

test('what a user set is named, and counted as the user’s', () => {
  const model = bind(scenario, ['trust=3', 'dockStrike=1', 'drugs=strikes-at-sea', 'warForCaracas=-3'], 6);
  expect(whatIfText(model)).toBe('what if: trust 3, dockStrike 1, drugs strikes at sea, warForCaracas -3, horizon 6');
  expect(noticeOf(model)).toContain(`${known}, ${assumptions.length} assumptions and 5 settings of yours.`);
  expect(noticeOf(bind(scenario, [], 6))).toContain('and 1 setting of yours.');
});

test('however short, it says as of when and that it is no forecast', () => {
  const model = bind(scenario);
  expect(shortNotice(model)).toBe(`${leastNotice(model)} · ${assumptions.length} assumptions`);
  expect(leastNotice(model)).toBe('As of 2026-01-01 · not a forecast');
});
