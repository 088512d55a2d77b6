import { describe, expect, test } from 'vitest';
import type { Aim } from '../../../src/analysis/guarantee/question.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import { noReturnStepwise } from '../../../src/analysis/why/no-return.ts';
import type { Model } from '../../../src/game/model.ts';
import { endingAfter, startPosition } from '../../../src/game/position.ts';
import { drawsOf, moverOf, nextState, openActions } from '../../../src/game/rules.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyWholeGame } from '../../support/arbitrary/settings.ts';
import { game, modelOf } from '../../support/load.ts';
import { lineOf, walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

function foundIn(model: Model, line: string) {
  const ids = model.scenario.endings.map(({ id }) => id);
  return atOneGo(noReturnStepwise(tableOf(model), lineOf(model, line))).map(
    ({ move, ending, aim, before, after, isFinal }) => [move, ids[ending], aim, before, after, isFinal] as const,
  );
}

test('who goes on can no longer stop, and whoever ends play is told of by the ending', () => {
  expect(foundIn(game('bargain'), 'ann:go')).toEqual([[0, 'stopped', 'greatest', 1, 0, true]]);
  expect(foundIn(game('bargain'), 'ann:stop')).toEqual([]);
  expect(foundIn(game('bargain'), 'ann:go bob:share')).toEqual([[0, 'stopped', 'greatest', 1, 0, true]]);
});

/** Near, one can walk home; far, run for it, at even odds; beyond is lost. Whoever lingers goes on to the next. */
const lingering = (rounds: number) =>
  modelOf(`${madeUp('lingering', rounds, 'one')}
tracks:
  place:
    title: Place
    levels: { near: { says: N. }, far: { says: F. }, beyond: { says: B. }, home: { says: H. } }
    start: near
actions:
  one:
    walk: { title: Walk, when: { place: near }, results: [{ chance: 1, do: { place: home } }] }
    run:
      title: Run
      when: { place: far }
      results: [{ chance: 0.5, do: { place: home } }, { chance: rest, do: { place: beyond } }]
    linger: { title: Linger, when: { place: "<= far" }, results: [{ chance: 1, do: { place: +1 } }] }
    wait: { title: Wait, when: { place: beyond }, results: [{ chance: 1 }] }
endings:
  home: { says: Home., when: { place: home } }
  lost: { says: Lost., atHorizon: true }
`);

describe('what is lost in two steps', () => {
  const half = [
    [0, 'home', 'greatest', 1, 0.5, false],
    [0, 'lost', 'least', 0, 0.5, false],
  ];

  test('is told of both, in the order of play', () => {
    expect(foundIn(lingering(4), 'one:linger one:linger one:wait')).toEqual([
      ...half,
      [1, 'home', 'greatest', 0.5, 0, true],
      [1, 'lost', 'least', 0.5, 1, true],
    ]);
  });

  test('is told of the first alone where the second is the last turn there is', () => {
    expect(foundIn(lingering(2), 'one:linger one:linger')).toEqual(half);
  });
});

test('how far a search has come is told after each turn of its passes, two an ending', () => {
  const turns = [0, 1, 2].map(done => ({ kind: 'turn', done, of: 2 }));
  expect([...noReturnStepwise(tableOf(game('bargain')), [])]).toEqual(Array(8).fill(turns).flat());
});

test('a line without a move has none', () => {
  expect(foundIn(game('bargain'), '')).toEqual([]);
});

/** What all together can bring the probability of an ending to, from the rules alone, by state and turn. */
function forced(model: Model, ending: number, aim: Aim) {
  const known = new Map<string, number>();
  const at = (state: number, turn: number): number => {
    const holding = endingAfter(model, state, turn);
    if (holding !== null) return Number(holding === ending);
    const key = `${state} ${turn}`;
    const values = known.has(key)
      ? [known.get(key) ?? 0]
      : openActions(model, state).map(action =>
          drawsOf(model, state, action).reduce(
            (sum, { result, chance }) =>
              sum + chance * at(nextState(model, state, { action: action.index, result }), turn + 1),
            0,
          ),
        );
    const best = aim === 'greatest' || moverOf(model, state) === WORLD ? Math.max(...values) : Math.min(...values);
    known.set(key, best);
    return best;
  };
  return at;
}

property([anyModel, anyWholeGame])(
  'each is a move that leaves less than there was, as the rules say, and the first such',
  (model, choices) => {
    const steps = walk(model, choices);
    const positions = [startPosition(model), ...steps.map(({ position }) => position)];
    const found = atOneGo(
      noReturnStepwise(
        tableOf(model),
        steps.map(({ move }) => move),
      ),
    );
    expect(found.map(({ move }) => move)).toEqual(found.map(({ move }) => move).sort((a, b) => a - b));
    for (const ending of model.scenario.endings.keys()) {
      for (const aim of ['greatest', 'least'] as const) {
        const at = forced(model, ending, aim);
        const left = positions.map(({ state, turn }) => (aim === 'greatest' ? at(state, turn) : 1 - at(state, turn)));
        const goesOn = (move: number) => positions[move + 1]?.ending === null;
        const lost = steps.map((_, move) => (left[move] ?? 0) - (left[move + 1] ?? 0));
        const isGone = steps.map((_, move) => (left[move + 1] ?? 0) <= 1e-9 && (left[move] ?? 0) > 1e-9);
        const first = lost.findIndex((by, move) => by > 0.1 + 1e-12 || isGone[move]);
        const gone = isGone.indexOf(true);
        const expected = [...new Set([first, gone])].filter(move => move >= 0 && goesOn(move)).sort((a, b) => a - b);
        const here = found.filter(one => one.ending === ending && one.aim === aim);
        expect(here.map(({ move }) => move)).toEqual(expected);
        expect(here.map(({ isFinal }) => isFinal)).toEqual(expected.map(move => isGone[move]));
      }
    }
  },
);
