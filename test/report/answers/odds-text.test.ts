import { describe, expect, test } from 'vitest';
import { oddsRecord } from '../../../src/analysis/odds/odds-record.ts';
import { oddsText } from '../../../src/report/answers/odds.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { largeScenario } from '../../support/large/scenario.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { weir } from '../../ui/support/play.ts';

function linesOf(scenario: Scenario): readonly string[] {
  const game = solveGame(tableOf(bind(scenario)));
  return oddsText(oddsRecord(game)).split('\n');
}

const from = (lines: readonly string[], head: string) => {
  const at = lines.findIndex(line => line.startsWith(head));
  return lines.slice(at, lines.indexOf('', at));
};

describe('the odds as text', () => {
  test('tell of rounds in a table with heads and dates, each figure under the name of its ending', () => {
    const [title, head = '', ...rows] = from(linesOf(weir()), 'Odds if play stopped');
    expect(title).toBe('Odds if play stopped after each round, with the last day of it');
    expect(head).toBe('  round  to           fight   peace  drought');
    expect(rows.map(row => row.slice(0, 19))).toEqual([
      '      1  2020-05-01',
      '      2  2020-05-02',
      '      3  2020-05-03',
    ]);
    for (const row of rows) {
      for (const name of ['fight', 'peace', 'drought']) {
        expect(row.charAt(head.indexOf(name) + name.length - 1)).toMatch(/%/);
      }
    }
  });

  test('leave the dates out where how long a round lasts is not said in days', () => {
    const scenario = weir();
    const [title, head] = from(linesOf({ ...scenario, round: { ...scenario.round, lasts: 'a while' } }), 'Odds if');
    expect([title, head]).toEqual(['Odds if play stopped after each round', '  round   fight   peace  drought']);
  });

  test('name no rung that is reached at the start', () => {
    const [title, ...rows] = from(linesOf(weir()), 'How likely each rung');
    expect(title).toBe('How likely each rung above the start (2, Closed weir), or a higher one, is ever reached');
    expect(rows).toEqual([expect.stringMatching(/^ {4}3 +\d+\.\d% {2}A fight at the weir$/)]);
  });

  test('have no heading over nothing', () => {
    const lines = linesOf(loadScenario('test/report/answers/bare.yaml'));
    expect(lines.join('\n')).not.toMatch(/rung|ladder|tallies|payoff/i);
    expect(lines.join('\n')).not.toMatch(/: *\.|:\n\n/);
  });

  test('list the likeliest endings of very many, the rounds that a person reads, and what is left out', () => {
    const { scenario } = modelOf(largeScenario({ endings: 60 }));
    const lines = linesOf({ ...scenario, round: { ...scenario.round, horizon: 300 } });
    const endings = from(lines, 'Odds of each ending').slice(1);
    expect(endings.slice(0, -1).map(line => line.trim().split(/ {2}/)[0])).toHaveLength(30);
    expect(endings.at(-1)).toMatch(/^ {2}… and 30 more, \d+\.\d% together: --json lists them\.$/);
    const [, head = '', ...rows] = from(lines, 'Odds if play stopped');
    expect(head.match(/e\d+/g)).toHaveLength(30);
    expect(rows).toHaveLength(201);
    expect(rows.at(-1)).toBe('  … and 100 more: --json lists them.');
  });
});
