import { describe, expect, test } from 'vitest';
import { keysListed } from '../../../../src/ui/board/bound-screen.ts';
import { tallyOf } from '../../../../src/ui/screens/predict/scores.ts';
import {
  beginPredicting,
  eraseDigit,
  fillRest,
  type Predicting,
  shift,
  sumOf,
  typeDigit,
} from '../../../../src/ui/screens/predict/state.ts';
import { keptIn } from '../../support/kept.ts';
import { prompt, startBoard } from '../../support/play.ts';

const typed = (...digits: readonly number[]) =>
  digits.reduce((predicting, digit) => typeDigit(predicting, 0, digit) ?? predicting, beginPredicting(0, 3))
    .percents[0];

describe('a number that is typed', () => {
  test('grows digit by digit up to 100', () => {
    expect([typed(3), typed(3, 5), typed(1, 0, 0)]).toEqual([3, 35, 100]);
  });

  test('takes no digit that would make it more than 100', () => {
    expect([typed(3, 5, 7), typed(1, 0, 1), typed(1, 0, 0, 9)]).toEqual([35, 10, 100]);
    expect(typeDigit({ ...beginPredicting(0, 1), percents: [50], isFresh: false }, 0, 0)).toBeUndefined();
  });

  test('begins anew after the cursor has moved', () => {
    expect(typeDigit({ ...beginPredicting(0, 1), percents: [35] }, 0, 4)?.percents).toEqual([4]);
  });

  test('loses its last digit', () => {
    const given: Predicting = { ...beginPredicting(0, 2), percents: [35, 4] };
    expect([eraseDigit(given, 0).percents, eraseDigit(given, 1).percents]).toEqual([
      [3, 4],
      [35, 0],
    ]);
  });

  test('moves within 0 and 100, and the next digit begins it anew', () => {
    const given: Predicting = { ...beginPredicting(0, 1), percents: [98] };
    expect([shift(given, 0, 5).percents, shift(given, 0, -5).percents]).toEqual([[100], [93]]);
    expect(typeDigit(shift(given, 0, -5), 0, 2)?.percents).toEqual([2]);
  });

  test('can be what the others leave, and nothing where they leave nothing', () => {
    const given: Predicting = { ...beginPredicting(0, 3), percents: [30, 99, 20] };
    expect(fillRest(given, 1).percents).toEqual([30, 50, 20]);
    expect(fillRest({ ...given, percents: [80, 5, 40] }, 1).percents).toEqual([80, 0, 40]);
    expect(sumOf(given)).toBe(149);
  });
});

describe('the class gives odds', () => {
  test('which must make 100, and are kept on their node', async () => {
    const { pressed, store } = startBoard({ analyst: prompt() });
    await pressed('a', 'p', '3', '0');
    expect((await pressed('enter')).state.message).toBe(
      '70 percent are left to give; r gives them to the ending under the cursor.',
    );
    await pressed('down', '9', '0', 'enter');
    expect(store.read().state.message).toBe('20 percent too much; r takes them from the ending under the cursor.');
    const { scene, state } = await pressed('r', 'enter');
    expect(scene.timeline.predictions).toEqual([{ kind: 'prediction', node: 0, percents: [30, 70, 0] }]);
    expect(keptIn(state).predicting).toMatchObject({ isGiven: true });
  });

  test('and sees how far they were from the exact odds, and what all come to', async () => {
    const { pressed, store } = startBoard({ analyst: prompt() });
    await pressed('a', 'p', '1', '0', '0', 'enter');
    const odds = store.read().scene.outlook?.odds ?? [];
    const [fight = 0, peace = 0, drought = 0] = odds;
    const first = (1 - fight) ** 2 + peace ** 2 + drought ** 2;
    expect(tallyOf(store.read().scene)?.last).toBeCloseTo(first, 12);
    await pressed('enter', 'p', 'down', 'down', '1', '0', '0', 'enter');
    const second = fight ** 2 + peace ** 2 + (1 - drought) ** 2;
    const tally = tallyOf(store.read().scene);
    expect(tally?.all).toEqual({
      count: 2,
      mean: expect.closeTo((first + second) / 2, 12),
      best: expect.closeTo(Math.min(first, second), 12),
    });
  });

  test('and is told what Space does not do before they are given', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('a', 'p', 'space');
    expect(state.message).toBe('Type your odds in percent; Enter gives them.');
  });

  test.each([
    [['1', '5', '0'], 15],
    [['5', '0', '0'], 50],
    [[...'99999999999'], 99],
    [['5', '4', '0'], 54],
  ])('typing %j makes it %i, and what is not taken is said', async (digits, expected) => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('a', 'p', ...digits);
    expect(keptIn(state).predicting?.percents).toEqual([expected, 0, 0]);
    expect(state.message).toBe(`At most 100 percent: ${expected} stays; Backspace takes its last digit away.`);
  });

  test('a line that is come back to takes a number anew', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('a', 'p', '5', 'down', 'up', '4', '0');
    expect(keptIn(state).predicting?.percents).toEqual([40, 0, 0]);
    expect(state.message).toBe('');
  });

  test('is told that another character is no digit, and what goes on once they are given', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('a', 'p', '7', '.');
    expect(keptIn(state).predicting?.percents).toEqual([7, 0, 0]);
    expect(state.message).toBe(
      '“.” is no digit, and percents are whole numbers. Type your odds in percent; Enter gives them.',
    );
    expect((await pressed('r', 'enter', '5')).state.message).toBe('Your odds are given: Enter goes on.');
  });

  test('only where the exact odds are out of sight: it is said how to hide them', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('p');
    expect(state.screen).toBe('main');
    expect(state.message).toBe('The exact odds are in sight: a hides them, and then yours are taken.');
    expect((await pressed('a', 'p')).state.screen).toBe('predict');
  });

  test('and finds the digits among the keys', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { scene, state } = await pressed('a', 'p', '?');
    expect(keysListed({ scene, state }).map(({ label, says }) => `${label}: ${says}`)).toContain(
      '0-9: Types the percent of the ending under the cursor',
    );
  });

  test('or goes back without giving any', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { scene, state } = await pressed('a', 'p', '3', 'escape');
    expect([state.screen, keptIn(state).predicting, scene.timeline.predictions]).toEqual(['main', null, []]);
  });

  test('before a step, and not once play has ended', async () => {
    const { pressed } = startBoard({ analyst: prompt() });
    const { state } = await pressed('a', '3', 'p');
    expect(state.screen).toBe('main');
    expect(state.message).toContain('not possible now');
  });

  test('and taking moves back leaves what was given on its node', async () => {
    const { pressed } = startBoard({ analyst: prompt(), seats: ['person', 'person'] });
    const { scene } = await pressed('a', '1', 'p', 'r', 'enter', 'enter', 'u');
    expect(scene.timeline.at).toBe(0);
    expect(scene.timeline.predictions.map(({ node }) => node)).toEqual([1]);
  });
});
