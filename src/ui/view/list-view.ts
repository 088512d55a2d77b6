import { bindingsOf } from '../keys.ts';
import { type Row, row, span } from '../rows/row.ts';
import { type Item, scrolled } from '../rows/scroll.ts';
import { branchesOf } from '../scene/branches.ts';
import { exhibitsOf } from '../scene/evidence.ts';
import type { Scene } from '../scene/scene.ts';
import type { BoardState, Screen } from '../state/board-state.ts';
import { cursorOf, optionUnderCursor } from '../state/lists.ts';
import { branchItems } from './branches-view.ts';
import { detailItems } from './details-view.ts';
import { factItems } from './facts-view.ts';
import { helpItems } from './help-view.ts';

type ListScreen = Exclude<Screen, 'board'>;

/** A screen that is one list: its title and its lines, cut to its size. */
export interface ListView {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The item under the cursor as it is read aloud. */
  readonly cursorSaid: string;
}

const TITLES: Readonly<Record<ListScreen, string>> = {
  facts: 'Facts and assumptions',
  details: 'Under the cursor',
  branches: 'Lines of play',
  help: 'Keys',
};

/** Returns what the facts, branches or help screen shows in so many columns and lines. */
export function listView(scene: Scene, state: BoardState, screen: ListScreen, width: number, height: number): ListView {
  const { items, at } = itemsOf(scene, state, screen, width);
  return {
    title: TITLES[screen],
    rows: scrolled(items, at, width, height),
    cursorSaid:
      items[at]?.rows
        .map(({ said }) => said)
        .filter(Boolean)
        .join(' ') ?? '',
  };
}

function itemsOf(scene: Scene, state: BoardState, screen: ListScreen, width: number) {
  const within = (length: number) => cursorOf(scene, state, screen, length);
  const listed = (at: number, items: readonly Item[]) => ({ items, at });
  switch (screen) {
    case 'facts': {
      const exhibits = exhibitsOf(scene, state.subject);
      const at = within(exhibits.length);
      return listed(at, factItems(exhibits, at, width));
    }
    case 'details': {
      const items = detailItems(scene, optionUnderCursor(scene, state), width);
      const at = within(items.length);
      return listed(at, marked(items, at));
    }
    case 'branches': {
      const branches = branchesOf(scene);
      const at = within(branches.length);
      return listed(at, branchItems(branches, at));
    }
    case 'help': {
      const bindings = bindingsOf(scene, state);
      const at = within(bindings.length);
      return listed(at, helpItems(bindings, at));
    }
  }
}

/** Puts the sign of the cursor before an item that has none of its own. */
function marked(items: readonly Item[], at: number): readonly Item[] {
  return items.map(({ rows }, i) => ({
    rows: rows.map((line, j) => row([span(i === at && j === 0 ? '›' : ' ', 'cursor'), ...line.spans], line.said)),
  }));
}
