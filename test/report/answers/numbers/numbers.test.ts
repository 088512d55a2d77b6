import { describe, expect, test } from 'vitest';
import { compareGames } from '../../../../src/analysis/compare/comparison.ts';
import { oddsRecord } from '../../../../src/analysis/odds/odds-record.ts';
import { whyRecord } from '../../../../src/analysis/why/why-record.ts';
import { positionsAlong } from '../../../../src/game/position.ts';
import { compareText } from '../../../../src/report/answers/compare/text.ts';
import { factsText } from '../../../../src/report/answers/facts.ts';
import { oddsText } from '../../../../src/report/answers/odds.ts';
import { whyText } from '../../../../src/report/answers/why.ts';
import { lineText } from '../../../../src/report/tell/line.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { widthOf } from '../../../../src/words/width.ts';
import { FILES } from '../../../support/compare/filed.ts';
import { bind, GAMES, loadScenario } from '../../../support/load.ts';
import { lineOf } from '../../../support/moves.ts';
import { tableOf } from '../../../support/solve.ts';

const solved = (name: string, settings: readonly string[] = []) =>
  solveGame(tableOf(bind(loadScenario(`test/report/answers/numbers/${name}.yaml`), settings)));

function oddsOf(name: string): readonly string[] {
  const game = solved(name);
  return oddsText(oddsRecord(game)).split('\n');
}

function whyOf(name: string, settings: readonly string[] = [], line = ''): readonly string[] {
  const game = solved(name, settings);
  return whyText(whyRecord(game, lineOf(game.table.model, line))).split('\n');
}

function runOf(name: string, line: string): readonly string[] {
  const { model } = solved(name).table;
  const moves = lineOf(model, line);
  return lineText({ model, positions: positionsAlong(model, moves), moves }).split('\n');
}

describe('what is nearly sure', () => {
  test('is neither 100% nor 0% in the odds, and what is sure is', () => {
    expect(oddsOf('sure').filter(line => /^ {2}[abc] /.test(line))).toEqual([
      ...['  a >99.9%  ████████████████████████████████████████', '  b  <0.1%', '  c     0%'],
    ]);
  });

  test('nor beside another game, where a change too small for three more digits takes none', () => {
    const lines = compareText(compareGames(solved('sure'), solved('sure', ['east.precision=21'])), FILES).split('\n');
    expect(lines.filter(line => /^ {2}(?:[abc]|East) /.test(line))).toEqual([
      '  a                                               >99.9%      >99.9%         0.0',
      '  b                                                <0.1%       <0.1%         0.0',
      '  c                                                   0%          0%         0.0',
      '  East                                             0.500       0.500       0.000',
    ]);
  });

  test('nor among what a party may choose', () => {
    expect(whyOf('sure').filter(line => / (?:Up|Down)$/.test(line))).toEqual(['>99.9%  Up', ' <0.1%  Down']);
  });
});

describe('counts', () => {
  test('that grow by a fraction are told in a line of play', () => {
    const lines = runOf('half', 'east:wait world:quiet east:wait');
    expect(lines.filter(line => line.includes('→')).map(line => line.trim())).toEqual([
      ...['this round: days 0.4 → 0.9', 'waits 0 → 0.4', 'this round: days 0.9 → 1.4', 'waits 0.4 → 0.8'],
    ]);
    expect(lines.at(-1)).toBe('Tallies: days 1.4, waits 0.8, sparks 0.');
  });

  test('that are expected keep their fraction', () => {
    const text = oddsText(
      (game => oddsRecord(game))(solveGame(tableOf(bind(loadScenario('scenarios/cuban-missile-crisis.yaml'))))),
    );
    expect(text).toContain('Ships stopped 0.31, Aircraft lost 0.239, ');
  });
});

test('payoffs have the digits of their own scale, so that two that differ do not read alike', () => {
  const told = (settings: readonly string[]) =>
    whyOf('mill', settings).flatMap(line => /expected ([^:]+):/.exec(line) ?? []);
  expect(told([]).filter((_, i) => i % 2 === 1)).toEqual(['+21.6', '+17.2']);
  expect(told(['unit=0.001']).filter((_, i) => i % 2 === 1)).toEqual(['+0.0216', '+0.0172']);
});

test('columns end at one place whatever the letters take', () => {
  const ends = oddsOf('wide').flatMap(line => /^(.*?%) {2}█/.exec(line)?.[1] ?? []);
  expect(ends).toHaveLength(3);
  expect(new Set(ends.map(widthOf)).size).toBe(1);
  const run = runOf('wide', 'east:wait world:quiet').filter(line => /(?:待つ|Quiet)$/.test(line));
  expect(new Set(run.map(line => widthOf(line.replace(/(?:待つ|Quiet)$/, '')))).size).toBe(1);
});

describe('moves of a party to which no ending is worth more than another', () => {
  test('are told without odds of the endings that it prefers, for of none there are none', () => {
    expect(whyOf('bare', [], 'east:wait').slice(3)).toEqual([
      '',
      'What each move did to the odds of the endings that its own party prefers',
      '   1 East: Wait',
      '     no ending is worth more to East than what was to be expected',
      '',
      'Now nobody chooses: play has ended, with “open”.',
    ]);
  });

  test('say so at the first of each party only', () => {
    const game = solveGame(tableOf(bind(loadScenario(`${GAMES}/haggle.yaml`))));
    const moves = lineOf(game.table.model, 'seller:cut buyer:wait world:quiet seller:cut buyer:wait');
    const lines = whyText(whyRecord(game, moves)).split('\n');
    expect(lines.filter(line => line.includes('no ending is'))).toEqual([
      '     no ending is worth more to Seller than what was to be expected',
      '     no ending is worth more to Buyer than what was to be expected',
    ]);
    expect(lines.at(-1)).toBe('Now nobody chooses: the world draws.');
  });
});

test('of what a scenario does not have nothing is said', () => {
  const all = [
    ...oddsOf('bare'),
    ...factsText(solved('bare').table.model).split('\n'),
    ...whyOf('bare'),
    ...whyOf('bare', [], 'east:wait'),
    ...runOf('bare', 'east:wait'),
  ];
  expect(all.filter(line => /[Ll]adder|[Tt]allies|^Facts|prefers ;|stand so|Where things stand/.test(line))).toEqual(
    [],
  );
});
