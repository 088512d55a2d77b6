import type { Model } from '../../game/model.ts';
import { positionAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import type { State } from '../../game/space.ts';
import type { GameTable } from '../../game/table/table.ts';
import { statesAlong } from '../why/along-line.ts';
import { type Guarantee, type GuaranteeDemand, type GuaranteeStep, guaranteeStepwise } from './guarantee.ts';
import type { Aim } from './question.ts';

/** What is asked, and of which game. */
export interface GuaranteeAsked {
  readonly model: Model;
  readonly demand: GuaranteeDemand;
  /** The line of play that led to the standpoint. */
  readonly moves: readonly Move[];
  readonly standpoint: State;
}

/** What was asked, and what can be forced. */
export interface GuaranteeRecord extends GuaranteeAsked {
  readonly found: Readonly<Record<Aim, Guarantee>>;
}

/** Asks what can be forced after a line of play from the start. */
export function askGuarantee(
  table: GameTable,
  moves: readonly Move[],
  asked: Omit<GuaranteeDemand, 'line'>,
): GuaranteeAsked {
  const { model } = table;
  const demand = { ...asked, line: statesAlong(table, moves) };
  return { model, demand, moves, standpoint: positionAfter(model, moves).state };
}

/** Answers it; yields on the way as `guaranteeStepwise` does. */
export function* guaranteeRecordStepwise(
  table: GameTable,
  asked: GuaranteeAsked,
): Generator<GuaranteeStep, GuaranteeRecord> {
  return { ...asked, found: yield* guaranteeStepwise(table, asked.demand) };
}
