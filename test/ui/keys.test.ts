import type { Key } from 'ink';
import { expect, test } from 'vitest';
import { pressesOf } from '../../src/ui/key-press.ts';
import { bindingsOf } from '../../src/ui/keys.ts';
import type { Shown } from '../../src/ui/state/board-store.ts';
import { startBoard } from './support/play.ts';

const NONE: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

test.each<[string, string, Partial<Key>, string[]]>([
  ['a letter', 'n', {}, ['n']],
  ['a capital', 'U', { shift: true }, ['U']],
  ['an arrow', '', { upArrow: true }, ['up']],
  ['Escape, which Ink reports with meta', '', { escape: true, meta: true }, ['escape']],
  ['Backspace, which Ink reports as delete', '', { delete: true }, ['backspace']],
  ['Enter', '\r', { return: true }, ['enter']],
  ['a line feed, which Ink gives no name', '\n', {}, ['enter']],
  ['Tab', '', { tab: true }, ['tab']],
  ['Shift-Tab', '', { tab: true, shift: true }, ['shift-tab']],
  ['Ctrl-R', 'r', { ctrl: true }, ['ctrl-r']],
  ['Alt with a letter', 'n', { meta: true }, []],
  ['keys typed faster than they are read', '1 j\r', {}, ['1', 'space', 'j', 'enter']],
])('decodes %s', (_, input, key, presses) => {
  expect(pressesOf(input, { ...NONE, ...key })).toEqual(presses);
});

/** The states in which keys differ: how to get there, and what the bottom of the list of keys must hold. */
const STATES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a person to move', [], ['1', '2', '3', 'Enter', 'n', 'b', 'f']],
  ['the model moving on its own', ['2'], ['n', 'Space', 'u', 'U']],
  ['the model to move, paused', ['2', 'space'], ['n', 'Space', 'u', 'U']],
  ['moves taken back', ['2', 'n', 'n', 'U'], ['1', '2', '3', 'Enter', 'r']],
  ['the cursor in the line of play', ['2', 'n', 'n', 'tab', 'up'], ['1', '2', 'Enter', 'u', 'U']],
  ['the end', ['3'], ['u', 'U', 'b', 'f']],
  ['the facts', ['f'], ['PgDn', 'Esc', '?', 'q']],
  ['the branches', ['b'], ['Enter', 'Esc', '?', 'q']],
];

test.each(STATES)('lists the keys that do something: %s', (_, presses, labels) => {
  const { scene, state } = startBoard().press(...presses);
  const listed = bindingsOf(scene, state).map(({ label }) => label);
  expect(listed).toEqual(expect.arrayContaining([...labels]));
  expect(new Set(listed).size).toBe(listed.length);
});

/** What a person could see change: the screens, and where play stands. */
const seen = ({ scene, state }: Shown) => JSON.stringify([state, scene.timeline.at, scene.phase]);
/** Keys that move a cursor may stand at the end of their list already; these are tried from both ends. */
const MOVES = ['up', 'down', 'page-up', 'page-down', 'first', 'last'];

test.each(STATES)('every key that is listed works: %s', (_, presses) => {
  const { scene, state } = startBoard().press(...presses);
  for (const { keys, command } of bindingsOf(scene, state)) {
    for (const key of keys) {
      const tries = MOVES.includes(command.kind) ? [[], ['home'], ['end'], ['end', 'up']] : [[]];
      const worked = tries.some(before => {
        const board = startBoard();
        const was = seen(board.press(...presses, ...before));
        const is = seen(board.press(key));
        return board.left.length > 0 || was !== is;
      });
      expect(worked, `${key} does ${command.kind}`).toBe(true);
    }
  }
});

test.each(STATES)('Enter in help does what the key does: %s', (_, presses) => {
  const { scene, state } = startBoard().press(...presses);
  bindingsOf(scene, state).forEach(({ keys: [key = ''], command }, i) => {
    if (command.kind === 'help' || MOVES.includes(command.kind)) return;
    const [byKey, byHelp] = [startBoard(), startBoard()];
    const is = byKey.press(...presses, key);
    byHelp.press(...presses, '?', ...Array.from({ length: i }, () => 'down'));
    const { scene: there, state: then } = byHelp.press('enter');
    expect([there.timeline.at, there.phase, then.screen, then.pane]).toEqual([
      is.scene.timeline.at,
      is.scene.phase,
      is.state.screen,
      is.state.pane,
    ]);
    expect(byHelp.left).toEqual(byKey.left);
  });
});
