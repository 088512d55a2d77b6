import { describe, expect, test } from 'vitest';
import { byPolicy } from '../../src/cli/games/by-policy.ts';
import { playOut } from '../../src/cli/games/play-out.ts';
import { playedLine } from '../../src/cli/games/played-line.ts';
import { startPosition } from '../../src/game/position.ts';
import {
  check,
  compare,
  type Game,
  guarantee,
  makeGame,
  odds,
  openScenario,
  orThrow,
  problemsText,
  sample,
  why,
} from '../../src/index.ts';
import { makeChart } from '../../src/play/chart.ts';
import { startTimeline } from '../../src/play/timeline.ts';
import { runJson } from '../../src/report/answers/run.ts';
import { anyExtremeText } from '../support/arbitrary/extreme.ts';
import { property } from '../support/property.ts';

/** Says where a document holds what is no finite number. */
function unfitIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string') return /\bNaN\b|(?<![a-z])Infinity\b/.test(value) ? [`${path} says ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unfitIn(part, `${path}.${key}`));
}

const sumOf = (odds: Readonly<Record<string, number>>) => Object.values(odds).reduce((a, b) => a + b, 0);

/** What `parley run` answers. */
function run({ model, table, hash }: Game): object {
  const timeline = playOut({
    chart: makeChart(model),
    timeline: startTimeline(startPosition(model)),
    decide: byPolicy(table),
    seed: '7',
    turns: Math.min(60, model.horizon * model.order.length),
  });
  return runJson({ ...playedLine(model, timeline), hash, seed: '7', repeat: '' });
}

/** Asks a game all questions; says what is wrong with the answers. */
function wrongIn(game: Game): readonly string[] {
  const ending = game.model.scenario.endings.at(-1)?.id ?? '';
  const turned = game.model.scenario.levers.map(({ name, max }) => [name, max] as const);
  const other = makeGame(game.opened, { settings: Object.fromEntries(turned) });
  const answered = odds(game);
  const documents: Readonly<Record<string, object>> = {
    odds: answered,
    why: why(game),
    sample: sample(game, { seed: '7', runs: 50 }),
    guarantee: guarantee(game, { ending }),
    check: check(game),
    run: run(game),
    ...(other.ok && { compare: compare(game, other.value) }),
  };
  const sums = [answered.odds, ...answered.byRound.map(({ odds: then }) => then)].map(sumOf);
  return [
    ...sums.filter(sum => !(Math.abs(sum - 1) < 1e-12)).map(sum => `odds sum to ${sum}`),
    ...Object.entries(documents).flatMap(([name, document]) => unfitIn(document, name)),
  ];
}

property([anyExtremeText], { numRuns: 20 })(
  'a file with extreme numbers is refused with a place, or all answers are finite and odds sum to 1',
  text => {
    const opened = openScenario({ file: 'extreme.yaml', text });
    if (!opened.ok) {
      expect(problemsText(opened.problems)).toMatch(/^(extreme\.yaml:\d+:\d+: )/);
      return;
    }
    expect(wrongIn(orThrow(makeGame(opened.value)))).toEqual([]);
  },
);

describe('unfitIn', () => {
  test('finds what is no number, and what prints as none', () => {
    expect(unfitIn({ a: [1, Number.NaN], b: { c: Number.POSITIVE_INFINITY }, d: 'NaN%', e: 'infinity' })).toEqual([
      '.a.1 is NaN',
      '.b.c is Infinity',
      '.d says NaN%',
    ]);
  });
});
