import type { ToldMove } from '../../../../report/tell/move.ts';
import { cited } from '../../../../words/quote.ts';
import { widthOf } from '../../../../words/width.ts';
import { detailItems } from '../../../kit/moves/option-details.ts';
import { type Part, type PartItem, paragraph } from '../../../kit/parts/part.ts';
import { itemRows, partsRows } from '../../../kit/parts/part-rows.ts';
import { span, textRow } from '../../../kit/rows/row.ts';
import { ALL_SEEN, type Hidden, SIGNS, scrolled } from '../../../kit/rows/scroll.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { turnHint, turnTitle } from '../../../kit/scene/turn.ts';
import type { BoardState } from '../../../kit/screen/board-state.ts';
import { lineIn } from '../../../kit/screen/cursor.ts';
import type { ScreenInput } from '../../../kit/screen/key-entry.ts';
import type { Pane } from '../../../kit/screen/screen-name.ts';
import type { PaneView, ScreenView } from '../../../kit/screen/screen-view.ts';
import type { ScreenSize } from '../../../kit/screen/size.ts';
import { optionUnderCursor } from '../../../kit/screen/under-cursor.ts';
import { type Area, layoutOf } from '../layout.ts';
import { paneCursor, panesOf } from '../lists.ts';
import { detailRows } from './detail-view.ts';
import { ladderItems } from './ladder-view.ts';
import { lineItems } from './line/line-view.ts';
import { optionColumns } from './option-columns.ts';
import { optionItems, withOutcomes } from './options-view.ts';
import { standingItems } from './standing-view.ts';

interface PaneSetting {
  readonly tabs: boolean;
  /** No pane beside tells of the action under the cursor. */
  readonly inline: boolean;
}

/** A pane, with what is out of sight of its item under the cursor. */
interface PaneShown extends PaneView {
  readonly hidden: Hidden;
}

/** Returns what a pane of the board shows. */
function paneView(scene: Scene, state: BoardState, area: Area, setting: PaneSetting): PaneShown {
  const { tabs } = setting;
  const titles = tabs ? panesOf(scene) : [area.pane];
  const isFocused = (pane: Area['pane']) => pane === state.pane;
  return {
    titles: titles.map(pane => ({ text: tabs ? TABS[pane] : titleOf(scene, pane), isFocused: isFocused(pane) })),
    hint: area.pane === 'options' && !tabs ? turnHint(scene) : '',
    heads: area.pane === 'options' ? (optionColumns(scene, state, area.width - SIGNS)?.head ?? '') : '',
    ...contentOf(scene, state, area, setting),
    name: area.pane,
    width: area.width,
    height: area.height,
  };
}

/** The titles where all stand in one heading. */
const TABS: Readonly<Record<Area['pane'], string>> = {
  options: 'Actions',
  line: 'Line of play',
  standing: 'Standing',
  ladder: 'Ladder',
  detail: '',
};

