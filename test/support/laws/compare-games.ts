import type { Aim } from '../../../src/analysis/guarantee/question.ts';
import { digitsOf, packState, positionOf } from '../../../src/game/space.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import { forEachChoice } from '../../../src/game/table/walk.ts';
import { at } from '../../../src/num/at.ts';
import { actionAt } from '../../../src/scenario/part-at.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { valueFrom } from '../../../src/solve/value.ts';
import { forcedAtStart } from '../guarantee/force.ts';
import { ladderFrom } from '../solve.ts';
import type { Renaming } from './rewrite.ts';

/** How far numbers may lie apart that are the same but for the order in which they were added up. */
const ROUNDING = 1e-12;

/** Both games, and what each thing of the first is called in the second. */
interface Pair {
  readonly one: SolvedGame;
  readonly other: SolvedGame;
  readonly renaming: Renaming;
}

/**
 * Returns in words which numbers of two games that should be the same are not: sizes, odds by round, tallies, ladder,
 * values, what each party and all together can force, and the policy in every `every`th state of the first.
 */
export function differences(pair: Pair, every = 1): readonly string[] {
  return [...answers(pair), ...guarantees(pair), ...policies(pair, every)];
}

const isApart = (a: number, b: number) => !(Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a)));

/** Pairs the things of one list with those of the other by their names. */
function paired(
  ones: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
  names: ReadonlyMap<string, string>,
): readonly (readonly [name: string, one: number, other: number])[] {
  return ones.map(({ id }, one) => {
    const other = others.findIndex(thing => thing.id === (names.get(id) ?? id));
    if (other < 0) throw new Error(`${id} has no counterpart`);
    return [id, one, other];
  });
}

function things({ one, other, renaming }: Pair) {
  const [a, b] = [one.table.model.scenario, other.table.model.scenario];
  return {
    endings: paired(a.endings, b.endings, renaming.endings),
    parties: paired(a.parties, b.parties, renaming.parties),
    tallies: paired(a.tallies, b.tallies, renaming.tallies),
  };
}

function answersOf({ table, chain, policy }: SolvedGame) {
  const counter = countTallies(table, policy);
  const forward = oddsFrom(table, chain, startOf(table), counter.onTurn);
  return {
    odds: [...forward.byRound.map(({ odds }) => odds), forward.odds],
    tallies: counter.grown(),
    ladder: ladderFrom(table, chain, startOf(table)),
    values: valueFrom(table, policy, startOf(table)),
  };
}

function answers(pair: Pair): readonly string[] {
  const { endings, parties, tallies } = things(pair);
  const [one, other] = [answersOf(pair.one), answersOf(pair.other)];
  const found: string[] = [];
  const compare = (what: string, a = Number.NaN, b = Number.NaN) => {
    if (isApart(a, b)) found.push(`${what}: ${a} and ${b}`);
  };
  compare('states', pair.one.table.states, pair.other.table.states);
  compare('branches', pair.one.table.branches, pair.other.table.branches);
  one.odds.forEach((odds, round) => {
    for (const [id, a, b] of endings) compare(`${id} after round ${round + 1}`, odds[a], other.odds[round]?.[b]);
  });
  for (const [id, a, b] of tallies) compare(`tally ${id}`, one.tallies[a], other.tallies[b]);
  for (const [id, a, b] of parties) compare(`what ${id} expects`, one.values[a], other.values[b]);
  one.ladder.forEach(({ rung, probability }, i) => {
    compare(`rung ${rung}`, probability, other.ladder[i]?.probability);
  });
  return found;
}

function guarantees(pair: Pair): readonly string[] {
  const { endings, parties } = things(pair);
  const force = ({ table }: SolvedGame, ending: number, party: number | undefined, aim: Aim) => {
    const question = { endings: [ending], parties: party === undefined ? [] : [party], aim };
    return forcedAtStart(table, question);
  };
  const everybody = ['everybody', undefined, undefined] as const;
  return endings.flatMap(([id, a, b]) =>
    [...parties, everybody].flatMap(([name, c, d]) =>
      (['least', 'greatest'] as const).flatMap(aim => {
        const [p, q] = [force(pair.one, a, c, aim), force(pair.other, b, d, aim)];
        return isApart(p, q) ? [`the ${aim} of ${id} that ${name} can force: ${p} and ${q}`] : [];
      }),
    ),
  );
}

function policies({ one, other, renaming }: Pair, every: number): readonly string[] {
  const [a, b] = [one.table.model, other.table.model];
  const places = b.scenario.variables.map(({ name }) =>
    a.scenario.variables.findIndex(known => (renaming.variables.get(known.name) ?? known.name) === name),
  );
  return one.table.blocks.flatMap(block =>
    Array.from(block.state).flatMap((state, index) => {
      if (index % every !== 0 || block.mover === 'world') return [];
      const digits = digitsOf(a.space, state);
      const there = findState(
        other.table,
        packState(
          b.space,
          places.map(place => at(digits, place, 'digit')),
          positionOf(a.space, state),
        ),
      );
      if (!there) return [`state ${state} is not reached in the other game`];
      const chosen = chosenIn(other, there.block, there.index);
      const missed = [...chosenIn(one, block.position, index)].filter(([id, p]) =>
        isApart(p, chosen.get(renaming.actions.get(id) ?? id) ?? Number.NaN),
      );
      return missed.map(([id, p]) => `${id} in state ${state}: ${p} and ${chosen.get(renaming.actions.get(id) ?? id)}`);
    }),
  );
}

/** Returns how likely each action is in a state in the first round. */
function chosenIn({ table, policy }: SolvedGame, block: number, index: number): ReadonlyMap<string, number> {
  const now = policy.at(block);
  const chosen = new Map<string, number>();
  forEachChoice(table.blocks[block]!, index, (choice, row) => {
    chosen.set(actionAt(table.model.scenario, table.rows.action[row]!).id, now[choice]!);
  });
  return chosen;
}
