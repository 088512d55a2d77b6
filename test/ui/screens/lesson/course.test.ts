import { describe, expect, test } from 'vitest';
import { makeLine } from '../../../../src/game/notation.ts';
import { movesTo } from '../../../../src/play/timeline.ts';
import type { Shown } from '../../../../src/ui/board/bound-screen.ts';
import { placesOf } from '../../../../src/ui/screens/lesson/state.ts';
import { wordsFor } from '../../../../src/ui/screens/lesson/view.ts';
import { keptIn } from '../../support/kept.ts';
import { prompt, startBoard } from '../../support/play.ts';
import { weirLesson } from './weir-lesson.ts';

const { lesson } = weirLesson();
const start = () => startBoard({ analyst: prompt(), seats: ['person', 'person'], lesson, odds: false });

/** Where a class is: the step, what the lesson says there, and the line of play. */
function where({ scene, state }: Shown) {
  const { course } = keptIn(state);
  const line = makeLine(scene.model, movesTo(scene.timeline));
  return course ? [course.at, wordsFor(course, scene), line] : [state.screen, line];
}

const PLAYED = 'upper:ration lower:visit/1 world:quiet';
/** From the start to where the class is to play on its own. */
const TO_WAIT = ['space', 's', 'space', 'space', 'space', 'space'];

describe('a lesson', () => {
  test('opens with what it is about, on its own screen', async () => {
    const shown = await start().pressed();
    expect(where(shown)).toEqual([-1, 'intro', '']);
    expect(shown.state.screen).toBe('lesson');
  });

  test('asks for odds where its step does, and tells once they are given', async () => {
    const board = start();
    expect(where(await board.pressed('space'))).toEqual([0, 'predict', '']);
    expect((await board.pressed('space')).state.screen).toBe('predict');
    const given = await board.pressed('r', 'enter', 'enter');
    expect(given.state.screen).toBe('lesson');
    expect(where(given)).toEqual([0, 'ask', '']);
    expect(where(await board.pressed('space'))).toEqual([0, 'told', '']);
  });

  test('tells without odds from the class where they are skipped', async () => {
    const told = await start().pressed('space', 's');
    expect(where(told)).toEqual([0, 'told', '']);
    expect(told.scene.timeline.predictions).toEqual([]);
  });

  test('goes on after the odds were given, though help was open meanwhile', async () => {
    const board = start();
    const given = await board.pressed('space', 'space', '?', 'escape', 'r', 'enter', 'enter');
    expect([given.state.screen, keptIn(given.state).predicting]).toEqual(['lesson', null]);
  });

  test('plays its moves once the class has answered', async () => {
    const board = start();
    expect(where(await board.pressed('space', 's', 'space'))).toEqual([1, 'ask', '']);
    const told = await board.pressed('space');
    expect(where(told)).toEqual([1, 'told', PLAYED]);
    expect(placesOf(keptIn(told.state).course ?? never(), told.scene.timeline)).toEqual({
      before: 0,
      asked: 0,
      now: 3,
    });
  });

  test('waits for its moment while the class plays, and comes forward by itself', async () => {
    const board = start();
    expect(where(await board.pressed('space', 's', 'space', 'space', 'space'))).toEqual([2, 'wait', PLAYED]);
    expect((await board.pressed('space')).state.screen).toBe('main');
    const shown = await board.pressed('1', '1', 'n');
    expect(shown.state.screen).toBe('lesson');
    expect(where(shown).slice(0, 2)).toEqual([2, 'ask']);
    expect(shown.scene.phase).toBe('playing');
  });

  test('leads to another line of play, and keeps the one that was played', async () => {
    const board = start();
    await board.pressed('space', 's', 'space', 'space', 'space', 's');
    const shown = await board.pressed();
    expect(where(shown)).toEqual([3, 'ask', 'upper:fight']);
    expect(shown.scene.timeline.nodes).toHaveLength(5);
  });

  test('ends with its last words, and then is over', async () => {
    const board = start();
    const shown = await board.pressed('space', 's', 'space', 'space', 'space', 's', 'space', 'space');
    expect(where(shown)).toEqual([4, 'over', 'upper:fight']);
    expect(where(await board.pressed('space'))).toEqual(['main', 'upper:fight']);
    expect((await board.pressed('L')).state.screen).toBe('main');
  });

  test('goes back a step, and takes play back with it', async () => {
    const board = start();
    await board.pressed('space', 's', 'space', 'space', 'space', 's');
    expect(where(await board.pressed('left')).slice(0, 2)).toEqual([2, 'wait']);
    expect(where(await board.pressed('left'))).toEqual([1, 'ask', '']);
  });
});

describe('a class', () => {
  test('can leave the path, and Space takes it back', async () => {
    const board = start();
    await board.pressed('space', 's', 'space', 'escape', '1');
    const away = await board.pressed('L');
    expect(where(away)).toEqual([1, 'away', 'upper:wait']);
    expect(where(await board.pressed('space'))).toEqual([1, 'ask', '']);
  });

  test('can leave the place of a step that waited, and comes back to it', async () => {
    const board = start();
    await board.pressed(...TO_WAIT, '1', '1', 'n');
    const asked = where(await board.pressed());
    await board.pressed('escape', 'u');
    expect(where(await board.pressed('L')).slice(0, 2)).toEqual([2, 'away']);
    expect(where(await board.pressed('space'))).toEqual(asked);
  });

  test('reads the facts of a step, or help, and is back in the lesson', async () => {
    const board = start();
    const { state } = await board.pressed('space', 'f');
    expect(state.screen).toBe('facts');
    expect(keptIn(state).subject).toMatchObject({ title: 'The weir is closed', restsOn: ['closed', 'ford'] });
    expect((await board.pressed('escape')).state.screen).toBe('lesson');
    expect((await board.pressed('?', 'escape')).state.screen).toBe('lesson');
  });

  test('that lets play run is stopped where the lesson has something to ask', async () => {
    const board = startBoard({ analyst: prompt(), seats: ['model', 'model'], lesson });
    await board.pressed('space', 's', 'space', 'space', 'space', 'space', 'space');
    expect((await board.pressed()).scene.phase).toBe('running');
    const shown = await board.pressed('n', 'n', 'n');
    expect(shown.state.screen).toBe('lesson');
    expect(shown.scene.phase).toBe('paused');
  });
});

function never(): never {
  throw new Error('there is a course');
}
