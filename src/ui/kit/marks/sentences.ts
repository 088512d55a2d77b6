import type { Judgement, Thresholds } from '../../../analysis/why/judge.ts';
import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import type { NoReturn } from '../../../analysis/why/no-return.ts';
import type { Slide } from '../../../analysis/why/slides.ts';
import type { Model } from '../../../game/model.ts';
import { roundOf } from '../../../game/position.ts';
import { at } from '../../../num/at.ts';
import { moverName } from '../../../report/tell/move.ts';
import { actionAt, endingAt } from '../../../scenario/part-at.ts';
import { type ActionIndex, type EndingIndex, WORLD } from '../../../scenario/scenario.ts';
import { percentText, pointsBetween, spokenPoints } from '../../../words/percents.ts';
import { MARK_NAMES } from './mark-text.ts';
import type { MarkedMove } from './marked-line.ts';

/** Returns what a choice did to the endings its party preferred, and what would have done most for them, in a sentence. */
export function verdictText(model: Model, { mover, judgement }: JudgedMove): string {
  if (mover === WORLD || !judgement) return 'Chance drew this; nobody chose it.';
  const { mark, preferred, before, kept, best } = judgement;
  if (preferred.length === 0)
    return `No ending is worth more to ${moverName(model, mover)} than what was to be expected.`;
  const endings = listed(preferred.map(ending => endingName(model, ending)));
  const name = mark === '' ? 'For' : `${MARK_NAMES[mark]} for`;
  const action = betterThan(judgement);
  const title = action === undefined ? '' : actionAt(model.scenario, action).title;
  const better = action === undefined ? 'no other action gives more' : `“${title}” gives ${percentText(best)}`;
  const party = moverName(model, mover);
  return `${name} what ${party} prefers (${endings}): ${percentText(before)} → ${percentText(kept)} by the choice; ${better}.`;
}

/** A gain smaller than this would be shown as none. */
const LEAST_GAIN = 0.005;

/** Returns the action that does most for what the mover prefers, where it does more than the one that was chosen. */
export function betterThan({ best, kept, bestAction }: Judgement): ActionIndex | undefined {
  return best - kept < LEAST_GAIN ? undefined : bestAction;
}

/** Returns what chance did to the odds once the choice was made, in a sentence; empty where nothing was left to it. */
function chanceText(model: Model, { chosen, after }: JudgedMove): string {
  const points = pointsBetween(chosen, after);
  const moved = model.scenario.endings.flatMap(({ title }, i) =>
    points[i] ? [`${title} ${spokenPoints(points[i])}`] : [],
  );
  return moved.length === 0 ? '' : `What chance then drew changed: ${moved.join(', ')}.`;
}

/** Returns what is to be said of a slow slide, in a sentence. */
function slideText(model: Model, { party, from, moves, cost, change }: Slide): string {
  const name = moverName(model, party);
  const points = (by: number) => Math.round(100 * Math.abs(by));
  const moved = model.scenario.endings.flatMap(({ title }, i) => {
    const by = at(change, i, 'change');
    return points(by) === 0 ? [] : [`${title} ${by < 0 ? 'down' : 'up'} ${points(by)}`];
  });
  return (
    `A slow slide since round ${roundOf(model, from)}: none of ${moves} moves of ${name} cost enough to be marked; ` +
    `together they cost what it preferred ${points(cost)} points (${moved.join(', ')}).`
  );
}

/** Returns what is to be said of a point of no return, in a sentence. */
function noReturnText(model: Model, { ending, aim, before, after, isFinal }: NoReturn): string {
  const name = endingName(model, ending);
  if (aim === 'greatest') {
    if (isFinal)
      return `From here on ${name} cannot come any more, whatever all do; before, all together could bring it to ${percentText(before)}.`;
    return `From here on all together can bring ${name} to ${percentText(after)} at most; before, to ${percentText(before)}.`;
  }
  if (isFinal)
    return `From here on ${name} is certain, whatever all do; before, all together could hold it down to ${percentText(before)}.`;
  return `From here on all together cannot hold ${name} below ${percentText(after)}; before, they could hold it down to ${percentText(before)}.`;
}

/** Returns from how many points on a move is marked, in a sentence. */
export function thresholdsText({ dubious, mistake, blunder }: Thresholds): string {
  const [least, more, most] = [dubious, mistake, blunder].map(share => String(Number((100 * share).toFixed(6))));
  return (
    `A choice is marked where it costs the endings that its own party prefers ${least} points (?!, dubious), ` +
    `${more} (?, a mistake) or ${most} (??, a blunder), or gains them ${least} (!, good).`
  );
}

/** Returns all that is to be said of a move besides its title, a sentence each. */
export function sentencesOf(model: Model, { judged, slide, noReturn }: MarkedMove): readonly string[] {
  return [
    verdictText(model, judged),
    chanceText(model, judged),
    slide ? slideText(model, slide) : '',
    ...noReturn.map(point => noReturnText(model, point)),
  ].filter(Boolean);
}

const endingName = ({ scenario }: Model, ending: EndingIndex) => endingAt(scenario, ending).title;

/** "war, siege and talks" */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
