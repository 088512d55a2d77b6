import type { Model } from '../../../src/game/model.ts';
import { rungOf } from '../../../src/game/rules.ts';
import { digitsOf, type State } from '../../../src/game/space.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { at } from '../../../src/num/at.ts';
import { claimHolds, type Demand, type Moment, type Rule } from '../../../src/scenario/rule.ts';

/** What is demanded of each moment by itself: what paths and probabilities are left out of. */
export type MomentaryDemand = Extract<Demand, { kind: 'never' | 'always' | 'climb' }>;

/** Says whether a demand is judged at each moment by itself. */
export function isMomentary(demand: Demand): demand is MomentaryDemand {
  return demand.kind === 'never' || demand.kind === 'always' || demand.kind === 'climb';
}

/** A moment of play with its packed state, and that before the step. */
export interface ReachedMoment extends Moment {
  readonly state: State;
  readonly before: State | undefined;
}

/**
 * Goes through every moment that can be reached: the start, and what every result of every choice in every state leads to.
 * Plain on purpose, and reads the table by hand: it is what faster checks are tested against.
 */
export function* momentsOf({ model, rows, blocks, start }: GameTable): Generator<ReachedMoment> {
  const first = blocks[start.block];
  if (first) yield { ...stateAt(model, first, start.index), before: undefined };
  for (const [b, block] of blocks.entries()) {
    const next = blocks[(b + 1) % blocks.length] ?? block;
    for (let from = 0; from < block.size; from++) {
      const here = stateAt(model, block, from);
      for (let choice = block.choiceStart[from]!; choice < block.choiceStart[from + 1]!; choice++) {
        const row = block.choiceRow[choice]!;
        const branch = block.branchStart[choice]!;
        for (let i = 0; branch + i < block.branchStart[choice + 1]!; i++) {
          const result = rows.result[rows.start[row]! + i]!;
          const step = { action: rows.action[row]!, result, before: here.digits };
          yield { ...stateAt(model, next, block.target[branch + i]!), step, before: here.state };
        }
      }
    }
  }
}

function stateAt({ space }: Model, block: Block, index: number) {
  const state = at(block.state, index, 'state');
  const ending = block.ending[index] ?? -1;
  return { state, digits: digitsOf(space, state), ending: ending < 0 ? undefined : ending };
}

/** Says whether a moment is as demanded. */
export function isKept(model: Model, demand: MomentaryDemand, moment: ReachedMoment): boolean {
  switch (demand.kind) {
    case 'never':
      return !claimHolds(demand.claim, moment);
    case 'always':
      return claimHolds(demand.claim, moment);
    case 'climb': {
      const { before, state } = moment;
      return before === undefined || rungOf(model, state) - rungOf(model, before) <= demand.atMost;
    }
  }
}

/** Returns the rules that are broken at some moment, in one pass; those that are not momentary are not looked at. */
export function brokenRules(table: GameTable, rules: readonly Rule[]): readonly Rule[] {
  const broken = new Set<Rule>();
  for (const moment of momentsOf(table)) {
    for (const rule of rules) {
      const { demand } = rule;
      if (!broken.has(rule) && isMomentary(demand) && !isKept(table.model, demand, moment)) broken.add(rule);
    }
  }
  return [...broken];
}
