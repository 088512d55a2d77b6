import type { Model } from '../../game/model.ts';
import { positionAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import type { State } from '../../game/space.ts';
import type { GameTable } from '../../game/table/table.ts';
import { statesAlong } from '../why/along-line.ts';
import { type Guarantee, type GuaranteeDemand, guaranteeStepwise } from './guarantee.ts';
import type { Aim } from './question.ts';
import type { StepProgress } from './stepwise.ts';

/** What was asked, and what can be forced. */
export interface GuaranteeRecord {
  readonly model: Model;
  readonly demand: GuaranteeDemand;
  /** The line of play that led to the standpoint. */
  readonly moves: readonly Move[];
  readonly standpoint: State;
  readonly found: Readonly<Record<Aim, Guarantee>>;
}

/** Answers what can be forced after a line of play from the start; yields after every turn or sweep. */
export function* guaranteeRecordStepwise(
  table: GameTable,
  moves: readonly Move[],
  asked: Omit<GuaranteeDemand, 'line'>,
): Generator<StepProgress, GuaranteeRecord> {
  const { model } = table;
  const demand = { ...asked, line: statesAlong(table, moves) };
  const standpoint = positionAfter(model, moves).state;
  return { model, demand, moves, standpoint, found: yield* guaranteeStepwise(table, demand) };
}
