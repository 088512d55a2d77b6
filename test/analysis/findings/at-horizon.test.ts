import { expect, test } from 'vitest';
import { standingAtHorizon } from '../../../src/analysis/findings/at-horizon.ts';
import { digitsOf } from '../../../src/game/space.ts';
import { chainShape } from '../../../src/solve/chain-shape.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** A game of a jumper, who goes from each place to some others, and of a guest, who waits before that; at 9 it is over. */
function jumps(start: number, ways: ReadonlyMap<number, readonly number[]>): string {
  const elsewhere = Array.from({ length: 9 }, (_, place) => place).filter(place => !ways.has(place));
  const actions = [...ways].flatMap(([from, to]) =>
    to.map(
      there =>
        `    jump-${from}-${there}: { title: Jump from ${from} to ${there}, when: { s: ${from} }, results: [{ chance: 1, do: { s: "= ${there}" } }] }`,
    ),
  );
  return `${madeUp('jumps', 1, 'guest', 'jumper')}
gauges: { s: { title: Place, min: 0, max: 9, start: ${start} } }
actions:
  jumper:
${actions.join('\n')}
    rest: { title: Rest, when: { s: [${elsewhere}] }, results: [{ chance: 1 }] }
  guest:
    wait: { title: Wait, results: [{ chance: 1 }] }
endings:
  off: { says: Off., when: { s: 9 } }
  under-way: { says: Under way., atHorizon: true }
`;
}

/** Three steps on, and then round in four. */
const CIRCLE = jumps(0, new Map([0, 1, 2, 3, 4, 5, 6].map(place => [place, [place === 6 ? 3 : place + 1]])));

/** At each step all is over, or goes on to the next of three. */
const LEAVING = jumps(4, new Map([4, 5, 6].map(place => [place, [9, place === 6 ? 4 : place + 1]])));

/** After three steps it is over whatever is done. */
const SHORT = jumps(0, new Map([0, 1, 2].map(place => [place, [place === 2 ? 9 : place + 1]])));

/** Returns the places at which play can stand after so many rounds. */
function standingIn(text: string): (rounds: number) => readonly (number | undefined)[] {
  const table = tableOf(modelOf(text));
  const shape = chainShape(table);
  const places = Array.from(table.blocks[0]!.state, state => digitsOf(table.model.space, state)[0]);
  return rounds => {
    const standing = standingAtHorizon({ table: { ...table, model: { ...table.model, horizon: rounds } }, shape });
    return places.filter((_, i) => standing[i] === 1);
  };
}

// Rounds of a number that no walk could go through have to be left out, wherever the circle begins.
test.each<[what: string, text: string, known: readonly (readonly [rounds: number, places: readonly number[]])[]]>([
  [
    'goes round in four after three steps',
    CIRCLE,
    [
      [0, [0]],
      [1, [1]],
      [3, [3]],
      [6, [6]],
      [7, [3]],
      [12, [4]],
    ],
  ],
  [
    'goes round so often',
    CIRCLE,
    [
      [10_001, [5]],
      [1e12, [4]],
      [1e12 + 1, [5]],
      [1e12 + 3, [3]],
    ],
  ],
  [
    'can be over after each round',
    LEAVING,
    [
      [1, [5, 9]],
      [2, [6, 9]],
      [3, [4, 9]],
      [1e12, [5, 9]],
    ],
  ],
  [
    'is over after three rounds',
    SHORT,
    [
      [2, [2]],
      [3, [9]],
      [4, []],
      [1e12, []],
    ],
  ],
])('at the horizon stands what %s', (_, text, known) => {
  const standingAfter = standingIn(text);
  for (const [rounds, places] of known) expect({ rounds, at: standingAfter(rounds) }).toEqual({ rounds, at: places });
});
