import { advance, type Position } from '../../game/position.ts';
import { drawsOf, type Move, moverOf, openActions } from '../../game/rules.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import type { Policy } from '../../solve/policy/policy.ts';
import { weightsAt } from '../../solve/policy/respond/weights-at.ts';

/** A game under one of the values, and where the line has led in it. */
export interface LineStanding {
  readonly table: GameTable;
  readonly policy: Policy;
  readonly position: Position;
}

/** A move that may come next, and how likely it is under each of two values. */
interface NextSign {
  readonly move: Move;
  readonly chances: readonly [number, number];
}

/** What it takes to tell two values apart, from where a line has led. */
export interface Telling {
  /** What may come next, the most telling first; empty where play has ended. */
  readonly next: readonly NextSign[];
  /**
   * How many bits a round of play says on average where the first value holds, and where the second does: the expected
   * logarithm of the likelihood ratio (Kullback & Leibler 1951). Infinity where play may come that the other value excludes.
   */
  readonly bits: readonly [number, number];
}

/** Looks a round ahead from where a line has led under two values. */
export function tellingBetween(standings: readonly [LineStanding, LineStanding]): Telling {
  const [one, other] = standings;
  const own = nextMoves(one);
  const others = new Map(nextMoves(other).map(({ move, chance }) => [keyOf(move), { move, chance }]));
  const signs = new Map<string, NextSign>();
  for (const { move, chance } of own) {
    signs.set(keyOf(move), { move, chances: [chance, others.get(keyOf(move))?.chance ?? 0] });
  }
  for (const [key, { move, chance }] of others) if (!signs.has(key)) signs.set(key, { move, chances: [0, chance] });
  const turns = one.table.blocks.length;
  return {
    next: [...signs.values()].sort((a, b) => weight(b) - weight(a)),
    bits: [bitsAhead(one, other, turns), bitsAhead(other, one, turns)],
  };
}

const keyOf = ({ action, result }: Move): string => `${action}/${result}`;

/** Of a sign that one of the two excludes it counts as if it were so many times as likely under the other. */
const MOST_TELLING = 1e6;

/** How much a sign tells, whichever way, by how likely it is to be seen. */
function weight({ chances: [a, b] }: NextSign): number {
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return (a + b) * Math.log(less === 0 ? MOST_TELLING : more / less);
}

interface LikelyMove {
  readonly move: Move;
  readonly chance: number;
}

function nextMoves({ table, policy, position }: LineStanding): readonly LikelyMove[] {
  const { model } = table;
  if (position.ending !== null) return [];
  const open = openActions(model, position.state);
  const weights = moverOf(model, position.state) === WORLD ? open.map(() => 1) : weightsAt(table, policy, position);
  return open.flatMap((action, i) =>
    drawsOf(model, position.state, action)
      .map(({ result, chance }) => ({
        move: { action: action.index, result },
        chance: at(weights, i, 'weight') * chance,
      }))
      .filter(({ chance }) => chance > 0),
  );
}

/** By the chain rule: what the next move says, and on average what those after it do. */
function bitsAhead(one: LineStanding, other: LineStanding, turns: number): number {
  if (turns === 0) return 0;
  const others = new Map(nextMoves(other).map(({ move, chance }) => [keyOf(move), chance]));
  return nextMoves(one).reduce((sum, { move, chance }) => {
    const there = others.get(keyOf(move)) ?? 0;
    if (there === 0) return Number.POSITIVE_INFINITY;
    const then = bitsAhead(after(one, move), after(other, move), turns - 1);
    return sum + chance * (Math.log2(chance / there) + then);
  }, 0);
}

const after = (standing: LineStanding, move: Move): LineStanding => ({
  ...standing,
  position: advance(standing.table.model, standing.position, move),
});
