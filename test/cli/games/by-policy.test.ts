import { describe, expect, test } from 'vitest';
import { byPolicy } from '../../../src/cli/games/by-policy.ts';
import { playOut } from '../../../src/cli/games/play-out.ts';
import type { Model } from '../../../src/game/model.ts';
import { makeLine } from '../../../src/game/notation.ts';
import { startPosition } from '../../../src/game/position.ts';
import { wilsonInterval } from '../../../src/num/wilson.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { movesTo, startTimeline } from '../../../src/play/timeline.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { tableOf } from '../../support/solve.ts';

/** What the policies of the bargain are by hand. */
const GRABS = 1 / (1 + Math.exp(-1));
const GOES_ON = 1 / (1 + Math.exp(1 - 2 * (1 - GRABS)));

/** Returns the lines of play of the seeds from 1 on. */
function linesOf(model: Model, seeds: number): readonly string[] {
  const [chart, decide] = [makeChart(model), byPolicy(tableOf(model))];
  return Array.from({ length: seeds }, (_, i) => {
    const timeline = playOut({ chart, timeline: startTimeline(startPosition(model)), decide, seed: String(i + 1) });
    return makeLine(model, movesTo(timeline));
  });
}

const count = (lines: readonly string[], part: string) => lines.filter(line => line.includes(part)).length;

describe('a line played out by policy', () => {
  test.each(few([2000], 0))(
    'takes each action as often as its policy says, by the interval of %i seeds that misses once in a thousand',
    seeds => {
      const lines = linesOf(game('bargain'), seeds);
      const went = count(lines, 'ann:go');
      const share = wilsonInterval(went, lines.length, 0.999);
      expect(share.low).toBeLessThan(GOES_ON);
      expect(share.high).toBeGreaterThan(GOES_ON);
      const grabbed = wilsonInterval(count(lines, 'bob:grab'), went, 0.999);
      expect(grabbed.low).toBeLessThan(GRABS);
      expect(grabbed.high).toBeGreaterThan(GRABS);
      // Equally likely actions are out of the question.
      expect(share.high).toBeLessThan(0.5);
      expect(grabbed.low).toBeGreaterThan(0.5);
    },
  );

  test('with infinite precision always makes the best reply', () => {
    expect(new Set(linesOf(game('bargain', ['ann.precision=infinity', 'bob.precision=infinity']), 50))).toEqual(
      new Set(['ann:stop']),
    );
    const reply = linesOf(game('bargain', ['ann.precision=0', 'bob.precision=infinity']), 50);
    expect(new Set(reply)).toEqual(new Set(['ann:stop', 'ann:go bob:grab']));
  });

  test('follows a doctrine, which the others know', () => {
    const lines = linesOf(game('bargain-shared'), 400);
    expect(count(lines, 'bob:grab')).toBe(0);
    // Going on is worth 2 to Ann now: she does with 1 / (1 + e^(1 - 2)).
    const went = wilsonInterval(count(lines, 'ann:go'), lines.length, 0.999);
    expect(went.low).toBeLessThan(1 / (1 + Math.exp(-1)));
    expect(went.high).toBeGreaterThan(1 / (1 + Math.exp(-1)));
  });

  test.each(few([FLAGSHIP], 0))('of %s keeps the seeds apart and ends', file => {
    const lines = linesOf(bind(loadScenario(file)), 5);
    expect(new Set(lines).size).toBe(5);
  });

  test('is no line at all where the decider fails', () => {
    const model = game('bargain');
    const decide = () => {
      throw new Error('no weights');
    };
    const timeline = startTimeline(startPosition(model));
    expect(() => playOut({ chart: makeChart(model), timeline, decide, seed: '1' })).toThrow('no weights');
  });
});
