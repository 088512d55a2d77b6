import { widthOf } from '../../../words/width.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { Pane } from '../../kit/screen/screen-name.ts';
import { heightOf, type ScreenSize } from '../../kit/screen/size.ts';
import { panesOf } from './lists.ts';

/** A part of the screen with the line that heads it; `detail` tells more of the action under the cursor. */
export interface Area {
  readonly pane: Pane | 'detail';
  readonly width: number;
  /** The number of lines, the heading included. */
  readonly height: number;
}

/** What is shown where; `tabs` stand in the heading where only one pane is shown. */
interface MainLayout {
  readonly top: readonly Area[];
  readonly bottom: readonly Area[];
  readonly tabs: boolean;
}

/** With fewer lines than this only one pane is shown, however wide the screen. */
const ROWS_FOR_PANES = 22;
/** Divides the screen. */
export function layoutOf(size: ScreenSize, scene: Scene, focus: Pane): MainLayout {
  const { columns, rows } = size;
  const height = heightOf(size, scene);
  if (columns < 80 || rows < ROWS_FOR_PANES) {
    return { top: [], bottom: [{ pane: focus, width: columns, height }], tabs: true };
  }
  if (rows === Number.POSITIVE_INFINITY) return linear(scene);
  const bottom = optionsHeight(scene, height);
  const top = height - bottom;
  return {
    top: columns < 100 || !panesOf(scene).includes('ladder') ? two(columns, top, focus) : three(columns, top, scene),
    bottom: hasDetail(columns, scene)
      ? withDetail(columns, bottom)
      : [{ pane: 'options', width: columns, height: bottom }],
    tabs: false,
  };
}

/** The height depends on the scenario and the screen alone, so that the board stands still from move to move. */
function optionsHeight({ model }: Scene, height: number): number {
  const most = Math.max(...model.actionsAt.map(actions => Math.max(actions.length, actions[0]?.results.length ?? 0)));
  const bottom = Math.max(8, Math.min(most + 3, Math.max(10, Math.floor(height * 0.42))));
  return Math.min(bottom, height - 8);
}

function two(columns: number, height: number, focus: Pane): readonly Area[] {
  const right = Math.floor(columns * 0.5);
  return [
    { pane: 'line', width: columns - right - 1, height },
    { pane: focus === 'ladder' ? 'ladder' : 'standing', width: right, height },
  ];
}

/** At the end of play there is no action to tell of. */
function hasDetail(columns: number, { phase }: Scene): boolean {
  return columns >= 120 && phase !== 'ended';
}

/** The columns that the line of play keeps before the ladder gets more than its share. */
const LINE_COLUMNS = 50;
/** What stands beside the title of a rung: the cursor, its number, signs, "highest so far". */
const BESIDE_TITLE = 23;

function three(columns: number, height: number, { model }: Scene): readonly Area[] {
  const room = columns - 2;
  const standing = Math.min(72, Math.max(40, Math.floor(room * 0.36)));
  const needed = Math.max(...model.scenario.ladder.rungs.map(({ title }) => widthOf(title))) + BESIDE_TITLE;
  const ladder = Math.max(Math.round(room * 0.235), Math.min(needed, room - standing - LINE_COLUMNS));
  return [
    { pane: 'ladder', width: ladder, height },
    { pane: 'line', width: room - ladder - standing, height },
    { pane: 'standing', width: standing, height },
  ];
}

function withDetail(columns: number, height: number): readonly Area[] {
  const detail = Math.floor(columns * 0.36);
  return [
    { pane: 'options', width: columns - detail - 1, height },
    { pane: 'detail', width: detail, height },
  ];
}

/** While play runs on its own, what the others may do is not read out. */
function linear(scene: Scene): MainLayout {
  const all = (pane: Pane): Area => ({ pane, width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY });
  const ladder = panesOf(scene).includes('ladder') ? [all('ladder')] : [];
  const bottom = scene.phase === 'running' ? [] : [all('options')];
  return { top: [...ladder, all('line'), all('standing')], bottom, tabs: false };
}
