import fc from 'fast-check';
import { expect } from 'vitest';
import type { Witness } from '../../../../src/analysis/check/verdict.ts';
import { endingOf, horizonEndingOf } from '../../../../src/game/rules.ts';
import { type Claim, claimHolds, type Demand } from '../../../../src/scenario/rule.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { anyLasting, anyOdds } from '../../../support/check/arbitrary-demand.ts';
import { judge, lasting, onOdds, solved } from '../../../support/check/judge.ts';
import { replay } from '../../../support/check/replay.ts';
import { explore } from '../../../support/explore.ts';
import { avoidedNodes, brokenNodes } from '../../../support/plain/check/broken.ts';
import { type MomentNode, momentAt, momentGraph, type Nodes } from '../../../support/plain/check/moment-graph.ts';
import { type Comes, outlookOf } from '../../../support/plain/check/outlook.ts';
import { property } from '../../../support/property.ts';

/** Sweeping until nothing changes, position by position, takes its time: only games of so many states. */
const FEW = 120;
const few = anyModel.filter(model => explore(model, FEW + 1).size <= FEW);

/** A moment by what tells it apart: the state, and the step that led there. */
const keyOf = ({ state, before, moment: { step } }: Pick<MomentNode, 'state' | 'before' | 'moment'>) =>
  `${before} ${step?.action}/${step?.result} ${state}`;

const lastingAsked = few.chain(model =>
  fc.record({
    model: fc.constant(model),
    demand: anyLasting(model),
    free: fc.option(fc.subarray([...model.scenario.parties.keys()]), { nil: undefined }),
  }),
);

property([lastingAsked])(
  'a lasting rule is judged as by its definition, and every witness replays',
  ({ model, demand, free }) => {
    const game = solved(model);
    const graph = momentGraph(model);
    const broken = brokenNodes(model, demand, graph);
    const isBroken = new Map(graph.map((node, i) => [keyOf(node), broken[i] === true]));
    const { holds, breach } = lasting(judge(game, demand, free));
    expect(holds).toBe(!broken.includes(true));
    if (!breach) return;
    const nodes = graph.filter((_, i) => broken[i]);
    expect(breach.states).toBe(new Set(nodes.map(({ state }) => state)).size);
    expect(breach.steps).toBe(nodes.filter(({ before }) => before !== undefined).length);

    const comes: Comes = ({ state: before }, move, { state }) =>
      isBroken.get(keyOf({ state, before, moment: momentAt(model, state, { before, move }) })) ?? false;
    const atStart = broken[0] === true;
    const outlook = (isFree: (party: number) => boolean) =>
      atStart
        ? { probability: 1, likeliest: 1 }
        : outlookOf(game, { comes, isFree, sign: 1, turns: Number.POSITIVE_INFINITY });
    const [byPolicy, atWorst] = [outlook(() => false), outlook(party => free?.includes(party) ?? true)];
    expect(breach.probability).toBeCloseTo(byPolicy.probability, 12);
    expect(breach.greatest).toBeCloseTo(atWorst.probability, 12);
    expect(breach.likeliest?.probability ?? 0).toBeCloseTo(byPolicy.likeliest, 12);
    expect(breach.worst?.probability ?? 0).toBeCloseTo(atWorst.likeliest, 12);

    expect(breach.shortest.shownAt).toBe(distanceTo(graph, broken));
    for (const witness of [breach.shortest, breach.likeliest, breach.worst]) {
      if (!witness) continue;
      const replayed = replay(model, witness);
      const shown = replayed.map(moment => isBroken.get(keyOf(moment)));
      expect(shown.indexOf(true)).toBe(witness.shownAt);
      expectToShow(model, graph, demand, witness);
    }
  },
);

/** How many steps it takes from the start to the nearest of some nodes. */
function distanceTo(graph: readonly MomentNode[], goal: Nodes): number {
  let level = new Set([0]);
  for (let distance = 0; ; distance++) {
    if ([...level].some(node => goal[node])) return distance;
    level = new Set([...level].flatMap(node => graph[node]!.choices.flat()));
  }
}

/** What follows where a rule is broken: for `leadsTo` a line without what is waited for, that goes round or is over. */
function expectToShow(
  model: Parameters<typeof replay>[0],
  graph: readonly MomentNode[],
  demand: Demand,
  witness: Witness,
) {
  if (demand.kind !== 'leadsTo') {
    expect(witness.moves).toHaveLength(witness.shownAt);
    if (demand.kind === 'never' || demand.kind === 'always') {
      const last = replay(model, witness).at(-1)!;
      expect(claimHolds(demand.claim, last.moment)).toBe(demand.kind === 'never');
    }
    return;
  }
  const replayed = replay(model, witness);
  const tail = replayed.slice(witness.shownAt);
  expect(claimHolds(demand.from, tail[0]!.moment)).toBe(true);
  expect(tail.some(({ moment }) => claimHolds(demand.to, moment))).toBe(false);
  const last = replayed.at(-1)!;
  if (witness.loopFrom !== undefined) {
    expect(witness.moves.length).toBeGreaterThan(witness.loopFrom);
    expect(last.state).toBe(replayed[witness.loopFrom]?.state);
    return;
  }
  const where = (claim: Claim) => graph.map(({ moment }) => claimHolds(claim, moment));
  const number = graph.findIndex(node => keyOf(node) === keyOf(last));
  const isLost = demand.fair === 'everyone' && avoidedNodes(graph, where(demand.to), 'everyone')[number];
  expect(isLost || graph[number]?.choices.length === 0).toBe(true);
}

const oddsAsked = few.chain(model => fc.record({ model: fc.constant(model), demand: anyOdds(model) }));

property([oddsAsked])('a probability is what looking at every position gives', ({ model, demand }) => {
  const { of, bound, within, play } = demand;
  const game = solved(model);
  const claim: Claim = of.kind === 'state' ? of.claim : { kind: 'ending', of: of.endings };
  const isAt = (state: number, taken?: Parameters<typeof momentAt>[2]) =>
    claimHolds(claim, momentAt(model, state, taken));
  const plain = isAt(model.start)
    ? { probability: 1, likeliest: 1 }
    : outlookOf(game, {
        comes: ({ state: before }, move, { state }) => isAt(state, { before, move }),
        isFree: () => play === 'anyone',
        sign: bound === 'atMost' ? 1 : -1,
        atLast: ({ state }) =>
          of.kind === 'endings' &&
          endingOf(model, state) === undefined &&
          of.endings.includes(horizonEndingOf(model, state)),
        turns: (within ?? model.horizon) * model.order.length,
      });
  const found = onOdds(judge(game, demand));
  expect(found.odds).toBeCloseTo(plain.probability, 12);
  expect(found.holds).toBe(
    bound === 'atMost' ? plain.probability <= demand.odds + 1e-9 : plain.probability >= demand.odds - 1e-9,
  );
  expect(found.likeliest?.probability ?? 0).toBeCloseTo(plain.likeliest, 12);
  if (!found.likeliest) return;
  const { moves, shownAt } = found.likeliest;
  expect(shownAt).toBe(moves.length);
  expect(shownAt).toBeLessThanOrEqual(found.turns);
  const along = replay(model, { moves }).map(({ moment }) => claimHolds(claim, moment));
  const comes = along.indexOf(true);
  expect(comes === shownAt || (comes < 0 && of.kind === 'endings' && shownAt === found.turns)).toBe(true);
});
