import type { Model } from '../../../game/model.ts';
import { nodeText } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { capital } from '../../../words/capital.ts';
import { percentTexts, pointsBetween, spokenPercent, spokenPoints } from '../../../words/percents.ts';
import { cut, widthOf } from '../../../words/width.ts';
import { markText } from '../../kit/marks/mark-text.ts';
import type { Point } from './points.ts';

/** Returns the point as it is told above the graph: the move that led there, and its marks, which are never cut away. */
export function pointText(model: Model, point: Point, width: number): string {
  const { marked } = point;
  const marks = marked
    ? markText(model, marked)
        .map(({ shown }) => ` · ${shown}`)
        .join('')
    : '';
  return cut(`${cut(titleOf(point), Math.max(20, width - widthOf(marks)))}${marks}`, width);
}

function titleOf({ move, isPlayed }: Point): string {
  if (!move) return 'The start, before any move';
  const text = nodeText(move.told);
  return isPlayed ? capital(text) : `Taken back: ${text}`;
}

/** Returns the point in one sentence for a screen reader: the move, its marks, the odds there, the rung. */
export function pointSaid(model: Model, point: Point): string {
  const { marked, odds, before, rung, isHere } = point;
  const marks = marked ? markText(model, marked).map(({ said }) => said) : [];
  const percents = odds ? percentTexts(odds) : [];
  const points = odds && before ? pointsBetween(before, odds) : [];
  const told = percents.map((percent, i) => {
    const change = points[i] ? `, ${spokenPoints(points[i])}` : '';
    return `${endingAt(model.scenario, i).short} ${spokenPercent(percent)}${change}`;
  });
  const oddsText = odds ? [`Odds: ${told.join('; ')}.`] : [];
  const rungHere = rungText(model, rung);
  const rungSaid = rungHere === undefined ? [] : [`${rungHere}.`];
  const here = isHere ? ' Play stands here.' : '';
  return [`${titleOf(point)}.${here}`, ...marks, ...oddsText, ...rungSaid].join(' ');
}

/** Names a rung of the ladder; undefined in a game without one. */
export function rungText({ scenario }: Model, rung: number): string | undefined {
  const { rungs } = scenario.ladder;
  return rungs.length === 0 ? undefined : `Rung ${rung}: ${rungs.find(one => one.rung === rung)?.title ?? ''}`;
}
