import { expect, test } from 'vitest';
import { isSameGame } from '../../../src/analysis/mutants/same-game.ts';
import { modelOf } from '../../support/load.ts';
import { editOf } from '../../support/mutants/edits.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const GUARD = 'guard: { name: Guard, foresight: 0, precision: 0, patience: 0.5';

/** A lamp that may be lit and put out: two states, whichever it starts in. */
const LAMP = `${madeUp('lamp', 2)}
parties:
  ${GUARD}, doctrine: [{ when: { lamp: lit }, play: douse }] }
order: [guard]
tracks: { lamp: { title: Lamp, levels: { unlit: { says: Unlit. }, lit: { says: Lit., rung: 1 } }, start: unlit } }
tallies: { hours: { says: Hours., start: 0, eachRound: { lit: { add: 1, while: { lamp: lit } } } }, sparks: { says: Sparks., start: 0 } }
actions:
  guard:
    light:
      title: Light it
      when: { lamp: unlit }
      cost: 1
      habit: 2
      results: [{ chance: 0.5, do: { lamp: lit } }, { chance: rest, tally: { hours: 3, sparks: 4 } }]
    douse: { title: Put it out, when: { lamp: lit }, results: [{ chance: 1, do: { lamp: unlit } }] }
    nap: { title: Nap, when: { lamp: lit }, results: [{ chance: 1 }] }
    doze: { title: Doze, when: { lamp: unlit }, results: [{ chance: 1 }] }
payoffs: { guard: { eachRound: { bright: { worth: 5, while: { lamp: lit } } }, endings: { lit: 6, dark: 6 } } }
endings: { lit: { says: Lit., atHorizon: true, when: { lamp: lit } }, dark: { says: Dark., atHorizon: true } }
`;

/** A yard in which the guard moves and then the weather; the guard may leave it, and nothing goes by the flag. */
const YARD = `${madeUp('yard', 2, 'guard', 'world')}
tracks:
  gate: { title: Gate, levels: { shut: { says: S. }, ajar: { says: A. }, open: { says: O. } }, start: shut }
  flag: { title: Flag, levels: { down: { says: D. }, half: { says: H. }, up: { says: U. } }, start: down }
  guardsman: { title: Guardsman, levels: { here: { says: H. }, left: { says: L. }, fled: { says: F. } }, start: here }
actions:
  guard:
    push: { title: Push, results: [{ chance: 0.5, do: { gate: ajar } }, { chance: 0.5, do: { gate: open } }] }
    hoist: { title: Hoist, results: [{ chance: 1, do: { flag: up } }] }
    leave: { title: Leave, results: [{ chance: 0.5, do: { guardsman: left } }, { chance: 0.5, do: { guardsman: fled } }] }
world:
  shocks:
    rain: { title: Rain, chance: 0.1, when: { gate: ajar } }
    hail: { title: Hail, chance: 0.1, when: { gate: open } }
payoffs: { guard: { endings: { gone: 1, lost: 1 } } }
endings:
  gone: { says: Gone., when: { guardsman: left } }
  lost: { says: Lost., when: { guardsman: fled } }
  on-duty: { says: On duty., atHorizon: true }
`;

const isSame = (one: string, other: string) => isSameGame(tableOf(modelOf(one)), tableOf(modelOf(other)));

test.each([
  ['the state it starts in', LAMP, 'start: ‹unlit|lit›'],
  [
    'what a party can do',
    LAMP,
    'nap: { title: Nap, when: { lamp: ‹lit|unlit› }, results: [{ chance: 1 }] }\n    doze: { title: Doze, when: { lamp: ‹unlit|lit› }',
  ],
  ['a cost', LAMP, 'cost: ‹1|2›'],
  ['a habit', LAMP, 'habit: ‹2|3›'],
  ['a chance', LAMP, 'chance: ‹0.5|0.4›'],
  ['what a result adds to the first tally', LAMP, 'hours: ‹3|4›'],
  ['what a result adds to the last tally', LAMP, 'sparks: ‹4|5›'],
  ['what a round adds to a tally', LAMP, 'add: ‹1|2›'],
  ['what a round is worth', LAMP, 'worth: ‹5|6›'],
  ['what an ending at the horizon is worth', LAMP, 'dark: ‹6|7›'],
  ['which ending holds at the horizon', LAMP, '{ says: Lit., atHorizon: true, when: { lamp: ‹lit|unlit› } }'],
  ['a rung', LAMP, 'rung: ‹1|2›'],
  ['a doctrine', LAMP, 'play: ‹douse|nap›'],
  ['where an effect leads, to a state nobody can tell from another', YARD, 'flag: ‹up|half›'],
  ['which of two results leads where', YARD, 'gate: ‹ajar|open› } }, { chance: 0.5, do: { gate: ‹open|ajar› }'],
  [
    'which of two shocks comes',
    YARD,
    'when: { gate: ‹ajar|open› } }\n    hail: { title: Hail, chance: 0.1, when: { gate: ‹open|ajar› }',
  ],
  [
    'which ending stops play',
    YARD,
    'when: { guardsman: ‹left|fled› } }\n  lost: { says: Lost., when: { guardsman: ‹fled|left› }',
  ],
  ['what an ending that stops play is worth', YARD, 'gone: ‹1|2›'],
])('two games are two that differ in %s', (_, text, edit) => {
  const { edited } = editOf(text, edit);
  expect(isSame(text, edited)).toBe(false);
  expect(isSame(edited, text)).toBe(false);
});

test.each([
  ['a chance', LAMP, 'chance: ‹0.5|1 / 2›'],
  ['a condition', LAMP, 'light:\n      title: Light it\n      when: { ‹lamp: unlit|not: { lamp: lit }› }'],
  [
    'a doctrine that is not asked',
    LAMP,
    'doctrine: [{ when: { lamp: lit }, play: douse }‹|, { when: { lamp: lit }, play: nap }›]',
  ],
  // Rows of the world are then told apart by the flag, too.
  [
    'a condition that reads what does not matter',
    YARD,
    '{ title: Rain, chance: 0.1, when: { gate: ajar‹|, flag: [down, half, up]› } }',
  ],
])('a game is the same with %s written otherwise', (_, text, edit) => {
  const { edited } = editOf(text, edit);
  expect(isSame(text, edited)).toBe(true);
  expect(isSame(edited, text)).toBe(true);
});

test('a game in which somebody else moves besides is another one', () => {
  const clerk = 'clerk: { name: Clerk, foresight: 0, precision: 0, patience: 0.5 }';
  const other = LAMP.replace('order: [guard]', `  ${clerk}\norder: [guard, clerk]`).replace(
    'payoffs:',
    '  clerk: { write: { title: Write, results: [{ chance: 1 }] } }\npayoffs:',
  );
  expect(isSame(LAMP, other)).toBe(false);
  expect(isSame(other, LAMP)).toBe(false);
});
