import { expect, test } from 'vitest';
import type { Shown } from '../../../src/ui/board/bound-screen.ts';
import { itemRows } from '../../../src/ui/kit/parts/part-rows.ts';
import { LINEAR } from '../../../src/ui/kit/screen/size.ts';
import { leveredWeir } from '../support/levered-weir.ts';
import { prompt, startBoard } from '../support/play.ts';
import { weirLesson } from './lesson/weir-lesson.ts';

/** The words of every pane of the screen that is shown: of its lines, and of the items that it was made of. */
function wordsIn({ scene, state }: Shown) {
  const panes = state.screens[state.screen].view({ scene, state }, LINEAR).panes.flat();
  return panes.map(({ name, items, rows }) => ({
    name,
    ofRows: rows.map(({ said }) => said).filter(Boolean),
    ofItems: items
      .flatMap(item => itemRows(item, Number.POSITIVE_INFINITY))
      .map(({ said }) => said)
      .filter(Boolean),
  }));
}

/** The keys that lead from screen to screen, and the screen that each leads to. */
const WALK: readonly (readonly [string, readonly string[]])[] = [
  ['main', []],
  ['details', ['i']],
  ['facts', ['escape', 'f']],
  ['why', ['escape', 'y']],
  ['predict', ['escape', 'a', 'p']],
  ['main', ['escape', 'a', '1', 'n', 'n', 'u', 'u', '2', 'n']],
  ['graph', ['g']],
  ['branches', ['escape', 'b']],
  ['branches', ['e', 'W', 'e']],
  ['compare', ['escape', 'home', 'c', 'end', 'c']],
  ['move', ['escape', 'escape', 'tab', 'v']],
  ['whatIf', ['escape', 'w', 'right']],
  ['help', ['escape', '?']],
];

test('a painter that takes the items of a screen has all that its lines say', async () => {
  const scenario = leveredWeir();
  const board = startBoard({ scenario, analyst: prompt(scenario) });
  for (const [screen, presses] of WALK) {
    const shown = await board.pressed(...presses);
    expect(shown.state.screen, presses.join(' ')).toBe(screen);
    for (const { name, ofItems, ofRows } of wordsIn(shown)) {
      expect(ofRows.length, name).toBeGreaterThan(0);
      expect(ofItems, name).toEqual(ofRows);
    }
  }
});

test('so it has of a lesson', async () => {
  const { lesson } = weirLesson();
  const board = startBoard({ analyst: prompt(), seats: ['person', 'person'], lesson });
  for (const presses of [[], ['space'], ['s']]) {
    const shown = await board.pressed(...presses);
    expect(shown.state.screen).toBe('lesson');
    for (const { ofItems, ofRows } of wordsIn(shown)) {
      expect(ofRows.length).toBeGreaterThan(0);
      expect(ofItems).toEqual(ofRows);
    }
  }
});
