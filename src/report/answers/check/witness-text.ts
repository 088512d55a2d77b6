import type { Witness } from '../../../analysis/check/verdict.ts';
import type { Model } from '../../../game/model.ts';
import { type Position, positionsAlong } from '../../../game/position.ts';
import { at } from '../../../num/at.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import { inLines } from '../../../words/in-lines.ts';
import { type ToldMove, tellLine } from '../../tell/move.ts';
import { standingTexts } from '../../tell/standing-text.ts';

/** A move of a line as it is told, with the number of its result where there are several. */
interface WitnessMove extends ToldMove {
  readonly which: string;
}

/** A line of play told, whatever the horizon: a rule on all that can be reached knows none. */
interface ToldLine {
  readonly model: Model;
  readonly positions: readonly Position[];
  readonly told: readonly WitnessMove[];
}

/** Returns a model whose horizon is far enough for a line of play, and otherwise as it was. */
export function withHorizonFor(model: Model, moves: number): Model {
  return { ...model, horizon: Math.max(model.horizon, Math.ceil(moves / model.order.length)) };
}

/** Says whether two lines of play come by the same moves to what they show; what follows depends on where that is alone. */
export function sameMoves(a: Witness, b: Witness): boolean {
  const moved = a.moves.slice(0, a.shownAt);
  return (
    a.shownAt === b.shownAt &&
    moved.every((move, i) => move.action === b.moves[i]?.action && move.result === b.moves[i]?.result)
  );
}

function tellWitness(model: Model, { moves }: Witness): ToldLine {
  const far = withHorizonFor(model, moves.length);
  const positions = positionsAlong(far, moves);
  const told = tellLine(far, positions, moves).map((one, i) => ({
    ...one,
    which: whichResult(model, at(moves, i, 'move')),
  }));
  return { model: far, positions, told };
}

function whichResult({ scenario }: Model, move: Witness['moves'][number]): string {
  const action = actionAt(scenario, move.action);
  if (action.mover === 'world' || action.results.length === 1) return '';
  return `, result ${move.result + 1} of ${action.results.length}`;
}

const INDENT = '      ';
const MARK = '   => ';
const ROUND_MARK = '    | ';

/**
 * Tells a line of play move by move, under a heading for each round: who, what, and what came of it. The move that shows
 * what is to be shown is marked, and `here` says of it what that is; what repeats for ever has a bar beside it.
 */
export function witnessLines(model: Model, witness: Witness, here: string): readonly string[] {
  const line = tellWitness(model, witness);
  const { shownAt, loopFrom = Number.POSITIVE_INFINITY } = witness;
  const shown = inLines(here, INDENT);
  const start = shownAt === 0 ? [...inLines(standsText('At the start', line, 0), INDENT, MARK), ...shown] : [];
  return [
    ...start,
    ...line.told.flatMap((one, i) => [
      ...(one.round === line.told[i - 1]?.round ? [] : [`${INDENT}Round ${one.round}`]),
      ...moveLines(one, i + 1 === shownAt ? MARK : i >= loopFrom ? ROUND_MARK : INDENT),
      ...(i + 1 === shownAt ? [...inLines(standsText('There it stands so', line, shownAt), INDENT), ...shown] : []),
    ]),
  ];
}

function standsText(where: string, { model, positions }: ToldLine, turn: number): string {
  const standing = standingTexts(model, at(positions, turn, 'position').state);
  return standing.length === 0 ? `${where}.` : `${where}: ${standing.join(', ')}.`;
}

function moveLines({ mover, title, which, says, changes, counts }: WitnessMove, mark: string): readonly string[] {
  const indent = mark === ROUND_MARK ? mark : INDENT;
  const below = [says, [...changes, ...counts].join('; ')].filter(Boolean);
  return [
    ...inLines(`${mover}: ${title}${which}`, `${indent}      `, `${mark}  `),
    ...below.flatMap(text => inLines(text, `${indent}      `)),
  ];
}

/** Tells a line of play in few lines, one paragraph a round: who did what. */
export function briefLines(model: Model, witness: Witness): readonly string[] {
  const { told } = tellWitness(model, witness);
  const upTo = told.slice(0, witness.shownAt);
  const rounds = [...new Set(upTo.map(({ round }) => round))];
  return rounds.flatMap(round => {
    const moves = upTo
      .filter(one => one.round === round)
      .map(({ mover, title, which }) => `${mover}: ${title}${which}`);
    return inLines(`Round ${round}: ${moves.join('; ')}`, `${INDENT}         `, INDENT);
  });
}
