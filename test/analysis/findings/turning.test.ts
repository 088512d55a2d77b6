import { describe, expect, test } from 'vitest';
import { findingsOf, stateFindings } from '../../../src/analysis/findings/findings.ts';
import { idleLevers } from '../../../src/analysis/findings/levers/idle.ts';
import { readersOf } from '../../../src/analysis/findings/levers/readers.ts';
import { movesAny } from '../../../src/analysis/findings/levers/turning.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, loadScenario, scenarioOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { findingsIn } from './tell.ts';

const planted = (name: string) => loadScenario(`test/bad/rules/findings/${name}.yaml`);

test('levers that count leave nothing to tell', () => {
  const solved = solveGame(tableOf(bind(planted('levers-all-in-use'))));
  const { comes } = stateFindings(solved);
  expect(comes && idleLevers(solved, comes)).toEqual([]);
  expect(findingsOf(solved)).toEqual([]);
});

test('a lever is not turned to where chances would come to more than 1', () => {
  const sound = planted('excused-by-chance');
  const levers = sound.levers.map(lever => ({ ...lever, max: 3 }));
  // From 0 it would be turned to 3 and to 1.5.
  const found = findingsIn(bind({ ...sound, levers }));
  expect(found.map(({ kind, gravity, unless }) => ({ kind, gravity, unless }))).toEqual([
    { kind: 'resultNeverPossible', gravity: 'warning', unless: undefined },
    { kind: 'resultNeverPossible', gravity: 'warning', unless: undefined },
    { kind: 'neverReached', gravity: 'warning', unless: undefined },
    { kind: 'endingNeverReached', gravity: 'warning', unless: undefined },
    { kind: 'leverIdle', gravity: 'warning', unless: undefined },
  ]);
  expect(found.at(-1)).toMatchObject({ because: { kind: 'noDifference', tried: [], moves: false, beside: [] } });
});

test('that a lever leads to a dead end does not hide what else it leads to', () => {
  const sound = planted('excused-with-no-way-out');
  // Without holding nothing can be done where the door is walled up, with the lever and without.
  const actions = sound.actions.filter(({ id }) => id !== 'hold').map((action, index) => ({ ...action, index }));
  const found = findingsIn(bind({ ...sound, actions }));
  expect(
    found.flatMap(({ kind, unless }) => (kind === 'deadEnd' || kind === 'actionNeverOpen' ? [[kind, unless]] : [])),
  ).toEqual([
    ['deadEnd', undefined],
    ['actionNeverOpen', { lever: 0, value: 1 }],
  ]);
});

describe('a formula in which a lever cancels out', () => {
  const made = scenarioOf({
    file: 'sizes.yaml',
    text: `
parley: 1
id: sizes
title: Sizes
asOf: 2026-01-01
round: { lasts: a day, horizon: 4 }
restsOn: [made-up]
assumptions: { made-up: { says: Everything here is made up., why: To have many combinations. } }
parties: { keeper: { name: Keeper, foresight: 1, precision: 1, patience: 0.9 } }
order: [keeper]
levers: { much: { says: Made up., default: 0, min: 0, max: 1, step: 1 } }
gauges:
  height: { title: Height, min: 0, max: 1, start: 0 }
  width: { title: Width, min: 0, max: 1, start: 0 }
actions: { keeper: { hold: { title: Hold, cost: 0 * much * (height + width), results: [{ chance: 1 }] } } }
endings: { open: { says: Play goes on., atHorizon: true } }
`,
  });
  const no = () => false;
  const comes = { isOpen: no, isPossible: no, isDrawn: no, isReached: no, isPaid: no, isCounted: no };
  const moves = (size: number) => {
    const scenario = {
      ...made,
      variables: made.variables.map((one, i) => (i === 0 ? { ...one, size } : { ...one, size: 100 })),
    };
    return movesAny(scenario, readersOf(scenario, comes, 0), Float64Array.of(0), Float64Array.of(1));
  };

  test('does not move, as 100,000 combinations show', () => {
    expect(moves(1000)).toBe(false);
  });

  test('is taken to move where there are more', () => {
    expect(moves(1001)).toBe(true);
  });
});
