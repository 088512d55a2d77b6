import { expect, test } from 'vitest';
import { ALWAYS } from '../../../../src/scenario/condition.ts';
import { at, judge, lasting, lineOf, solved } from '../../../support/check/judge.ts';
import { modelOf } from '../../../support/load.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

// At 0 a gamble leads to 2 or back, and a way to 3, where one stays.
const PORCH = `${madeUp('porch', 6, 'guest')}
gauges: { s: { title: State, min: 0, max: 3, start: 0 } }
actions:
  guest:
    gamble: { title: Gamble, when: { s: 0 }, results: [{ chance: 0.5 }, { chance: 0.5, do: { s: "= 2" } }] }
    go: { title: Go on, when: { s: 0 }, results: [{ chance: 1, do: { s: "= 3" } }] }
    stay: { title: Stay, when: { s: ">= 1" }, results: [{ chance: 1 }] }
endings: { under-way: { says: Under way., atHorizon: true } }
`;

test.each([
  // A gamble that is tried again and again would be won in the end, so it is no way to keep from 2.
  ['chance', '| guest:go [guest:stay]'],
  ['nobody', '| [guest:gamble/1]'],
  ['everyone', '| guest:go'],
] as const)('relying on %s, 2 is kept from by the shortest line that goes round', (fair, line) => {
  const porch = solved(modelOf(PORCH));
  const { breach } = lasting(judge(porch, { kind: 'leadsTo', from: ALWAYS, to: at(2), fair }));
  expect(breach && lineOf(porch.table.model, breach.shortest)).toBe(line);
});

// The keeper goes from 0 to 1 or 2 and stays there; the guest and the host look on.
const THREE = `${madeUp('three', 6, 'keeper', 'guest', 'host')}
gauges: { s: { title: State, min: 0, max: 2, start: 0 } }
actions:
  keeper:
    come: { title: Come, when: { s: 0 }, results: [{ chance: 1, do: { s: "= 1" } }] }
    leave: { title: Leave, when: { s: 0 }, results: [{ chance: 1, do: { s: "= 2" } }] }
    stay: { title: Stay, when: { s: ">= 1" }, results: [{ chance: 1 }] }
  guest: { wait: { title: Wait, results: [{ chance: 1 }] } }
  host: { watch: { title: Watch, results: [{ chance: 1 }] } }
endings: { under-way: { says: Under way., atHorizon: true } }
`;

test('a line goes round from where it first comes back to, whoever moves there', () => {
  const three = solved(modelOf(THREE));
  const { breach } = lasting(judge(three, { kind: 'leadsTo', from: ALWAYS, to: at(1), fair: 'chance' }));
  expect(breach && lineOf(three.table.model, breach.shortest)).toBe(
    '| keeper:leave [guest:wait host:watch keeper:stay]',
  );
  const next = lasting(judge(three, { kind: 'leadsTo', from: at(2), to: at(1), fair: 'chance' })).breach;
  expect(next && lineOf(three.table.model, next.shortest)).toBe('keeper:leave | [guest:wait host:watch keeper:stay]');
});
