import { type ForcedTurn, forceTurns, type Strategy } from '../../../src/analysis/guarantee/bounded.ts';
import type { StoppingRule } from '../../../src/analysis/guarantee/ever/settle.ts';
import { type Forced, forceStepwise } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import { type GuaranteeDemand, guaranteeStepwise } from '../../../src/analysis/guarantee/guarantee.ts';
import type { GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { at } from '../../../src/num/at.ts';
import type { Standpoint } from '../../../src/solve/odds.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';

/** Returns what can be forced from the turn `from` on, at one go. */
export function forceWithin(table: GameTable, question: GuaranteeQuestion, from: number, end: number): ForcedTurn {
  return atOneGo(forceTurns(table, question, from, end));
}

/** Returns the probability that can be forced from the start to the horizon, or within so many turns. */
export function forcedAtStart(table: GameTable, question: GuaranteeQuestion, turns = turnsIn(table)): number {
  return forceWithin(table, question, 0, turns).values[table.start.index]!;
}

/** Returns what can be forced with no bound on the turns, at one go. */
export function forceEver(table: GameTable, question: GuaranteeQuestion, effort?: StoppingRule): Forced {
  return atOneGo(forceStepwise(table, question, effort));
}

/** Answers what `guarantee` asks, at one go. */
export function guaranteeOf(table: GameTable, demand: GuaranteeDemand) {
  return atOneGo(guaranteeStepwise(table, demand));
}

/** Returns the whole strategy between two turns, and the probability it forces from a standpoint at the first of them. */
export function strategyWithin(
  table: GameTable,
  question: GuaranteeQuestion,
  from: Standpoint,
  end: number,
): { readonly value: number; readonly strategy: Strategy } {
  const kept = new Map<number, Int32Array>();
  let value = 0;
  for (const { turn, values, choices } of forceTurns(table, question, from.turn, end)) {
    kept.set(turn, choices.slice());
    if (turn === from.turn) value = at(values, from.state.index, 'state');
  }
  return {
    value,
    strategy: {
      at: turn => {
        const choices = kept.get(turn);
        if (!choices) throw new Error(`turn ${turn} is not between ${from.turn} and ${end}`);
        return choices;
      },
    },
  };
}
