import type { Key } from 'ink';
import { expect, test } from 'vitest';
import { keysListed, type Shown } from '../../../src/ui/board/bound-screen.ts';
import { pressesOf } from '../../../src/ui/kit/input/key-press.ts';
import { HELP_KEY } from '../../../src/ui/kit/screen/common-keys.ts';
import { choiceKey } from '../../../src/ui/screens/main/choices.ts';
import { FLAGSHIP, loadScenario, scenarioOf } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { frameOf } from '../support/frame.tsx';
import { startBoard } from '../support/play.ts';
import { WEIR } from '../support/weir.ts';

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
  ['Ctrl-Z among other keys', 'a\u001a', {}, ['a', 'ctrl-z']],
  ['Escape, then a letter, read at once', 'n', { meta: true }, ['escape', 'n']],
  ['keys typed faster than they are read', '1 j\r', {}, ['1', 'space', 'j', 'enter']],
])('decodes %s', (_, input, key, presses) => {
  expect(pressesOf(input, { ...NONE, ...key })).toEqual(presses);
});

/** The states in which keys differ: how to get there, and what the bottom of the list of keys must hold. */
const STATES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a person to move', [], ['1', '2', '3', 'Enter', 'N', 'i', 'a', 'b', 'f', 'Ctrl-Z']],
  ['the model moving on its own', ['2'], ['n', 'Space', 'u', 'U']],
  ['the model to move, paused', ['2', 'space'], ['n', 'Space', 'u', 'U']],
  ['moves taken back', ['2', 'n', 'n', 'U'], ['1', '2', '3', 'Enter', 'r']],
  ['the cursor in the line of play', ['2', 'n', 'n', 'tab', 'up'], ['1', '2', 'Enter', 'u', 'U']],
  ['the end', ['3'], ['u', 'U', 'b', 'f']],
  ['the odds off', ['a'], ['1', 'a', 'N']],
  ['the facts', ['f'], ['a', 'PgDn', 'Esc', '?', 'q']],
  ['what may come of an action', ['i'], ['a', 'PgDn', 'Esc', '?', 'q']],
  ['the branches', ['b'], ['Enter', 'a', 'Esc', '?', 'q']],
];

test.each(STATES)('lists the keys that do something: %s', (_, presses, labels) => {
  const { scene, state } = startBoard().press(...presses);
  const listed = keysListed({ scene, state }).map(({ label }) => label);
  expect(listed).toEqual(expect.arrayContaining([...labels]));
  expect(new Set(listed).size).toBe(listed.length);
});

/** What a person could see change: the screens, and where play stands. */
const seen = ({ scene, state }: Shown) => JSON.stringify([state, scene.timeline.at, scene.phase]);

test.each(few(STATES, 1))('every key that is listed works: %s', (_, presses) => {
  const { scene, state } = startBoard().press(...presses);
  const isAlone = state.screens[state.screen].length({ scene, state }) < 2;
  for (const { keys, kind, says } of keysListed({ scene, state })) {
    // In a list of one line a cursor has nowhere to go.
    if (kind === 'cursor' && isAlone) continue;
    for (const key of keys) {
      // A cursor may stand at the end of its list already: it is moved from both ends.
      const tries = kind === 'cursor' ? [[], ['home'], ['end'], ['end', 'up']] : [[]];
      const worked = tries.some(before => {
        const board = startBoard();
        const was = seen(board.press(...presses, ...before));
        const is = seen(board.press(key));
        return board.left.length > 0 || was !== is;
      });
      expect(worked, `${key}: ${says}`).toBe(true);
    }
  }
});

test.each(few(STATES, 1))('Enter in help does what the key does: %s', (_, presses) => {
  const { scene, state } = startBoard().press(...presses);
  keysListed({ scene, state }).forEach((binding, i) => {
    if (binding.label === HELP_KEY.label || binding.kind === 'cursor') return;
    const [key = ''] = binding.keys;
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

/** The weir with so many more things that Upper Ford can do. */
function manyActions(more: number) {
  const extra = Array.from(
    { length: more },
    (_, i) => `    more-${i}: { title: More ${i}, results: [{ chance: 1 }], restsOn: [even-chances] }`,
  );
  return scenarioOf({
    file: 'many.yaml',
    text: WEIR.replace('actions:\n  upper:', `actions:\n  upper:\n${extra.join('\n')}`),
  });
}

test('the tenth action has the key 0, further ones letters that are no other key', () => {
  const { press } = startBoard({ scenario: manyActions(12) });
  const { scene, state } = press();
  const bindings = keysListed({ scene, state });
  const keys = bindings.flatMap(binding => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const choices = bindings.filter(({ kind }) => kind === 'choice').map(({ label }) => label);
  expect(choices).toHaveLength(15);
  expect(choices.slice(8, 10)).toEqual(['9', '0']);
  expect(choices.slice(10).join('')).toMatch(/^[a-z]+$/);
  expect(press(choices[13] ?? '').scene.line[0]?.told.title).toBe(scene.options[13]?.title);
});

test('the keys of actions stand in the list and in the bottom line', () => {
  const { store, press } = startBoard({ scenario: manyActions(9) });
  press();
  const frame = frameOf(store, { columns: 140, rows: 40 });
  expect(frame).toMatch(/^ {3}0 Wait/m);
  expect(frame).toContain(`${choiceKey(10)} Open the weir on some days`);
  expect(frame).toContain(`1-9 0 ${choiceKey(10)}${choiceKey(11)} choose`);
});

test('an action without a key of its own says how it is chosen', () => {
  const { store } = startBoard({ scenario: manyActions(30) });
  const text = frameOf(store, { columns: 100, rows: 30 }, { reader: true });
  expect(text).toContain('Down arrow, then Enter: More 29.');
  expect(text).not.toContain('·: ');
});

test('the flagship’s tenth action is chosen with 0', () => {
  const { press } = startBoard({ scenario: loadScenario(FLAGSHIP), seats: ['person', 'person'] });
  const { scene } = press('1');
  const tenth = scene.options[9];
  expect(tenth?.action).not.toBeNull();
  expect(press('0').scene.line[1]?.told.title).toBe(tenth?.title);
});

test('Ctrl-Z asks for the terminal to be given back', () => {
  const board = startBoard();
  board.press('ctrl-z');
  expect(board.left).toEqual(['suspended']);
});
