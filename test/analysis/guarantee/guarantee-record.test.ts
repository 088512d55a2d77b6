import { expect, test } from 'vitest';
import { askGuarantee, guaranteeRecordStepwise } from '../../../src/analysis/guarantee/guarantee-record.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import { statesAlong } from '../../../src/analysis/why/along-line.ts';
import { guaranteeOf } from '../../support/guarantee/force.ts';
import { lineOf } from '../../support/moves.ts';
import { golden } from '../../support/solve.ts';

test('the record asks at the end of the line, and can be sent to a thread', () => {
  const { table } = golden('climb');
  const moves = lineOf(table.model, 'p1:climb p2:climb');
  const asked = { endings: [0], parties: [0], turns: 4, threshold: 0.1 };
  const record = atOneGo(guaranteeRecordStepwise(table, askGuarantee(table, moves, asked)));
  expect(record.found).toEqual(guaranteeOf(table, { ...asked, line: statesAlong(table, moves) }));
  expect(record.demand.line).toHaveLength(3);
  expect(structuredClone(record)).toEqual(record);
});

test('the first answer is there before the second is worked out', () => {
  const { table } = golden('climb');
  const asked = { endings: [0], parties: [0], turns: 4, threshold: 0.1 };
  const kinds = [...guaranteeRecordStepwise(table, askGuarantee(table, [], asked))].map(({ kind }) => kind);
  const answers = kinds.flatMap((kind, i) => (kind === 'answer' ? [i] : []));
  expect(answers).toHaveLength(2);
  const [first = 0, second = 0] = answers;
  expect(kinds.slice(first + 1, second)).toContain('turn');
});
