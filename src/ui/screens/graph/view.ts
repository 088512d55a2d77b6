import { at } from '../../../num/at.ts';
import { verdictText } from '../../../report/tell/marks/verdict.ts';
import { wrap } from '../../../words/width.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { partsRows } from '../../kit/parts/part-rows.ts';
import { cell, oneLine, tableLine } from '../../kit/parts/table.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { ListView } from '../../kit/screen/screen-view.ts';
import { plotOf } from './plot.ts';
import { type Point, pointsOf } from './points.ts';
import { pointSaid, pointText } from './sayings.ts';

/** Returns the graph: the odds by move, and the rung of the ladder beneath; with the odds off the rung alone. */
export function graphView(scene: Scene, cursor: number, isOn: boolean, width: number, height: number): ListView {
  const { model } = scene;
  const points = pointsOf(scene, isOn);
  const here = at(points, cursor, 'point');
  const parts = Number.isFinite(height)
    ? graphParts(scene, points, here, { isOn, width, height })
    : points.map(point => oneLine('', 'plain', pointSaid(model, point)));
  return {
    title: isOn || !hasLadder(scene) ? 'Odds by move' : 'The ladder by move',
    items: [{ parts }],
    rows: partsRows(parts, width),
    cursorSaid: pointSaid(model, here),
  };
}

const hasLadder = ({ model }: Scene) => model.scenario.ladder.rungs.length > 0;

interface GraphRoom {
  readonly isOn: boolean;
  readonly width: number;
  readonly height: number;
}

function graphParts(
  scene: Scene,
  points: readonly Point[],
  here: Point,
  { isOn, width, height }: GraphRoom,
): readonly Part[] {
  const head = headParts(scene, here, width, height);
  if (!isOn && !hasLadder(scene)) return [...head, paragraph('The odds are off; a shows them.', { indent: 1 })];
  return [...head, plotOf(scene, points, here, isOn, height - head.length)];
}

/** The move, and on so many lines what it did: as many for every move, so that the graph stands still. */
function headParts({ model }: Scene, here: Point, width: number, height: number): readonly Part[] {
  const told = oneLine(` ${pointText(model, here, width - 2)}`, 'strong', pointSaid(model, here));
  const lines = here.marked ? wrap(verdictText(model, here.marked.judged, 0), width - 2) : [];
  const room = height < 16 ? 0 : height < 20 ? 1 : 2;
  const shown = lines.length > room ? [...lines.slice(0, room - 1), lines.slice(room - 1).join(' ')] : lines;
  const line = (text: string) => tableLine([{ width: 'rest', gap: 1 }], [cell(text)], '');
  return [told, ...Array.from({ length: room }, (_, i) => line(shown[i] ?? ''))];
}
