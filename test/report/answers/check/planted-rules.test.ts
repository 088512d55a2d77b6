import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRules } from '../../../../src/analysis/check/check.ts';
import type { Verdict } from '../../../../src/analysis/check/verdict.ts';
import type { Model } from '../../../../src/game/model.ts';
import { placeOfRule } from '../../../../src/report/answers/check/breach-text.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { lineOf } from '../../../support/check/judge.ts';
import { PLANTED, readIn } from '../../../support/check/report.ts';
import { bind } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';

// Each NAME.yaml has one kind of fault that a rule finds; its first line works it out, and NAME.txt says by hand what is
// found of each rule. A bar stands where the rule is broken, and brackets round what repeats for ever.
const FOLDER = join(import.meta.dirname, '../../../..', PLANTED);
const named = (ending: string) =>
  readdirSync(FOLDER).flatMap(file => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const fixtures = named('.yaml');

const verdictsOf = (model: Model): readonly Verdict[] => checkRules(solveGame(tableOf(model)));

const rounded = (p: number) => String(Number(p.toFixed(10)));
const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function told(model: Model, verdict: Verdict): string {
  if (verdict.kind === 'odds') {
    const { holds, odds, likeliest } = verdict;
    if (holds) return `holds, ${rounded(odds)}`;
    const line = likeliest ? `${lineOf(model, likeliest)} (${rounded(likeliest.probability)})` : 'no line';
    return `broken, ${rounded(odds)}: ${line}`;
  }
  const { breach, vacuity } = verdict;
  if (!breach) return vacuity ? `holds, ${vacuity}` : 'holds';
  const { states, steps, shortest, probability, greatest } = breach;
  const where = `broken in ${counted(states, 'state')} by ${counted(steps, 'step')}: ${lineOf(model, shortest)}`;
  return `${where}; ${rounded(probability)} by the policies, ${rounded(greatest)} at most`;
}

test.each(fixtures)('the fault in %s is found, with its shortest counterexample', name => {
  const model = bind(readIn(PLANTED, name).scenario);
  const found = verdictsOf(model).map(verdict => `${verdict.rule.id}: ${told(model, verdict)}\n`);
  expect(found.join('')).toBe(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
});

test.each(fixtures)('the place of each rule in %s is where it is demanded', name => {
  const scenario = readIn(PLANTED, name);
  for (const verdict of verdictsOf(bind(scenario.scenario))) {
    const { file, line, column, lineText, length } = placeOfRule(scenario, verdict);
    const written = readFileSync(join(FOLDER, file), 'utf8').split('\n')[line - 1] ?? '';
    expect(lineText).toBe(written);
    expect(written.trimStart().startsWith(`${verdict.rule.id}: `), written).toBe(true);
    const { demand } = verdict.rule;
    const key = demand.kind === 'odds' ? demand.bound : demand.kind;
    expect(written.slice(0, column - 1).endsWith(`${key}: `), written).toBe(true);
    expect(written.slice(column - 1, column - 1 + length)).toMatch(/^\{.*\}$/);
  }
});

test('there are twenty faults and more, each with what is found', () => {
  expect(named('.txt').sort()).toEqual([...fixtures].sort());
  expect(fixtures.length).toBeGreaterThanOrEqual(20);
});
