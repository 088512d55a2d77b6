import type { Model } from '../../game/model.ts';
import { makeMove } from '../../game/notation.ts';
import { type Position, roundOf, talliesOfRound } from '../../game/position.ts';
import { drawsOf, type Move } from '../../game/rules.ts';
import { digitOf } from '../../game/space.ts';
import { type Action, WORLD } from '../../scenario/scenario.ts';
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
  return mover === WORLD ? 'World' : (scenario.parties[mover]?.name ?? '');
}

/** Tells a move that led from one position to another. */
export function tell(model: Model, before: Position, move: Move, after: Position): ToldMove {
  const action = model.scenario.actions[move.action];
  const result = action?.results[move.result];
  if (!action || !result) throw new Error(`there is no move ${move.action}/${move.result} in ${model.scenario.id}`);
  const ofRound = talliesOfRound(model, before);
  return {
    round: roundOf(model, before.turn),
    move: makeMove(model, move),
    mover: moverName(model, action.mover),
    title: (action.mover === WORLD ? result.title : action.title) ?? '',
    says: result.says ?? action.says ?? '',
    changes: changesOf(model, before, after),
    counts: countsBetween(model, ofRound, after.tallies),
    roundCounts: countsBetween(model, before.tallies, ofRound),
    isUsual: isLikeliest(model, before, action, move),
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
    const [before, after] = [was[index] ?? 0, is[index] ?? 0];
    if (isSameCount(before, after)) return [];
    return [`${tally.title} ${tallyText(tally, before, [after])} → ${tallyText(tally, after, [before])}`];
  });
}

function isLikeliest(model: Model, { state }: Position, action: Action, move: Move): boolean {
  if (action.mover === WORLD) return true;
  const draws = drawsOf(model, state, action);
  const drawn = draws.find(({ result }) => result === move.result)?.chance ?? 0;
  return draws.every(({ chance }) => chance <= drawn);
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
