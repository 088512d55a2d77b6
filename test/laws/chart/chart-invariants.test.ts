import { describe, expect } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import { moverId } from '../../../src/game/notation.ts';
import { moverOf } from '../../../src/game/rules.ts';
import {
  type Chart,
  type ChartSnapshot,
  chartEventOf,
  makeChart,
  positionAt,
  stepChart,
} from '../../../src/play/chart/chart.ts';
import { ENDING_REGION, TURN_REGION, UNDECIDED } from '../../../src/play/chart/chart-config.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices, anyWholeGame } from '../../support/arbitrary/settings.ts';
import { allMoves, walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';

/** The chart's snapshots along a line of play, stepped on the chart alone; the first is the start. */
function snapshotsOf(chart: Chart, choices: readonly number[]): readonly ChartSnapshot[] {
  const snapshots = [chart.start];
  for (const { move } of walk(chart.model, choices)) {
    snapshots.push(stepChart(chart, snapshots.at(-1) ?? chart.start, move));
  }
  return snapshots;
}

/** The state each region stands in; a region in more than one state would not be a text. */
function regionsOf(snapshot: ChartSnapshot): Readonly<Record<string, unknown>> {
  return { ...Object(snapshot.value) };
}

const levelNames = ({ scenario }: Model, track: string) =>
  scenario.variables.flatMap(one => (one.kind === 'track' && one.name === track ? one.levels.map(l => l.name) : []));

describe('along every line of play of every scenario', () => {
  property([anyModel, anyChoices])('each region stands in exactly one of its states', (model, choices) => {
    const chart = makeChart(model);
    const tracks = model.scenario.variables.filter(({ kind }) => kind === 'track').map(({ name }) => name);
    for (const snapshot of snapshotsOf(chart, choices)) {
      const regions = regionsOf(snapshot);
      expect(Object.keys(regions).sort()).toEqual([...tracks, TURN_REGION, ENDING_REGION].sort());
      for (const track of tracks) expect(levelNames(model, track)).toContain(regions[track]);
      expect(regions[TURN_REGION]).toBe(moverId(model, moverOf(model, positionAt(chart, snapshot).state)));
    }
  });

  property([anyModel, anyChoices])('the context mirrors the regions', (model, choices) => {
    const chart = makeChart(model);
    for (const snapshot of snapshotsOf(chart, choices)) {
      const { levels, position, ending } = snapshot.context;
      const regions = regionsOf(snapshot);
      const turn = model.order.map(mover => moverId(model, mover))[position];
      expect({ ...levels, [TURN_REGION]: turn, [ENDING_REGION]: ending ?? UNDECIDED }).toEqual(regions);
    }
  });

  property([anyModel, anyChoices])('every gauge is a whole number within its bounds', (model, choices) => {
    for (const { context } of snapshotsOf(makeChart(model), choices)) {
      for (const { kind, name, min, size } of model.scenario.variables) {
        if (kind !== 'gauge') continue;
        const values = Array.from({ length: size }, (_, digit) => min + digit);
        expect(values).toContain(context.gauges[name]);
      }
    }
  });

  property([anyModel, anyChoices])('no tally ever falls, and each turn counts one', (model, choices) => {
    const chart = makeChart(model);
    const positions = snapshotsOf(chart, choices).map(snapshot => positionAt(chart, snapshot));
    positions.forEach((position, i) => {
      expect(position.turn).toBe(i);
      position.tallies.forEach((tally, t) => {
        expect(tally).toBeGreaterThanOrEqual(positions[i - 1]?.tallies[t] ?? model.scenario.tallies[t]?.start ?? 0);
      });
    });
  });

  property([anyModel, anyWholeGame])('no event changes anything once an ending is reached', (model, choices) => {
    const chart = makeChart(model);
    const last = snapshotsOf(chart, choices).at(-1) ?? chart.start;
    expect(last.context.ending).not.toBeNull();
    for (const move of allMoves(model)) {
      expect(last.can(chartEventOf(model, move))).toBe(false);
      const { value, context } = stepChart(chart, last, move);
      expect({ value, context }).toEqual({ value: last.value, context: last.context });
    }
  });

  property([anyModel, anyChoices])('an event that the chart does not know changes nothing', (model, choices) => {
    const chart = makeChart(model);
    for (const snapshot of snapshotsOf(chart, choices)) {
      expect(snapshot.can({ type: 'nobody.nothing', result: 0 })).toBe(false);
      for (const move of allMoves(model)) {
        const event = { ...chartEventOf(model, move), result: 99 };
        expect(snapshot.can(event)).toBe(false);
      }
    }
  });
});
