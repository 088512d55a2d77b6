import { describe, expect, test } from 'vitest';
import { makeBoardStore } from '../../../../src/ui/board/store/board-store.ts';
import { type BoardState, reduceBoard, START_STATE } from '../../../../src/ui/kit/screen/board-state.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { keptIn } from '../../support/kept.ts';
import { SILENT, startBoard, startPlay } from '../../support/play.ts';

const stateAfter = (...events: Parameters<typeof reduceBoard>[1][]): BoardState =>
  events.reduce(reduceBoard, START_STATE);

describe('the state of the screens', () => {
  test('help goes back to the screen it was opened from, that one to the board', () => {
    const inHelp = stateAfter({ type: 'open', screen: 'facts' }, { type: 'open', screen: 'help' });
    expect(inHelp).toMatchObject({ screen: 'help', behind: ['main', 'facts'] });
    const back = reduceBoard(inHelp, { type: 'close' });
    expect(back.screen).toBe('facts');
    expect(reduceBoard(back, { type: 'close' }).screen).toBe('main');
  });

  test('a screen opened again begins where it does by itself', () => {
    const state = stateAfter({ type: 'open', screen: 'branches' }, { type: 'point', list: 'branches', at: 4 });
    expect(state.cursors.branches).toBe(4);
    expect(reduceBoard(state, { type: 'open', screen: 'branches' }).cursors.branches).toBeUndefined();
  });

  test('a move lets the cursors follow play again, and takes the message away', () => {
    const state = stateAfter(
      { type: 'point', list: 'options', at: 3 },
      { type: 'point', list: 'line', at: 0 },
      { type: 'point', list: 'standing', at: 2 },
      { type: 'say', message: 'no' },
      { type: 'moved' },
    );
    expect(state.cursors).toEqual({ standing: 2, facts: undefined, help: undefined });
    expect(state.message).toBe('');
  });

  test('the odds are on until they are put off, and a move does not put them on', () => {
    expect(START_STATE.odds).toBe(true);
    expect(stateAfter({ type: 'odds', on: false }, { type: 'moved' }, { type: 'open', screen: 'help' }).odds).toBe(
      false,
    );
  });

  test('a frozen state is never written to', () => {
    const frozen = Object.freeze({ ...START_STATE, cursors: Object.freeze({ line: 1 }) });
    expect(reduceBoard(frozen, { type: 'focus', pane: 'line' })).toEqual({ ...frozen, pane: 'line' });
  });
});

describe('keys and play', () => {
  test('a puts the odds off and on; the board can open without them', () => {
    const { press } = startBoard();
    expect(press('a').state.odds).toBe(false);
    expect(press('f', 'a').state).toMatchObject({ screen: 'facts', odds: true });
    expect(startBoard({ odds: false }).press().state.odds).toBe(false);
  });

  test('a digit chooses, and the model and the world follow when asked', () => {
    const { press } = startBoard();
    expect(press('2').scene.phase).toBe('running');
    const { scene } = press('n', 'n');
    expect(scene.line.map(({ told }) => told.mover)).toEqual(['Upper Ford', 'Lower Ford', 'World']);
    expect(scene.phase).toBe('playing');
  });

  test('Enter chooses the action under the cursor, and says what a closed one needs', () => {
    const { press } = startBoard();
    expect(press('end', 'enter').state.message).toBe(
      '“Share the water” needs Water: rationed (now closed), Trust 2 or more (now 1).',
    );
    expect(press('home', 'down', 'enter').scene.line[0]?.told.title).toBe('Open the weir on some days');
  });

  test('more than nine open actions can all be reached', () => {
    const { press } = startBoard({ scenario: loadScenario(FLAGSHIP) });
    const open = press().scene.options.filter(({ action }) => action !== null);
    for (const [i, option] of open.entries()) {
      const board = startBoard({ scenario: loadScenario(FLAGSHIP) });
      const { scene } = board.press(...Array.from({ length: i }, () => 'j'), 'enter');
      expect(scene.line[0]?.told.title).toBe(option.title);
    }
  });

  test('nobody chooses for the model: the keys say who decides', () => {
    const { press } = startBoard({ seats: ['model', 'model'] });
    const { scene, state } = press('1');
    expect(scene.timeline.at).toBe(0);
    expect(state.message).toBe('The model decides by policy: n next move, Space run.');
    expect(press('enter').state.message).toBe('The model decides by policy: n next move, Space run.');
  });

  test('u and r go one move back and forward, U to the last decision of a person', () => {
    const { press } = startBoard();
    press('2', 'n', 'n');
    expect(press('u').scene.timeline.at).toBe(2);
    expect(press('r').scene.timeline.at).toBe(3);
    expect(press('U').scene.timeline.at).toBe(0);
    expect(press('ctrl-r').scene.timeline.at).toBe(1);
  });

  test('playing otherwise after taking back begins a branch, and b leads back to the first', () => {
    const { press } = startBoard();
    press('2', 'u', '1');
    const { scene, state } = press('b');
    expect(state.screen).toBe('branches');
    expect(scene.timeline.nodes).toHaveLength(3);
    const back = press('down', 'enter');
    expect(back.state.screen).toBe('main');
    expect(back.scene.line.map(({ told }) => told.title)).toEqual(['Open the weir on some days']);
  });

  test('Enter on a move of the line goes there', () => {
    const { press } = startBoard();
    press('2', 'n', 'n', 'tab', 'home');
    expect(press('enter').scene.timeline.at).toBe(1);
  });

  test('f asks about the thing under the cursor', () => {
    const { press } = startBoard();
    expect(keptIn(press('down', 'f').state).subject?.title).toBe('Open the weir on some days');
    expect(keptIn(press('escape', 'tab', 'tab', 'f').state).subject?.title).toBe('Water');
  });

  test('once play has ended the keys that go on say so, and what else there is', () => {
    const { press } = startBoard();
    press('3');
    const expected = 'Play has ended. u takes the last move back; b shows the lines of play.';
    for (const key of ['n', 'space']) expect(press(key).state.message).toBe(expected);
  });

  test('a key that could do something, but not now, says so, and so does any other key', () => {
    const { press } = startBoard();
    expect(press('u').state.message).toBe('u: not possible now; it takes the last move back. ? lists the keys.');
    expect(press('x').state.message).toBe('x does nothing here. ? lists the keys.');
    expect(press('9').state.message).toBe('No action has this number.');
  });

  test('Esc on the board does nothing but say so, q and Ctrl-C leave', () => {
    const board = startBoard();
    const before = board.press();
    const message = 'Esc does nothing here. ? lists the keys.';
    expect(board.press('escape').state).toEqual({ ...before.state, message });
    board.press('q', 'ctrl-c');
    expect(board.left).toEqual(['quit', 'interrupted']);
  });

  test('trouble beside the board is told after a move, until the next key', () => {
    const store = makeBoardStore(startPlay(), '7', {
      analyst: SILENT,
      onLeave: () => {},
      trouble: () => 'The disk is full.',
    });
    store.press('2');
    expect(store.read().state.message).toBe('The disk is full.');
    store.press('j');
    expect(store.read().state.message).toBe('');
  });

  test('at the number of turns asked for play stops, and nothing goes on', () => {
    const { press } = startBoard({ turns: 1 });
    const { scene } = press('2');
    expect([scene.phase, scene.isAtLimit]).toEqual(['paused', true]);
    expect(press('n').scene.timeline.at).toBe(1);
  });
});
