import { describe, expect, test } from 'vitest';
import { fuzzLines, type LinesDone } from '../../../src/fuzz/campaign/fuzz-lines.ts';
import type { CampaignPart } from '../../../src/fuzz/campaign/run.ts';
import { shortestLines } from '../../../src/fuzz/coverage/shortest.ts';
import type { Model } from '../../../src/game/model.ts';
import { makeLine } from '../../../src/game/notation.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { type Chart, makeChart } from '../../../src/play/chart/chart.ts';
import type { Action, Scenario } from '../../../src/scenario/scenario.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

const SEED = { seed: 7, runs: 1000 };

function fuzzed(table: GameTable, chart: Chart, wanted: CampaignPart = SEED): LinesDone {
  const [done] = [...fuzzLines(table, wanted, chart)].slice(-1);
  if (!done) throw new Error('nothing was done');
  return done;
}

/** The chart of a scenario that differs, for the model as it is. */
const chartWith = (model: Model, change: Partial<Scenario>) =>
  makeChart({ ...model, scenario: { ...model.scenario, ...change } });

const chartWithAction = (model: Model, id: string, change: (action: Action) => Action) =>
  chartWith(model, {
    actions: model.scenario.actions.map(action => (action.id === id ? change(action) : action)),
  });

/** A table with its numbers copied, so that they can be changed. */
const copied = (table: GameTable): GameTable => ({ ...structuredClone({ ...table, model: null }), model: table.model });

describe('a fault in the statechart is found with a line that is as short as can be', () => {
  const model = game('haggle');
  const table = tableOf(model);

  test('there is none to begin with', () => {
    const done = fuzzed(table, makeChart(model), { seed: 7, runs: 200 });
    expect(done).toMatchObject({ runs: 200, hasFailed: false });
    expect(done.effort.sent).toBeGreaterThan(1000);
    expect(done.effort.refused).toBeGreaterThan(300);
  });

  test('a guard turned round, at the first state that has it', () => {
    const chart = chartWithAction(model, 'walk', action => ({ ...action, when: { kind: 'not', part: action.when } }));
    const { failure } = fuzzed(table, chart);
    expect(failure?.input).toHaveLength(1);
    expect(failure?.found.difference).toMatchObject({ kind: 'move', takes: 'reading' });
  });

  test('an effect left out, by the one move that has it', () => {
    const chart = chartWithAction(model, 'cut', action => ({
      ...action,
      results: action.results.map(result => ({ ...result, effects: [] })),
    }));
    const { failure } = fuzzed(table, chart);
    expect(failure && makeLine(model, failure.input)).toBe('seller:cut');
    expect(failure?.found.difference).toMatchObject({ kind: 'position' });
  });

  test('a horizon one round too far, by a line to the end that does nothing else', () => {
    const { failure } = fuzzed(table, makeChart({ ...model, horizon: model.horizon + 1 }));
    expect(failure?.input).toHaveLength(model.horizon * model.order.length);
    expect(failure?.found).toMatchObject({ difference: { kind: 'position', chart: { ending: null } } });
  });

  test('one that fails is told by what it says', () => {
    const chart = makeChart(model);
    const broken: Chart = {
      ...chart,
      machine: Object.create(chart.machine, {
        transition: {
          value: () => {
            throw new Error('out of order');
          },
        },
      }),
    };
    const { failure } = fuzzed(table, broken);
    expect(failure).toMatchObject({ input: [expect.anything()], found: { difference: { message: 'out of order' } } });
  });

  test('and its seed and path bring the same line back', () => {
    // Far from the start, so that many lines pass before: what they covered must guide the replay, too.
    const far = bind(loadScenario(FLAGSHIP));
    const farTable = tableOf(far);
    const chart = chartWithAction(far, 'sign', action => ({ ...action, results: action.results.slice().reverse() }));
    const { failure, runs } = fuzzed(farTable, chart);
    expect(runs).toBeGreaterThan(5);
    const again = fuzzed(farTable, chart, { seed: failure!.seed, runs: 1, path: failure!.path });
    expect(again.failure?.input).toEqual(failure?.input);
    expect(again.failure?.path).toBe(failure?.path);
  });
});

describe('a fault in the table is found with the shortest line there is', () => {
  test.each(['lamps', 'haggle', 'weather', 'gates'])('a branch of %s led elsewhere', name => {
    const table = tableOf(game(name));
    const bad = copied(table);
    // The last branch of the last block but one that has any: as far from the start as there is one.
    const block = bad.blocks.findLast(
      ({ target }, i) => target.length > 0 && bad.blocks[(i + 1) % bad.blocks.length]!.size > 1,
    )!;
    const last = block.target.length - 1;
    block.target[last] = (block.target[last]! + 1) % bad.blocks[(block.position + 1) % bad.blocks.length]!.size;
    const choice = block.branchStart.findLastIndex(start => start <= last);
    const index = block.choiceStart.findLastIndex(start => start <= choice && start < block.choiceRow.length);
    const { failure } = fuzzed(bad, makeChart(table.model));
    const shortest = shortestLines(bad).movesTo({ block: block.position, index }) + 1;
    expect(failure?.input.length).toBeLessThanOrEqual(shortest);
    expect(failure?.found.difference.kind).toBe('position');
  });

  test('an ending that is not there', () => {
    const table = tableOf(game('haggle'));
    const bad = copied(table);
    const block = bad.blocks.find(({ ending }) => ending.some(one => one >= 0))!;
    block.ending.fill(-1);
    const { failure } = fuzzed(bad, makeChart(table.model));
    expect(failure?.found.difference).toMatchObject({ kind: 'position', reading: { ending: null } });
  });
});