/** Returns the item under the cursor, for a screen reader. */
function cursorText(scene: Scene, state: BoardState): string {
  const { items, at } = itemsOf(scene, state, state.pane, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const rows = items.slice(at, at + 1).flatMap(item => itemRows(item, Number.POSITIVE_INFINITY));
  const said = rows.find(line => line.said !== '')?.said ?? 'nothing';
  return textRow(`In the pane ${cited(titleOf(scene, state.pane))}, under the cursor: ${said}`).said;
}

function titleOf(scene: Scene, pane: Area['pane']): string {
  switch (pane) {
    case 'options':
      return turnTitle(scene);
    case 'line':
      return 'Line of play';
    case 'standing':
      return 'Where things stand';
    case 'ladder':
      return 'Ladder';
    case 'detail':
      return 'Under the cursor';
  }
}

function contentOf(
  scene: Scene,
  state: BoardState,
  area: Area,
  { tabs, inline }: PaneSetting,
): Pick<PaneShown, 'items' | 'rows' | 'isSeen' | 'hidden'> {
  const { pane } = area;
  const [width, all] = [area.width - SIGNS, area.height - 1];
  if (pane === 'detail') {
    const items = detailItems(scene, optionUnderCursor(scene, state));
    return { items, rows: detailRows(items, width, all), isSeen: () => true, hidden: ALL_SEEN };
  }
  const latest = tabs && pane === 'options' ? latestParts(scene) : [];
  const above = partsRows(latest, width);
  const height = all - above.length;
  const { items: listed, at } = itemsOf(scene, state, pane, width, height);
  const isTelling = pane === 'options' && pane === state.pane && inline;
  const items = isTelling ? withOutcomes(scene, listed, at, width, height) : listed;
  const lines = items.map(item => ({ rows: itemRows(item, width) }));
  const { rows, ...sight } = scrolled(lines, { item: at, line: lineIn(state.lines, pane) }, width, height);
  return { items: [{ parts: latest }, ...items], rows: [...above, ...rows], ...sight };
}

function itemsOf(scene: Scene, state: BoardState, pane: Pane, width: number, height: number) {
  const at = paneCursor(scene, state, pane);
  const cursor = pane === state.pane ? at : null;
  return { items: builders[pane]({ scene, state, at, cursor, width, height }), at };
}

interface Building {
  readonly scene: Scene;
  readonly state: BoardState;
  readonly at: number;
  /** Where the cursor is seen; null where it is in another pane. */
  readonly cursor: number | null;
  readonly width: number;
  readonly height: number;
}

/** Panes that can tell more do so where there is room. */
const builders: Readonly<Record<Pane, (building: Building) => readonly PartItem[]>> = {
  options: ({ scene, state, cursor, width }) => optionItems(scene, cursor, optionColumns(scene, state, width)),
  ladder: ({ scene, cursor, width, height }) => ladderItems(scene, cursor, width, height),
  line: ({ scene, state, at, cursor, width, height }) =>
    lineItems(scene, state.odds, at, cursor !== null, width, height),
  standing: ({ scene, cursor, width, height }) => {
    const full = standingItems(scene, cursor, width, true);
    return fits(full, width, height) ? full : standingItems(scene, cursor, width, false);
  },
};

function fits(items: readonly PartItem[], width: number, height: number): boolean {
  return items.flatMap(item => itemRows(item, width)).length <= height;
}

/** The last move, and who decides, where the line of play has no pane beside it. */
function latestParts(scene: Scene): readonly Part[] {
  const told = scene.line.findLast(move => move.isPlayed)?.told;
  const hint = scene.phase === 'playing' ? '' : turnHint(scene);
  return [
    ...(told ? [latestLine(told)] : []),
    ...(hint === '' ? [] : [paragraph(`${turnTitle(scene)}; ${hint}`, { indent: 1, tone: 'faint' })]),
  ];
}

function latestLine({ round, mover, title }: ToldMove): Part {
  const lead = ` ${round} ${mover} `;
  return paragraph(title, { lead: [span(lead, 'faint')], indent: widthOf(lead), tone: 'here', said: '' });
}

/** Returns the panes that a size has room for, top and bottom; while play runs on its own nobody needs the cursor read. */
export function mainView({ scene, state }: ScreenInput, size: ScreenSize): ScreenView {
  const { top, bottom, tabs } = layoutOf(size, scene, state.pane);
  const setting = { tabs, inline: ![...top, ...bottom].some(({ pane }) => pane === 'detail') };
  const views = (areas: readonly Area[]) => areas.map(area => paneView(scene, state, area, setting));
  const panes = [views(top), views(bottom)];
  return {
    panes,
    cursor: scene.phase === 'running' ? '' : cursorText(scene, state),
    hidden: panes.flat().find(({ name }) => name === state.pane)?.hidden ?? ALL_SEEN,
  };
}

/** Returns whether the nth action stands on the screen at this moment. */
export function isOptionSeen(input: ScreenInput, nth: number): boolean {
  const options = mainView(input, input.state.size)
    .panes.flat()
    .find(({ name }) => name === OPTIONS);
  return options?.isSeen(nth) ?? false;
}

const OPTIONS: Pane = 'options';
