import { describe, expect, test } from 'vitest';
import { byPolicy } from '../../src/cli/game/by-policy.ts';
import { playOut } from '../../src/cli/game/play-out.ts';
import type { Model } from '../../src/game/model.ts';
import { makeLine } from '../../src/game/notation.ts';
import { startPosition } from '../../src/game/position.ts';
import { makeChart } from '../../src/machine/chart.ts';
import { movesTo, startTimeline } from '../../src/machine/timeline.ts';
import { wilsonInterval } from '../../src/num/wilson.ts';
import { game } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';

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
  test('takes each action as often as its policy says, by the 99.9% interval of 2,000 seeds', () => {
    const lines = linesOf(game('bargain'), 2000);
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
  });
});
