import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { reasonsAt } from '../../support/why/reasons-at.ts';

/** By action, what the first to move expects of it at the start, and what that is made of. */
function expectedIn(text: string) {
  const game = solveGame(tableOf(modelOf(text)));
  const { actions } = game.table.model.scenario;
  const open = reasonsAt(game, startOf(game.table))?.open ?? [];
  return Object.fromEntries(
    open.map(({ action, expected, parts }) => [
      actions[action]?.id,
      { expected, parts: parts.map(({ kind, id, worth }) => [kind, id, worth]) },
    ]),
  );
}

/** A march that half of those who set out survive, with a camp that has to be kept up; a round is worth half the one before. */
const MARCH = `${madeUp('march', 9)}
parties: { us: { name: Us, foresight: 2, precision: 0, patience: 0.5 } }
order: [us]
tracks:
  place:
    title: Place
    levels: { plain: { says: P. }, camp: { says: C. }, lost: { says: L. }, home: { says: H. } }
    start: plain
actions:
  us:
    stay: { title: Stay, when: { place: plain }, results: [{ chance: 1 }] }
    march:
      title: March
      cost: 2
      when: { place: plain }
      results: [{ chance: 0.5, do: { place: camp } }, { chance: rest, do: { place: lost } }]
    rest:
      title: Rest
      cost: 1
      when: { place: camp }
      results: [{ chance: 0.25, do: { place: home } }, { chance: rest }]
payoffs:
  us:
    eachRound: { warmth: { worth: 3, while: { place: camp } }, weariness: { worth: -0.5 } }
    endings: { lost: -5, home: 16 }
endings:
  lost: { says: Lost., when: { place: lost } }
  home: { says: Home., when: { place: home } }
  on-the-way: { says: Still on the way., atHorizon: true }
`;

describe('what is expected of an action is told part by part, the largest first', () => {
  test('its cost, what ends play, what each round is worth, and what further moves cost', () => {
    // Half are in camp: a round now, and three in eight go on there for ever after (half of 3, taken twice); one in eight
    // come home, and it is half as far off.
    expect(expectedIn(MARCH).march).toEqual({
      expected: 2.625 - 2.5 - 2 + 1 - 0.4375 - 0.25,
      parts: [
        ['round', 'warmth', 2.625],
        ['ending', 'lost', -2.5],
        ['cost', 'now', -2],
        ['ending', 'home', 1],
        ['round', 'weariness', -0.4375],
        ['cost', 'later', -0.25],
      ],
    });
  });

  test('each part with all after it makes up a sum, the first what is expected', () => {
    const game = solveGame(tableOf(modelOf(MARCH)));
    const sums = reasonsAt(game, startOf(game.table))?.open.map(one => one.sums);
    expect(sums).toEqual([
      [-1.25, -0.375, -1.125, -0.5],
      [-1.5625, -4.1875, -1.6875, 0.3125, -0.6875, -0.25],
    ]);
  });

  test('where it costs nothing itself, what the party takes itself to do next is counted', () => {
    expect(expectedIn(MARCH).stay).toEqual({
      expected: -0.875 + 0.75 - 0.625 - 0.5,
      parts: [
        ['round', 'weariness', -0.875],
        ['round', 'warmth', 0.75],
        ['ending', 'lost', -0.625],
        ['cost', 'later', -0.5],
      ],
    });
  });
});

test('a party of patience 1 that looks to the horizon counts each round to come, and nothing beyond', () => {
  const text = `${madeUp('three-rounds', 3)}
parties: { us: { name: Us, foresight: horizon, precision: 1, patience: 1 } }
order: [us]
actions: { us: { hold: { title: Hold, results: [{ chance: 1 }] } } }
payoffs: { us: { eachRound: { rest: { worth: 1 } }, endings: { over: 5 } } }
endings: { over: { says: Over., atHorizon: true } }
`;
  expect(expectedIn(text).hold).toEqual({
    expected: 7,
    parts: [
      ['ending', 'over', 5],
      ['round', 'rest', 2],
    ],
  });
});
