import { describe, expect, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { startPosition } from '../../../src/game/position.ts';
import {
  type Chart,
  chartEventOf,
  makeChart,
  positionAt,
  snapshotAt,
  stepChart,
} from '../../../src/play/chart/chart.ts';
import { type ChartConfig, chartConfig } from '../../../src/play/chart/chart-config.ts';
import type { ChartContext, ChartEvent } from '../../../src/play/chart/chart-reader.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices } from '../../support/arbitrary/settings.ts';
import { bind, FLAGSHIP, game, gameNames, loadScenario } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The chart made again from its configuration as JSON text, with the same named guards and actions. */
function rebuilt(chart: Chart) {
  const config: ChartConfig = throughJson(chartConfig(chart.model));
  const { guards, actions } = chart.machine.implementations;
  const types = {} as { context: ChartContext; events: ChartEvent };
  return createMachine({ types, ...config, context: throughJson(chart.start.context) }, { guards, actions });
}

describe('the chart is plain data', () => {
  test.each([...gameNames(), 'the flagship'])('the configuration of %s survives JSON', name => {
    const model = name === 'the flagship' ? bind(loadScenario(FLAGSHIP)) : game(name);
    const chart = makeChart(model);
    expect(throughJson(chartConfig(model))).toEqual(chartConfig(model));
    expect(throughJson(chart.machine.config)).toEqual(chart.machine.config);
  });

  property([anyModel, anyChoices])('a machine made from the JSON is driven to the same states', (model, choices) => {
    const chart = makeChart(model);
    const actor = createActor(rebuilt(chart)).start();
    let snapshot = chart.start;
    for (const { move } of walk(model, choices)) {
      snapshot = stepChart(chart, snapshot, move);
      actor.send(chartEventOf(model, move));
      expect(actor.getSnapshot().value).toEqual(snapshot.value);
      expect(actor.getSnapshot().context).toEqual(snapshot.context);
    }
  });

  property([anyModel, anyChoices])('a snapshot kept as JSON goes on where it stood', (model, choices) => {
    const chart = makeChart(model);
    const line = walk(model, choices);
    const half = line.length >> 1;
    const actor = createActor(chart.machine).start();
    for (const { move } of line.slice(0, half)) actor.send(chartEventOf(model, move));
    const again = createActor(chart.machine, { snapshot: throughJson(actor.getPersistedSnapshot()) }).start();
    expect(positionAt(chart, again.getSnapshot())).toEqual(line[half - 1]?.position ?? startPosition(model));
    for (const { move } of line.slice(half)) again.send(chartEventOf(model, move));
    expect(positionAt(chart, again.getSnapshot())).toEqual(line.at(-1)?.position ?? startPosition(model));
  });
});

describe("XState's own tools take the chart", () => {
  test.each(gameNames())('%s becomes a directed graph with a node for each state of each region', name => {
    const { machine } = makeChart(game(name));
    const graph = toDirectedGraph(machine);
    expect(graph.children.map(({ stateNode }) => stateNode.key)).toEqual(Object.keys(machine.config.states ?? {}));
    for (const region of graph.children) {
      expect(region.children.map(({ stateNode }) => stateNode.key)).toEqual(Object.keys(region.stateNode.states));
    }
    expect(throughJson(graph)).toMatchObject({ id: machine.id });
  });

  property([anyModel, anyChoices])('resolveState leads into every position and out of it again', (model, choices) => {
    const chart = makeChart(model);
    for (const { position } of walk(model, choices)) {
      expect(positionAt(chart, snapshotAt(chart, position))).toEqual(position);
    }
  });

  test('an actor of the chart starts at the start, and its regions are named in words', () => {
    const chart = makeChart(game('haggle'));
    const actor = createActor(chart.machine).start();
    expect(actor.getSnapshot().value).toEqual({ deal: 'open', 'whose-turn': 'seller', 'how-it-ends': 'inPlay' });
    actor.send({ type: 'seller.cut', result: 0 });
    actor.send({ type: 'buyer.accept', result: 0 });
    expect(actor.getSnapshot().value).toEqual({ deal: 'sold', 'whose-turn': 'world', 'how-it-ends': 'sold' });
    expect(actor.getSnapshot().context.gauges).toEqual({ price: 1, trust: 1 });
  });
});
