import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statesWhere } from '../../../../src/analysis/check/claims/claim-marks.ts';
import { complement, type StateSet, stepsFrom, stepsInto } from '../../../../src/analysis/check/claims/sets.ts';
import { attract } from '../../../../src/analysis/check/ctl/attract.ts';
import {
  everyFinally,
  everyGlobally,
  everyNext,
  everyUntil,
  keptWithin,
  someFinally,
  someGlobally,
  someNext,
  someUntil,
} from '../../../../src/analysis/check/ctl/ctl.ts';
import { type Graph, graphOf } from '../../../../src/analysis/check/ctl/graph.ts';
import { findState } from '../../../../src/game/table/find-state.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { anyClaim } from '../../../support/check/arbitrary-demand.ts';
import { walker } from '../../../support/check/walker.ts';
import { explore } from '../../../support/explore.ts';
import { modelOf } from '../../../support/load.ts';
import { plainCtl, type Successors } from '../../../support/plain/check/ctl.ts';
import { property } from '../../../support/property.ts';
import { golden, tableOf } from '../../../support/solve.ts';

/** Of a game with one variable and one mover: a set by its values, and the values of a set. */
const setOf = ({ table }: Graph, ...values: number[]): StateSet =>
  table.blocks.map(({ state }) => Uint8Array.from(state, one => Number(values.includes(one))));
const valuesOf = ({ table }: Graph, set: StateSet) => [...table.blocks[0]!.state].filter((_, i) => set[0]![i] === 1);

describe('the die of Knuth and Yao, states 7 to 12 being the faces', () => {
  const die = graphOf(golden('knuth-yao-die').table);
  const faces = setOf(die, 7, 8, 9, 10, 11, 12);
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  test.each([1, 2, 3, 4, 5, 6])('EF face %i holds at the start', face => {
    expect(valuesOf(die, someFinally(die, setOf(die, 6 + face)))).toContain(0);
  });

  test('AF done fails: of the loops 1-3 and 2-6 only chance leads out', () => {
    expect(valuesOf(die, everyFinally(die, faces))).toEqual([4, 5, 7, 8, 9, 10, 11, 12]);
    expect(valuesOf(die, someGlobally(die, complement(faces)))).toEqual([0, 1, 2, 3, 6]);
  });

  test('AG EF done holds, and nobody can keep play from being done', () => {
    expect(valuesOf(die, everyGlobally(die, someFinally(die, faces)))).toEqual(all);
    expect(valuesOf(die, keptWithin(die, complement(faces)))).toEqual([]);
  });

  test('AG (at 3 implies EX at 1)', () => {
    const next = someNext(die, setOf(die, 1));
    expect(valuesOf(die, next)).toEqual([0, 3]);
    const implied = complement(setOf(die, 3)).map((marks, i) => marks.map((one, state) => one | next[i]![state]!));
    expect(valuesOf(die, everyGlobally(die, implied))).toEqual(all);
  });

  test('EX, AX and until, by hand', () => {
    expect(valuesOf(die, everyNext(die, faces))).toEqual([4, 5, 7, 8, 9, 10, 11, 12]);
    expect(valuesOf(die, someUntil(die, setOf(die, 0, 1), setOf(die, 4)))).toEqual([0, 1, 4]);
    expect(valuesOf(die, everyUntil(die, setOf(die, 4), faces))).toEqual([4, 7, 8, 9, 10, 11, 12]);
    expect(valuesOf(die, everyUntil(die, setOf(die, 5), setOf(die, 8, 9)))).toEqual([8, 9]);
    // From 4 all steps lead to 8 and 9, but 4 is in already, and counts once only for 1, which may go to 3.
    expect(valuesOf(die, everyFinally(die, setOf(die, 4, 8, 9)))).toEqual([4, 8, 9]);
  });

  test('a step that is barred leads nowhere, be it one that would lead in', () => {
    const [into, from] = [stepsInto(die.table, faces), stepsFrom(die.table, setOf(die, 3, 4, 5))];
    const reached = attract(die, 'some step', { steps: into, barred: from });
    expect(valuesOf(die, reached)).toEqual([0, 2, 6]);
  });
});

test('PRISM’s chain: EF s=2 from 0 and 1 alone, and s=5 is not reached', () => {
  const chain = graphOf(golden('dtmc-pctl').table);
  expect(valuesOf(chain, someFinally(chain, setOf(chain, 2)))).toEqual([0, 1, 2]);
  expect(valuesOf(chain, someFinally(chain, setOf(chain, 5)))).toEqual([]);
});

describe('a walker who may stay at 0 or go on to 1, and from there comes by chance to 2 or back', () => {
  const graph = graphOf(tableOf(modelOf(walker())));

  test('can keep away from 2 at 0 alone: at 1 chance has its say', () => {
    expect(valuesOf(graph, keptWithin(graph, setOf(graph, 0, 1)))).toEqual([0]);
  });

  test('a state in which play has stopped is a path that is over', () => {
    const none = setOf(graph);
    expect(valuesOf(graph, someNext(graph, setOf(graph, 0, 1, 2)))).toEqual([0, 1]);
    expect(valuesOf(graph, everyNext(graph, none))).toEqual([2]);
    expect(valuesOf(graph, someGlobally(graph, setOf(graph, 1, 2)))).toEqual([1, 2]);
    expect(valuesOf(graph, everyGlobally(graph, setOf(graph, 2)))).toEqual([2]);
    expect(valuesOf(graph, everyFinally(graph, none))).toEqual([]);
    expect(valuesOf(graph, keptWithin(graph, setOf(graph, 2)))).toEqual([2]);
  });
});

const asked = anyModel.chain(model => fc.record({ model: fc.constant(model), p: anyClaim(model), q: anyClaim(model) }));

property([asked])(
  'in generated games every operator is its definition, swept until nothing changes',
  ({ model, p, q }) => {
    const table = tableOf(model);
    const explored = [...explore(model).values()];
    const number = new Map(explored.map(({ state }, i) => [state, i]));
    const successors = explored.map(
      ({ choices }): Successors => choices.map(({ branches }) => branches.map(({ next }) => number.get(next) ?? -1)),
    );
    const plain = plainCtl(successors);
    const graph = graphOf(table);
    const flat = (set: StateSet) =>
      explored.map(({ state }) => {
        const found = findState(table, state);
        return found !== undefined && set[found.block]![found.index] === 1;
      });
    const [ps, qs] = [statesWhere(table, p), statesWhere(table, q)];
    const [pNodes, qNodes] = [flat(ps), flat(qs)];
    expect(flat(someNext(graph, ps))).toEqual(plain.someNext(pNodes));
    expect(flat(everyNext(graph, ps))).toEqual(plain.everyNext(pNodes));
    expect(flat(someUntil(graph, ps, qs))).toEqual(plain.someUntil(pNodes, qNodes));
    expect(flat(everyUntil(graph, ps, qs))).toEqual(plain.everyUntil(pNodes, qNodes));
    expect(flat(someFinally(graph, ps))).toEqual(plain.someFinally(pNodes));
    expect(flat(everyFinally(graph, ps))).toEqual(plain.everyFinally(pNodes));
    expect(flat(someGlobally(graph, ps))).toEqual(plain.someGlobally(pNodes));
    expect(flat(everyGlobally(graph, ps))).toEqual(plain.everyGlobally(pNodes));
    expect(flat(keptWithin(graph, ps))).toEqual(plain.keptWithin(pNodes));
  },
);
