import { verdictText } from '../../../report/tell/marks/verdict.ts';
import { toRight } from '../../../words/table.ts';
import { cut, wrap } from '../../../words/width.ts';
import { type Row, row, type Span, span, textRow } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { ListView } from '../../kit/screen/screen-view.ts';
import { areaRows } from './area.ts';
import { axisSpans, markRows, roundsText } from './axis.ts';
import { frameOf, type GraphFrame, GUTTER } from './frame.ts';
import { ladderRows } from './ladder.ts';
import { nameRows } from './names.ts';
import { type Point, pointsOf } from './points.ts';
import { pointSaid, pointText, rungText } from './sayings.ts';

/** Returns the graph: the odds by move, and the rung of the ladder beneath; with the odds off the rung alone. */
export function graphView(scene: Scene, at: number, isOn: boolean, width: number, height: number): ListView {
  const points = pointsOf(scene, isOn);
  const here = points[at];
  const title = isOn ? 'Odds by move' : 'The ladder by move';
  const cursorSaid = here ? pointSaid(scene.model, here) : '';
  if (!Number.isFinite(height)) {
    return drawnView(
      title,
      points.map(point => spoken(scene, point)),
      cursorSaid,
    );
  }
  const head = here ? headRows(scene, here, width, height) : [];
  const frame = frameOf(scene.model, { points: points.length, at, isOn }, width, height - head.length);
  return drawnView(title, [...head, ...chartRows(scene, points, at, frame, width)], cursorSaid);
}

function spoken({ model }: Scene, point: Point): Row {
  return textRow('', 'plain', pointSaid(model, point));
}

/** The move, and on so many lines what it did: as many for every move, so that the graph stands still. */
function headRows({ model }: Scene, here: Point, width: number, height: number): readonly Row[] {
  const told = row([span(` ${pointText(model, here, width - 2)}`, 'strong')], pointSaid(model, here));
  const lines = here.marked ? wrap(verdictText(model, here.marked.judged, 0), width - 2) : [];
  const room = height < 16 ? 0 : height < 20 ? 1 : 2;
  const shown = lines.length > room ? [...lines.slice(0, room - 1), lines.slice(room - 1).join(' ')] : lines;
  return [told, ...Array.from({ length: room }, (_, i) => textRow(` ${cut(shown[i] ?? '', width - 2)}`, 'plain', ''))];
}

function chartRows(
  scene: Scene,
  points: readonly Point[],
  at: number,
  frame: GraphFrame,
  width: number,
): readonly Row[] {
  const { model } = scene;
  const shown = points.slice(frame.from, frame.end);
  const last = shown.findLast(({ odds }) => odds !== undefined);
  const names = nameRows(model, last, points[at], frame);
  const rung = ` ${cut(rungText(model, points[at]?.rung ?? 0), width - GUTTER - shown.length * frame.step - 1)}`;
  const besideLadder = (i: number) => (i === frame.ladder - 1 ? [span(rung)] : []);
  return [
    ...markRows(shown, frame).map(spans => line('', spans)),
    ...areaRows(shown, frame).map((spans, i) => line(scaleAt(i, frame.odds), [...spans, ...(names[i] ?? [])])),
    line(
      '',
      [...axisSpans(shown, at - frame.from, frame), ...more(frame.end < points.length)],
      frame.from > 0 ? '←' : '└',
    ),
    ...ladderRows(model, shown, frame).map((spans, i) => line(i === 0 ? 'rung' : '', [...spans, ...besideLadder(i)])),
    ...(frame.rounds > 0 ? [line('round', [span(roundsText(model, frame), 'faint')], ' ')] : []),
  ];
}

/** Says that the line of play goes on to the right of what fits. */
const more = (isCut: boolean) => (isCut ? [span('→', 'strong')] : []);

function line(scale: string, spans: readonly Span[], edge = '│'): Row {
  return row([span(toRight(scale, GUTTER - 1), 'faint'), span(edge, 'faint'), ...spans], '');
}

/** The scale names the top, the middle and the bottom of the odds. */
function scaleAt(line: number, lines: number): string {
  if (line === 0) return '100%';
  if (line === lines - 1) return '0%';
  return line === Math.floor(lines / 2) ? '50%' : '';
}

function drawnView(title: string, rows: readonly Row[], cursorSaid: string): ListView {
  return { title, items: [{ parts: [{ kind: 'drawn', rows }] }], rows, cursorSaid };
}
