import { describe, expect, test } from 'vitest';
import { startBoard } from '../../support/play.ts';

const SIZE = { columns: 80, rows: 24 };
const SMALL = [
  { columns: 40, rows: 10 },
  { columns: 200, rows: 15 },
  { columns: 59, rows: 60 },
];

describe('on a screen that is too small to be drawn', () => {
  test.each(SMALL)('$columns by $rows: keys do nothing', size => {
    const board = startBoard();
    const before = board.store.read();
    for (const press of ['1', 'p', '?', 'enter', 'n', 'N', 'tab', 'ctrl-z']) board.store.press(press, size);
    const { scene, state } = board.store.read();
    expect([scene.timeline, state.screen, state.pane]).toEqual([before.scene.timeline, 'main', 'options']);
    expect(board.left).toEqual([]);
    board.store.paste('1', size);
    expect(board.store.read().state.message).toBe('');
  });

  test.each([
    ['q', 'quit'],
    ['ctrl-c', 'interrupted'],
  ])('%s leaves, even where a text is being typed', (press, left) => {
    const board = startBoard();
    board.press('1', 'b', 'e', 'x');
    board.store.press(press, { columns: 40, rows: 10 });
    expect(board.left).toEqual([left]);
  });
});

describe('a paste', () => {
  test.each([[[]], [['f']], [['b']], [['a', 'p']], [['w']], [['?']]])('after %j does nothing but say so', presses => {
    const board = startBoard();
    const before = board.press(...presses);
    board.store.paste('2\n3\nhello q world\nq', SIZE);
    const { scene, state } = board.store.read();
    expect([scene.timeline, state.screen, state.cursors]).toEqual([
      before.scene.timeline,
      before.state.screen,
      before.state.cursors,
    ]);
    expect(board.left).toEqual([]);
    expect(state.message).toBe('What is pasted presses no keys: nothing was done. ? lists the keys.');
  });

  test('is typed where a text is asked for', () => {
    const board = startBoard();
    board.press('1', 'b', 'o');
    board.store.paste('Who asked?\nq', SIZE);
    board.press('enter');
    expect([...board.store.read().scene.timeline.log].at(-1)).toMatchObject({ text: 'Who asked?\nq' });
  });
});

test.each([
  ['x', 'x does nothing here.'],
  ['#', '# does nothing here.'],
  ['ctrl-k', 'Ctrl-K does nothing here.'],
  ['no-key', 'This key does nothing here.'],
])('%s, which no screen knows, is answered', (press, says) => {
  for (const way of [[], ['f'], ['b'], ['a', 'p'], ['w'], ['?']]) {
    const { state } = startBoard().press(...way, press);
    if (state.screen !== 'predict' || press.length > 1) expect(state.message).toBe(`${says} ? lists the keys.`);
    else expect(state.message).toContain('is no digit');
  }
});
