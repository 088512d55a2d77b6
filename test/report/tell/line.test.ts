import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import { positionsAlong } from '../../../src/game/position.ts';
import { runJson } from '../../../src/report/answers/run.ts';
import { type LineOfPlay, lineText } from '../../../src/report/tell/line.ts';
import { tellLine } from '../../../src/report/tell/move.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { lineOf as readLine } from '../../support/moves.ts';

const scenario = loadScenario(FLAGSHIP);

function lineOf(model: Model, text: string): LineOfPlay {
  const moves = readLine(model, text);
  return { model, positions: positionsAlong(model, moves), moves };
}

const told = (text: string) => {
  const { model, positions, moves } = lineOf(bind(scenario), text);
  return tellLine(model, positions, moves);
};

describe('tallies', () => {
  const [pause, offer] = told('washington:pause-strikes/2 caracas:offer-talks/2');

  test('what the round adds is told apart from what the move counts', () => {
    expect(pause?.roundCounts).toEqual([
      'Strikes on vessels ≥ 30 → ≥ 33.5',
      'Casualties of the strikes ≥ 110 → ≥ 122.7',
    ]);
    expect(pause?.counts).toEqual([]);
    expect(offer?.roundCounts).toEqual([]);
    expect(offer?.counts).toEqual(['Offers of talks 1 → 2']);
  });

  test('after a pause the round adds nothing', () => {
    const line = told('washington:pause-strikes/2 caracas:hold world:quiet washington:hold');
    expect(line.at(-1)?.roundCounts).toEqual([]);
  });

  test('in the text of a line they stand above the moves of the round', () => {
    const lines = lineText(lineOf(bind(scenario), 'washington:pause-strikes/2')).split('\n');
    const at = lines.indexOf('Round 1 of 12');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '  this round: Strikes on vessels ≥ 30 → ≥ 33.5; Casualties of the strikes ≥ 110',
      '    → ≥ 122.7',
      '  Washington  Pause strikes',
    ]);
  });
});

test('a line of play is written for a terminal of 80 columns, and a bound keeps its number', () => {
  const lines = lineText(lineOf(bind(scenario), 'washington:pause-strikes/2')).split('\n');
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
  for (const line of lines) expect(line).not.toMatch(/≥$/);
  expect(lines.some(line => line.startsWith('Where things stand: '))).toBe(true);
});

test('a move says whether its result was the likeliest', () => {
  expect(told('washington:pause-strikes/1')[0]?.isUsual).toBe(false);
  expect(told('washington:pause-strikes/2')[0]?.isUsual).toBe(true);
});

test('titles stand as they are written, set apart from the level', () => {
  const text = lineText(lineOf(bind(scenario), 'washington:pause-strikes/2'));
  expect(text).toContain('Where things stand: Drugs and strikes: patrols, Oil: tanker seizures,');
  expect(text).toContain('Pressure on Washington 1, Pressure on Caracas 0.');
});

test('what was set stands in the text and in the record', () => {
  const model = bind(scenario, ['trust=3', 'dockStrike=1']);
  const line = lineOf(model, 'washington:hold');
  expect(lineText(line).split('\n')[1]).toBe('What if: trust 3, dockStrike 1.');
  expect(runJson({ ...line, hash: '', seed: '7', repeat: '' })).toMatchObject({
    whatIf: 'what if: trust 3, dockStrike 1',
    moves: [{ roundCounts: ['Strikes on vessels ≥ 30 → ≥ 33.5', 'Casualties of the strikes ≥ 110 → ≥ 122.7'] }],
  });
  expect(runJson({ ...lineOf(bind(scenario), ''), hash: '', seed: '7', repeat: '' })).toMatchObject({ whatIf: null });
});
