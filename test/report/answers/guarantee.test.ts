import { expect, test } from 'vitest';
import { type GuaranteeRecord, guaranteeRecordStepwise } from '../../../src/analysis/guarantee/guarantee-record.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import { guaranteeJson, guaranteeText } from '../../../src/report/answers/guarantee.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { lineOf } from '../../support/moves.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';

function climb(line: string, turns: number): GuaranteeRecord {
  const table = tableOf(bind(loadScenario(`${GOLDEN}/climb.yaml`)));
  const demand = { endings: [0], parties: [0], turns, threshold: 0.1 };
  return atOneGo(guaranteeRecordStepwise(table, lineOf(table.model, line), demand));
}

test('the report says who, what, how long, the strategy and the reply', () => {
  const text = guaranteeText(climb('', 6));
  expect(text).toContain(
    'What P1 against all others can force of “prize” within 6 turns (up to the horizon of 3 rounds)',
  );
  expect(text).toContain('At least so likely, whatever the others do: 20.00%');
  expect(text).toContain(
    '    P1: Climb\n    P2: Stop (the reply that opposes it most); its likeliest result, 80.00%\n',
  );
  expect(text).toContain('Not a forecast');
  expect(text).toContain('How to read it:');
});

test('the report names the point of no return of a line of play', () => {
  const text = guaranteeText(climb('p1:climb p2:climb p1:stop/2', 3));
  expect(text).toContain(
    'Point of no return: round 2, P1: Stop (move 3, p1:stop/2). From here on P1 against all others cannot bring “prize” about any more; before, they could bring it to 40.00%.',
  );
});

test('with no bound on the turns the bounds and the residual are told', () => {
  const report = climb('', Number.POSITIVE_INFINITY);
  expect(guaranteeText(report)).toMatch(/between 0\.2\d* and 0\.2\d*; residual .* over all states after \d+ sweeps/);
  expect(guaranteeJson(report, 'sha256:0')).toMatchObject({
    command: 'guarantee',
    endings: ['prize'],
    for: ['p1'],
    turns: null,
    greatest: {
      settled: true,
      plan: [
        { mover: 'p1', named: true, move: 'p1:climb' },
        { mover: 'p2', named: false },
      ],
    },
  });
});
