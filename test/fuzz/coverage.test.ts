import { describe, expect, test } from 'vitest';
import { fuzzLines } from '../../src/fuzz/campaign/fuzz-lines.ts';
import { noCoverage } from '../../src/fuzz/coverage/coverage.ts';
import { coverageRecord } from '../../src/fuzz/coverage/coverage-record.ts';
import { reachOf } from '../../src/fuzz/coverage/reach.ts';
import { shortestLines } from '../../src/fuzz/coverage/shortest.ts';
import { makeLine } from '../../src/game/notation.ts';
import { explorePositions } from '../support/explore.ts';
import { game, gameNames, modelOf } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';

/** A ladder of four levels climbed one a round, in two rounds; `leap` needs what never is. */
const STAIRS = `
parley: 1
id: stairs
title: Stairs
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: Made up., why: To try. } }
parties: { climber: { name: Climber, foresight: 0, precision: 1, patience: 0.9 } }
order: [climber]
tracks:
  floor: { title: Floor, levels: { ground: { says: G. }, first: { says: F. }, second: { says: S. }, third: { says: T. }, roof: { says: R. } }, start: ground }
  door: { title: Door, levels: { shut: { says: S. }, ajar: { says: A. } }, start: shut }
actions:
  climber:
    rest: { title: Rest, results: [{ chance: 1 }] }
    climb: { title: Climb, when: { floor: "< third" }, results: [{ chance: 1, do: { floor: +1 } }] }
    wave: { title: Wave, when: { floor: third }, results: [{ chance: 1 }] }
    leap: { title: Leap, when: { door: ajar }, results: [{ chance: 1, do: { floor: roof } }] }
payoffs: { climber: { eachRound: { living: { worth: 0 } } } }
endings: { top: { says: T., when: { floor: roof } }, over: { says: O., atHorizon: true } }
`;

describe('what was not covered is told with whether it can be', () => {
  const model = modelOf(STAIRS);
  const table = tableOf(model);
  const [done] = [...fuzzLines(table, { seed: 7, runs: 50 })].slice(-1);
  const { things, counts } = coverageRecord(model, done!.coverage, reachOf(table));
  const told = things.map(({ name, verdict, line }) => [name, verdict, line && makeLine(model, line)]);

  test('each result, level and ending with a line that leads to it', () => {
    expect(told).toEqual([
      ['climber:rest', 'covered', 'climber:rest'],
      ['climber:climb', 'covered', 'climber:climb'],
      ['climber:wave', 'beyond the horizon', 'climber:climb climber:climb climber:climb climber:wave'],
      ['climber:leap', 'impossible', undefined],
      ['floor=ground', 'covered', ''],
      ['floor=first', 'covered', 'climber:climb'],
      ['floor=second', 'covered', 'climber:climb climber:climb'],
      ['floor=third', 'beyond the horizon', 'climber:climb climber:climb climber:climb'],
      ['floor=roof', 'impossible', undefined],
      ['door=shut', 'covered', ''],
      ['door=ajar', 'impossible', undefined],
      ['top', 'impossible', undefined],
    ]);
  });

  test('and counted by kind', () => {
    expect(counts).toEqual({
      result: { covered: 2, all: 4 },
      level: { covered: 4, all: 7 },
      ending: { covered: 0, all: 1 },
    });
  });

  test('and what can be, but was not tried', () => {
    const nothing = coverageRecord(model, noCoverage(model), reachOf(table));
    expect(nothing.things.find(({ name }) => name === 'climber:climb')).toMatchObject({
      times: 0,
      verdict: 'possible',
    });
  });
});

test.each(gameNames())('the shortest lines of %s are those of a plain search, turn by turn', name => {
  const model = game(name, [], 30);
  const table = tableOf(model);
  const shortest = shortestLines(table);
  const plain = new Map<number, number>();
  for (const { position, line } of explorePositions(model)) {
    if (!plain.has(position.state)) plain.set(position.state, line.length);
  }
  expect(shortest.states).toHaveLength(table.states);
  for (const state of shortest.states) {
    const packed = table.blocks[state.block]!.state[state.index]!;
    expect(shortest.movesTo(state)).toBe(plain.get(packed));
    expect(shortest.lineTo(state)).toHaveLength(shortest.movesTo(state));
  }
});
