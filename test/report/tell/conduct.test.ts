import { describe, expect, test } from 'vitest';
import { startPosition } from '../../../src/game/position.ts';
import { runJson, runText } from '../../../src/report/answers/run.ts';
import { cannotMove, conductJson, conductText } from '../../../src/report/tell/conduct.ts';
import { game } from '../../support/load.ts';

describe('how the model plays', () => {
  test('is told by party, with precision and foresight', () => {
    expect(conductText(game('bargain', ['ann.foresight=2', 'bob.precision=0.25']))).toBe(
      'Each party plays by its policy, limited-foresight logit quantal response: Ann with precision 1 and foresight 2 rounds; ' +
        'Bob with precision 0.25 and foresight 1 round.',
    );
  });

  test('names the limits by their words, and a doctrine', () => {
    const model = game('bargain-shared', ['ann.foresight=horizon', 'ann.precision=infinity']);
    expect(conductText(model)).toMatch(
      /: Ann with precision infinity and foresight to the horizon; Bob by its doctrine where that has a rule, else with precision 1 and foresight 1 round\.$/,
    );
    expect(conductJson(model)).toEqual({
      policy: 'quantal',
      parties: {
        ann: { precision: 'infinity', foresight: 'horizon', patience: 1, doctrine: false },
        bob: { precision: 1, foresight: 1, patience: 1, doctrine: true },
      },
    });
  });

  test('stands in a run, as text and as JSON', () => {
    const model = game('bargain');
    const run = { model, positions: [startPosition(model)], moves: [], hash: '', seed: '7', repeat: 'parley run x' };
    expect(runText(run)).toContain(`One line of play of many, with seed 7.\n${conductText(model)}\n`);
    expect(runJson(run)).toMatchObject({ play: conductJson(model) });
  });
});

test('why the model cannot move is said with the way out, where there is one', () => {
  expect(cannotMove({ what: 'It is too large.', wayOut: 'Make it smaller.' })).toBe(
    'The model cannot move. It is too large. Make it smaller.',
  );
  expect(cannotMove({ what: 'It is too large.' })).toBe('The model cannot move. It is too large.');
});
