import type { Judgement } from '../../analysis/why/judge.ts';
import type { JudgedMove, PreferenceChange } from '../../analysis/why/judge-line.ts';
import type { WhyRecord } from '../../analysis/why/why-record.ts';
import type { Model } from '../../game/model.ts';
import { makeMove, moverId } from '../../game/notation.ts';
import { roundOf } from '../../game/position.ts';
import { actionAt, endingAt } from '../../scenario/part-at.ts';
import type { EndingIndex, Mover } from '../../scenario/scenario.ts';
import { inLines } from '../../words/in-lines.ts';
import { percentText } from '../../words/percents.ts';
import { toLeft, toRight } from '../../words/table.ts';
import { fill } from '../../words/width.ts';
import type { JudgedPart } from '../documents/why.ts';
import { MARKS_NOTE, thresholdsText } from '../tell/marks/mark-names.ts';
import { betterText, nonePreferred, preferredText } from '../tell/marks/verdict.ts';
import { moverName, moveTitle } from '../tell/move.ts';
import { byEnding } from './by-ending.ts';

/** The columns that the moves take; then come the mark and the figures. */
const MOVES = 56;

/** Writes what each move of a line of play did to the endings that its own party prefers, one line a move. */
export function judgedLines({
  model,
  line,
  preferenceChanges,
  thresholds,
}: Pick<WhyRecord, 'model' | 'line' | 'preferenceChanges' | 'thresholds'>): readonly string[] {
  const moves = line.flatMap((one, i) => moveLines(model, one, isOther(preferenceChanges[i])));
  const heading = 'What each move did to the odds of the endings that its own party prefers';
  if (!line.some(({ judgement }) => judgement && hasFigures(judgement))) return [heading, ...moves];
  return [
    heading,
    `${' '.repeat(MOVES + 3)} before   with   best`,
    ...moves,
    '',
    ...inLines(
      `How to read it: “before” takes the party to play as the model has it, “with” is after its choice and before chance, and “best” is the most that any open action gives. ${thresholdsText(thresholds)} ${MARKS_NOTE}`,
    ),
  ];
}

/** Of no endings there are no odds. */
const hasFigures = ({ preferred }: Judgement) => preferred.length > 0;

/** Whether a party is not known to prefer the endings of its last move. */
const isOther = (change: PreferenceChange | undefined) => !change || change.came.length + change.went.length > 0;

function moveLines(
  model: Model,
  { turn, move, mover, judgement }: JudgedMove,
  isNewlyPreferred: boolean,
): readonly string[] {
  const told = `  ${toRight(String(roundOf(model, turn)), 2)} ${moverName(model, mover)}: ${moveTitle(model, move)}`;
  if (!judgement) return [told];
  const reasons = reasonLines(model, mover, judgement, isNewlyPreferred);
  if (!hasFigures(judgement)) return [told, ...reasons];
  const figures = [judgement.before, judgement.kept, judgement.best].map(p => toRight(percentText(p, 1), 7)).join('');
  return [`${fill(told, MOVES)} ${toLeft(judgement.mark, 2)}${figures}`, ...reasons];
}

/** Which endings are meant, where they are not those of the party's last move; and of a marked move the better one. */
function reasonLines(model: Model, mover: Mover, judgement: Judgement, isNewlyPreferred: boolean): readonly string[] {
  const names = preferredText(model, judgement);
  const preferred = names === '' ? nonePreferred(moverName(model, mover)) : `prefers ${names}`;
  const isMarked = judgement.mark !== '';
  const isNamed = isNewlyPreferred || isMarked;
  const better = isMarked ? [betterText(model, judgement, 1)] : [];
  const parts = [...(isNamed ? [preferred] : []), ...better];
  return parts.length === 0 ? [] : inLines(parts.join('; '), '       ', '     ');
}

/** Returns the judged line as plain records: the board and other programs read the same. */
export function judgedJson(model: Model, line: readonly JudgedMove[]): readonly JudgedPart[] {
  const { scenario } = model;
  const idOf = (ending: EndingIndex) => endingAt(scenario, ending).id;
  return line.map(({ turn, move, mover, before, chosen, after, judgement }) => ({
    round: roundOf(model, turn),
    mover: moverId(model, mover),
    move: makeMove(model, move),
    odds: { before: byEnding(model, before), chosen: byEnding(model, chosen), after: byEnding(model, after) },
    judgement: judgement && {
      mark: judgement.mark,
      preferred: judgement.preferred.map(idOf),
      before: judgement.before,
      kept: judgement.kept,
      best: judgement.best,
      bestAction: actionAt(scenario, judgement.bestAction).id,
    },
  }));
}
