import type { GameTable } from '../../../game/table/table.ts';
import type { OddsClaim } from '../../../scenario/rule.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { blockAt, turnsIn } from '../../../solve/policy/policy.ts';
import { goalAtHorizon } from '../../guarantee/question.ts';
import { marksOf } from '../claims/claim-marks.ts';
import { isIn } from '../claims/sets.ts';
import type { Moments } from '../rules/moments.ts';

/** Something that comes about along a line of play at the first of some moments, if any of them comes in time. */
export interface Event extends Moments {
  /** Only so many turns from the start count: at most those to the horizon. */
  readonly turns: number;
  /** Where it comes about at the latest when the turns are over: 1 for a state of the block that would move then, else 0. */
  readonly atLast?: Float64Array;
}

/** Returns the event that some moments come by the horizon. */
export function eventByHorizon(table: GameTable, { atStart, after }: Moments): Event {
  return { atStart, after, turns: turnsIn(table) };
}

/**
 * Returns the event that a rule bounds the odds of, within so many rounds or by the horizon, whichever comes first. An
 * ending that holds only at the horizon comes about where it would hold if the horizon were there.
 */
export function boundedEvent(table: GameTable, of: OddsClaim, within: number | undefined): Event {
  const { model, start } = table;
  const turns = Math.min(within ?? model.horizon, model.horizon) * table.blocks.length;
  const claim = of.kind === 'state' ? of.claim : { kind: 'ending' as const, of: of.endings };
  const { states, steps } = marksOf(table, claim);
  const event = { atStart: isIn(states, start), after: steps, turns };
  if (of.kind === 'state') return event;
  const block = blockAt(table, turns);
  const goal = Uint8Array.from(model.scenario.endings, (_, index) => Number(of.endings.includes(index)));
  return { ...event, atLast: goalAtHorizon(table, block, goal) };
}

/** Who plays so as to make an event likeliest, or least likely; all others play by their policies. */
export interface FreePlay {
  /** By their number among the scenario's parties. */
  readonly free: readonly number[];
  readonly aim: 'greatest' | 'least';
}

export const BY_POLICY: FreePlay = { free: [], aim: 'greatest' };

/** Returns the conduct in which every party is free. */
export function anyone({ model }: GameTable, aim: FreePlay['aim'] = 'greatest'): FreePlay {
  return { free: model.scenario.parties.map((_, party) => party), aim };
}

/** Says for each block whether its mover is free; the world never is. */
export function freeBlocks({ blocks }: GameTable, { free }: FreePlay): readonly boolean[] {
  return blocks.map(({ mover }) => mover !== WORLD && free.includes(mover));
}
