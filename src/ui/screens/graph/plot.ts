import type { Model } from '../../../game/model.ts';
import { roundOf } from '../../../game/position.ts';
import { at } from '../../../num/at.ts';
import { percentTexts, pointsBetween } from '../../../words/percents.ts';
import { SLIDE } from '../../kit/marks/mark-text.ts';
import { changeText } from '../../kit/odds/change-text.ts';
import type { Plot, PlotPoint } from '../../kit/parts/plot/plot.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { Point } from './points.ts';
import { rungText } from './sayings.ts';

/** Returns the graph of the odds by move, and of the rung of the ladder beneath; with the odds off of the rung alone. */
export function plotOf({ model }: Scene, points: readonly Point[], here: Point, hasArea: boolean, lines: number): Plot {
  const { endings, ladder } = model.scenario;
  const percents = here.odds && percentTexts(here.odds);
  const changes = here.odds && here.before ? pointsBetween(here.before, here.odds) : endings.map(() => 0);
  return {
    kind: 'plot',
    points: points.map((point, i) => plotPoint(model, point, i)),
    cursor: points.indexOf(here),
    series: endings.map(({ short }, i) => ({
      name: short,
      percent: percents ? at(percents, i, 'percent') : '',
      change: changeText(at(changes, i, 'change')),
    })),
    hasArea,
    levels: ladder.rungs.length,
    levelText: rungText(model, here.rung) ?? '',
    lines,
  };
}

function plotPoint(model: Model, point: Point, i: number): PlotPoint {
  const { odds, rung, marked, isPlayed, isHere } = point;
  const opensRound = i > 0 && (i - 1) % model.order.length === 0;
  return {
    odds,
    level: model.scenario.ladder.rungs.findIndex(one => one.rung === rung),
    mark: marked?.slide ? SLIDE : (marked?.judged.judgement?.mark ?? ''),
    round: opensRound ? String(roundOf(model, i - 1)) : '',
    isGone: marked?.noReturn.some(({ isFinal }) => isFinal) ?? false,
    isPlayed,
    isHere,
  };
}
