import { isLikeliestResult } from '../../game/drawn.ts';
import type { Model } from '../../game/model.ts';
import { makeMove } from '../../game/notation.ts';
import { type Position, roundOf, talliesOfRound } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { digitOf } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import { actionAt, partyAt, resultAt } from '../../scenario/part-at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { isSameCount } from '../../words/numbers/count.ts';
import { valueSpoken } from './condition-text.ts';
import { tallyText } from './standing-text.ts';

/** A move told in words. */
export interface ToldMove {
  readonly round: number;
  /** The move in one-line notation. */
  readonly move: string;
  /** The party's name, or "World". */
  readonly mover: string;
  readonly title: string;
  /** What came of it; empty where the scenario says no more than the title. */
  readonly says: string;
  /** What changed: "Drugs: strikes at sea → strikes on land". */
  readonly changes: readonly string[];
  /** What the move itself added to the tallies: "Meetings 0 → 1". */
  readonly counts: readonly string[];
  /** What the round added to the tallies, whatever the move: told with the first move of a round, empty at the others. */
  readonly roundCounts: readonly string[];
  /** False where another result of the action was likelier: then the title does not tell what came of it. */
  readonly isUsual: boolean;
  /** The facts and assumptions the move's numbers rest on. */
  readonly restsOn: readonly string[];
}

/** Returns the name of a mover as people read it. */
export function moverName({ scenario }: Model, mover: number | typeof WORLD): string {
  return mover === WORLD ? 'World' : partyAt(scenario, mover).name;
}

/** Returns what a move is called: an event of the world by its own name, another move by that of its action. */
export function moveTitle({ scenario }: Model, move: Move): string {
  const action = actionAt(scenario, move.action);
  const title = action.mover === WORLD ? resultAt(action, move.result).title : action.title;
  if (title === undefined) throw new Error(`result ${move.result} of ${action.id} in ${scenario.id} has no title`);
  return title;
}

/** Tells a move that led from one position to another. */
export function tell(model: Model, before: Position, move: Move, after: Position): ToldMove {
  const action = actionAt(model.scenario, move.action);
  const result = resultAt(action, move.result);
  const ofRound = talliesOfRound(model, before);
  return {
    round: roundOf(model, before.turn),
    move: makeMove(model, move),
    mover: moverName(model, action.mover),
    title: moveTitle(model, move),
    says: result.says ?? action.says ?? '',
    changes: changesOf(model, before, after),
    counts: countsBetween(model, ofRound, after.tallies),
    roundCounts: countsBetween(model, before.tallies, ofRound),
    isUsual: action.mover === WORLD || isLikeliestResult(model, before.state, move),
    restsOn: result.restsOn.length > 0 ? result.restsOn : action.restsOn,
  };
}

function changesOf({ scenario, space }: Model, before: Position, after: Position): readonly string[] {
  return scenario.variables.flatMap((variable, index) => {
    const was = digitOf(space, before.state, index);
    const is = digitOf(space, after.state, index);
    return was === is ? [] : [`${variable.title}: ${valueSpoken(variable, was)} → ${valueSpoken(variable, is)}`];
  });
}

function countsBetween({ scenario }: Model, was: readonly number[], is: readonly number[]): readonly string[] {
  return scenario.tallies.flatMap((tally, index) => {
    const [before, after] = [at(was, index, 'tally'), at(is, index, 'tally')];
    if (isSameCount(before, after)) return [];
    return [`${tally.title} ${tallyText(tally, before, [after])} → ${tallyText(tally, after, [before])}`];
  });
}

/** Names a move of a line of play with its round: "round 3, Caracas: Hold". */
export function nodeText({ round, mover, title }: Pick<ToldMove, 'round' | 'mover' | 'title'>): string {
  return `round ${round}, ${mover}: ${title}`;
}

/** Tells a whole line of play; `positions` has one entry more than `moves`. */
export function tellLine(model: Model, positions: readonly Position[], moves: readonly Move[]): readonly ToldMove[] {
  return moves.flatMap((move, i) => {
    const [before, after] = [positions[i], positions[i + 1]];
    return before && after ? [tell(model, before, move, after)] : [];
  });
}
