import { expect, test } from 'vitest';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { startBoard } from '../../support/play.ts';

const SIZE = { columns: 80, rows: 22 };
const scenario = loadScenario(FLAGSHIP);

test('the key of an action that is out of sight shows it first, and then chooses it', () => {
  const board = startBoard({ scenario, seats: ['person', 'person'] });
  const last = board.store.read().scene.options.filter(({ action }) => action !== null).length;
  const title = board.store.read().scene.options[8]?.title;
  expect(last).toBeGreaterThanOrEqual(9);
  board.store.press('9', SIZE);
  const { scene, state } = board.store.read();
  expect(scene.line).toHaveLength(0);
  expect(state.message).toBe(`It was out of sight: 9 once more chooses “${title}”.`);
  board.store.press('9', SIZE);
  expect(board.store.read().scene.line[0]?.told.title).toBe(title);
});

test('so it does where another pane is all that is seen', () => {
  const board = startBoard({ scenario });
  board.store.press('tab', { columns: 60, rows: 16 });
  board.store.press('1', { columns: 60, rows: 16 });
  expect(board.store.read().state.pane).toBe('options');
  expect(board.store.read().scene.line).toHaveLength(0);
});

test('n is no choice of a person: it says whose turn it is, and N leaves it to the model', () => {
  const { press } = startBoard();
  expect(press('n').scene.line).toHaveLength(0);
  expect(press('n').state.message).toBe('Upper Ford is yours to play: a number chooses, N lets the model choose.');
  expect(press('N').scene.isThinking || press().scene.line.length > 0).toBe(true);
});
