import { describe, expect, test } from 'vitest';
import { leastNotice } from '../../../../src/report/tell/notice.ts';
import { exhibitsOf } from '../../../../src/ui/kit/scene/evidence.ts';
import { SCREEN_NAMES } from '../../../../src/ui/kit/screen/screen-name.ts';
import { frameOf } from '../../support/frame.tsx';
import { keptIn } from '../../support/kept.ts';
import { prompt, startBoard, weir } from '../../support/play.ts';

const SMALLEST = { columns: 60, rows: 16 };

/** Opens the facts from a screen, and returns what they list first. */
async function factsFrom(presses: readonly string[], settings?: readonly string[]) {
  const board = startBoard({ analyst: prompt(weir(), settings), ...(settings && { settings }) });
  await board.pressed('2', ...presses, 'f');
  const { scene, state } = board.store.read();
  expect(state.screen).toBe('facts');
  return { ...board, exhibits: exhibitsOf(scene, keptIn(state).subject) };
}

const ODDS = '“The odds, and how the parties choose” rests on';

describe('what a screen rests on', () => {
  test.each([[['b']], [['g']], [['b', 'c', 'up', 'c']]])('after %j it is how the parties choose', async presses => {
    const { exhibits } = await factsFrom(presses);
    expect(exhibits[0]).toEqual({ kind: 'heading', title: ODDS });
    const numbers = exhibits.flatMap(each => (each.kind === 'number' ? [each.title] : []));
    expect(numbers.slice(0, 5)).toEqual([
      'horizon',
      'how Upper Ford decides',
      'how Lower Ford decides',
      'Upper Ford, ending: Shared water',
      'Upper Ford, ending: A fight',
    ]);
  });

  test('says what the user set, and not what it rests on otherwise', async () => {
    const { exhibits } = await factsFrom(['b'], ['upper.precision=3', 'upper.foresight=2', 'upper.patience=0.5']);
    const decides = exhibits.find(each => each.kind === 'number' && each.title === 'how Upper Ford decides');
    expect(decides).toMatchObject({ isSetByUser: true, restsOn: [] });
    expect(exhibits.map(each => each.kind === 'heading' && each.title)).toContain('Set by you');
  });

  test('on the board it is the thing under the cursor', async () => {
    const { exhibits } = await factsFrom(['tab']);
    expect(exhibits[0]).toEqual({ kind: 'heading', title: '“Open the weir on some days” rests on' });
  });

  test('Esc goes back to the screen that was asked', async () => {
    const { press } = await factsFrom(['b']);
    expect(press('escape').state.screen).toBe('branches');
  });
});

describe('the notice', () => {
  test.each([[[]], [['?']]])('stands on the first screen and in help: %j', async presses => {
    const { store, pressed } = startBoard();
    const { scene } = await pressed(...presses);
    expect(frameOf(store, SMALLEST)).toContain('As of 2020-05-01 · not a forecast · 2 assumptions');
    expect(leastNotice(scene.model)).toBe('As of 2020-05-01 · not a forecast');
  });

  test('is told whole at the end of help', async () => {
    const { store, pressed } = startBoard();
    await pressed('?', 'end');
    expect(frameOf(store, { columns: 140, rows: 60 })).toContain(
      'every number follows from 2 facts and 2 assumptions.',
    );
  });

  test('stands on every screen', () => {
    for (const screen of SCREEN_NAMES) {
      const { store } = startBoard();
      store.act(({ state }) => ({ state: { ...state, screen } }));
      expect(frameOf(store, SMALLEST), screen).toContain('not a forecast');
    }
  });
});
