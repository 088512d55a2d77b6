import { expect, test } from 'vitest';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { scenarioOf } from '../../support/load.ts';
import { editOf } from '../../support/mutants/edits.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Everything goes by the tide; the gate is only spoken of by the names of its levels. */
const TIDE = `${madeUp('tide', 1)}
parties: { guard: { name: Guard, foresight: 0, precision: 0, patience: 0.5 } }
order: [guard, world]
levers: { bias: { says: Bias., default: 0, min: 0, max: 1, step: 1 } }
tracks: { gate: { title: Gate, levels: { shut: { says: S. }, ajar: { says: A. }, open: { says: O. } }, start: shut } }
gauges: { tide: { title: Tide, min: 0, max: 2, start: bias } }
tallies: { toll: { says: Toll., start: 0, eachRound: { each: { add: tide } } } }
actions:
  guard:
    wait: { title: Wait, results: [{ chance: 1 }] }
    push:
      title: Push
      when: { gate: shut }
      cost: tide
      tally: { toll: tide + 1 }
      results:
        - { chance: tide / 4, do: { gate: open, tide: +1 } }
        - { chance: rest, tally: { toll: tide + 2 } }
world: { shocks: { wind: { title: Wind, chance: tide / 5, when: { tide: "> 1" } } } }
payoffs: { guard: { eachRound: { dry: { worth: tide + 3, while: { gate: [shut, open] } } }, endings: { over: tide + 4 } } }
endings: { wet: { says: Wet., when: { not: { any: [{ gate: shut }, { tide: 0 }] } } }, over: { says: Over., atHorizon: true } }
`;

const swaps = (text: string) =>
  mutantsOf(scenarioOf({ file: 'tide.yaml', text }), ['swap-levels']).map(({ path }) => path.at(-1));

test('levels are not swapped where only something else goes by an order', () => {
  expect(swaps(TIDE)).toEqual([]);
});

test.each([
  ['a start that a lever sets', 'start: ‹shut|bias›'],
  ['a step', 'do: { gate: ‹open|+1›'],
  ['a cost', 'cost: ‹tide|gate›'],
  ['what an action adds to a tally', 'toll: ‹tide + 1|gate›'],
  ['what a result adds to a tally', 'toll: ‹tide + 2|gate›'],
  ['a chance', 'chance: ‹tide / 4|gate / 4›'],
  ['the chance of a shock', 'chance: ‹tide / 5|gate / 5›'],
  ['what a round is worth', 'worth: ‹tide + 3|gate›'],
  ['what an ending is worth', 'over: ‹tide + 4|gate›'],
  ['what a round adds to a tally', 'add: ‹tide|gate›'],
])('all levels are swapped where %s goes by their order', (_, edit) => {
  expect(swaps(editOf(TIDE, edit).edited)).toEqual(['shut', 'ajar']);
});

test.each([
  ['when: { gate: ‹shut|"<= ajar"› }\n      cost', ['shut', 'ajar']],
  ['{ title: Wait‹|, when: { gate: "> shut" }›', ['shut']],
  ['{ title: Wait‹|, when: { gate: [ajar, open] }›', []],
  ['any: [{ gate: ‹shut|">= open"› }', ['ajar']],
  ['while: { gate: ‹[shut, open]|"<= shut"› }', ['shut']],
])('of a condition only the levels that it divides are swapped: %s', (edit, levels) => {
  expect(swaps(editOf(TIDE, edit).edited)).toEqual(levels);
});
