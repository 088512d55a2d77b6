import { expect, test } from 'vitest';
import {
  askGuarantee,
  type GuaranteeRecord,
  guaranteeRecordStepwise,
} from '../../../src/analysis/guarantee/guarantee-record.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import { guaranteeJson, guaranteeText } from '../../../src/report/answers/guarantee.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { lineOf } from '../../support/moves.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';

function climb(line: string, turns: number): GuaranteeRecord {
  const table = tableOf(bind(loadScenario(`${GOLDEN}/climb.yaml`)));
  const demand = { endings: [0], parties: [0], turns, threshold: 0.1 };
  return atOneGo(guaranteeRecordStepwise(table, askGuarantee(table, lineOf(table.model, line), demand)));
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
  expect(guaranteeText(report)).toContain(
    [
      'At least so likely, whatever the others do: 20.00%',
      '  between 0.200000000000 and 0.200000000000: 0 apart (absolute), 0 (relative)',
      '  over all states at most 0 apart; play never comes back to a state\n',
    ].join('\n'),
  );
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

test('bounds that did not come together are the headline, rounded outwards, and never their middle', () => {
  const report = climb('', Number.POSITIVE_INFINITY);
  const open = {
    isSettled: false,
    lower: 0.09004,
    upper: 1,
    value: 0.54502,
    relative: 10.1,
    residual: 1,
    components: 3,
  };
  const unsettled = (change: object) => {
    const greatest = { ...report.found.greatest, ...open, sweeps: 100_000, ...change };
    return guaranteeText({ ...report, found: { ...report.found, greatest } });
  };
  expect(unsettled({})).toContain(
    [
      'At least so likely, whatever the others do: between 9.00% and 100%',
      '  between 0.090040000000 and 1.000000000000: 9.1e-1 apart (absolute), 1.0e+1 (relative): NOT SETTLED, only the two bounds are sure',
      '  over all states at most 1.0e+0 apart; 3 components in which play can come back, the slowest swept 100,000 times',
    ].join('\n'),
  );
  expect(unsettled({})).not.toContain('54.50%');
  expect(unsettled({ lower: 0, relative: Number.POSITIVE_INFINITY })).toContain('between 0% and 100%');
  expect(unsettled({ lower: 0, relative: Number.POSITIVE_INFINITY })).toContain(
    'apart (absolute), without bound (relative)',
  );
});
