import { type StateFunction, stateFunction } from '../../game/table/state-values.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../game/table/walk.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { endingsAtHorizon, statesByEnding } from '../../solve/horizon-endings.ts';
import type { Standpoint } from '../../solve/odds.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { ForeseenPlay } from './look.ts';

/** A named part of what a party expects of an action. The parts of an action sum to what is expected of it. */
export interface PayoffPart {
  /** A payoff of each round, an ending, or what the party's moves cost it. */
  readonly kind: 'round' | 'ending' | 'cost';
  /** The id of the payoff or the ending; of costs `now` (this move) or `later` (its further moves). */
  readonly id: string;
  /** In units of payoff, discounted. */
  readonly worth: number;
}

/** Collects parts by name. */
class Parts {
  readonly #worths = new Map<string, PayoffPart>();

  add(kind: PayoffPart['kind'], id: string, worth: number): void {
    if (worth === 0) return;
    const key = `${kind} ${id}`;
    this.#worths.set(key, { kind, id, worth: worth + (this.#worths.get(key)?.worth ?? 0) });
  }

  /** The largest first, by size. */
  list(): readonly PayoffPart[] {
    return [...this.#worths.values()].sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
  }
}

/** What the states of a block are worth by one payoff: one number a state. */
type WorthOf = (block: Block) => Float64Array;

/** What a party's payoffs are, each by its own name, as functions of states. */
export interface NamedPayoffs {
  readonly rounds: readonly { readonly id: string; readonly worth: WorthOf }[];
  readonly endings: readonly WorthOf[];
  readonly patience: number;
}

/**
 * Splits what a party expects of one choice at a standpoint into its named parts: a forward pass along its outlook,
 * from that choice on, that counts each payoff where it arises. The same sum as `Q_p^K(s,a)`
 * (docs/method.md, equation 20).
 */
export function partsOf(
  table: GameTable,
  outlook: ForeseenPlay,
  payoffs: NamedPayoffs,
  from: Standpoint,
  choice: number,
): readonly PayoffPart[] {
  const { party, turns, policies } = outlook;
  const parts = new Parts();
  const own = blockAt(table, from.turn);
  parts.add('cost', 'now', -costOf(table, own, party, choice));
  let mass = new Float64Array(blockAt(table, from.turn + 1).size);
  spread(table, own, choice, 1, mass);
  let discount = 1;
  for (let j = 1; j < turns; j++) {
    const block = blockAt(table, from.turn + j);
    takeEnded(table, payoffs, block, block.ending, mass, discount, parts);
    if (block.position === 0) {
      for (const { id, worth } of payoffs.rounds) parts.add('round', id, discount * dot(mass, worth(block)));
      discount *= payoffs.patience;
    }
    mass = playOn(table, block, blockAt(table, from.turn + j + 1), party, policies[j]!, mass, discount, parts);
  }
  atTheEnd(table, outlook, payoffs, blockAt(table, from.turn + turns), mass, discount, parts);
  return parts.list();
}

/** Names the payoffs of a party. What states are worth is worked out once a block, for all choices that are asked about. */
export function namedPayoffs({ model }: GameTable, party: number): NamedPayoffs {
  const payoffs = at(model.scenario.payoffs, party, 'party');
  return {
    rounds: payoffs.eachRound.map(term => ({ id: term.id, worth: onceABlock(stateFunction(model, [term])) })),
    endings: model.scenario.endings.map((_, ending) =>
      onceABlock(
        stateFunction(
          model,
          payoffs.endings.filter(term => term.ending === ending),
        ),
      ),
    ),
    patience: at(model.partyParameters, party, 'party').patience,
  };
}

function onceABlock(worth: StateFunction): WorthOf {
  const known = new Map<Block, Float64Array>();
  return block => {
    const worths = known.get(block) ?? worth(block);
    known.set(block, worths);
    return worths;
  };
}

function costOf({ rows }: GameTable, { mover, choiceRow }: Block, party: number, choice: number): number {
  return mover === party ? rows.cost[choiceRow[choice]!]! : 0;
}

function spread({ rows }: GameTable, block: Block, choice: number, share: number, into: Float64Array): void {
  forEachBranch(rows, block, choice, (branch, entry) => {
    const there = block.target[branch]!;
    into[there] = into[there]! + share * rows.chance[entry]!;
  });
}

/** Counts and takes out what has come to an ending that stops play (or, given those, holds at the horizon). */
function takeEnded(
  { model }: GameTable,
  payoffs: NamedPayoffs,
  block: Block,
  endings: Int16Array,
  mass: Float64Array,
  discount: number,
  parts: Parts,
): void {
  statesByEnding(endings, payoffs.endings.length).forEach((states, ending) => {
    const worth = states.length > 0 && payoffs.endings[ending]?.(block);
    if (!worth) return;
    let sum = 0;
    for (let i = 0; i < states.length; i++) {
      const state = states[i]!;
      sum += mass[state]! * worth[state]!;
      mass[state] = 0;
    }
    parts.add('ending', endingAt(model.scenario, ending).id, discount * sum);
  });
}

function playOn(
  table: GameTable,
  block: Block,
  next: Block,
  party: number,
  policy: Float64Array,
  mass: Float64Array,
  discount: number,
  parts: Parts,
): Float64Array<ArrayBuffer> {
  const into = new Float64Array(next.size);
  let cost = 0;
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    forEachChoice(block, state, choice => {
      const share = here * policy[choice]!;
      cost += share * costOf(table, block, party, choice);
      spread(table, block, choice, share, into);
    });
  }
  parts.add('cost', 'later', -discount * cost);
  return into;
}

/** Beyond its foresight a party takes the present to last for ever; at the horizon it knows the ending. */
function atTheEnd(
  table: GameTable,
  { toHorizon }: ForeseenPlay,
  payoffs: NamedPayoffs,
  block: Block,
  mass: Float64Array,
  discount: number,
  parts: Parts,
): void {
  takeEnded(table, payoffs, block, toHorizon ? endingsAtHorizon(table, block) : block.ending, mass, discount, parts);
  for (const { id, worth } of payoffs.rounds) {
    const sum = dot(mass, worth(block));
    if (sum !== 0) parts.add('round', id, (discount * sum) / (1 - payoffs.patience));
  }
}

function dot(mass: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < mass.length; i++) sum += mass[i]! * values[i]!;
  return sum;
}
