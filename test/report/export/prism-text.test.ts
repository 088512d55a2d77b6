import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartConfig } from '../../../src/play/chart/chart-config.ts';
import { exportChart, exportPrism } from '../../../src/report/export/exports.ts';
import { commentText, numberText } from '../../../src/report/export/expressions.ts';
import { prismNames } from '../../../src/report/export/names.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, game, loadScenario, modelOf } from '../../support/load.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { property } from '../../support/property.ts';
import { buildStates } from '../../support/read-prism/build.ts';
import { readPrismModel } from '../../support/read-prism/model.ts';
import { explicitOf, readBack, textOf } from '../../support/read-prism/subjects.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const strait = bind(loadScenario('test/golden/prism/strait.yaml'));

describe('the files of a tiny game', () => {
  test.each(['.prism', '.props'])('for PRISM-games: %s', async suffix => {
    await expect(textOf(exportPrism(strait), suffix)).toMatchFileSnapshot(`../../golden/prism/strait${suffix}`);
  });

  test.each(['.sta', '.tra', '.lab', '.miles.srew', '.chain.props'])(
    'for PRISM, explicitly, played uniformly: %s',
    async suffix => {
      const table = tableOf(strait);
      const exported = explicitOf(solveGame(table, uniformPolicy(table)));
      await expect(textOf(exported, suffix)).toMatchFileSnapshot(`../../golden/prism/strait${suffix}`);
    },
  );
});

test('the statechart is written as its configuration', () => {
  expect(JSON.parse(textOf(exportChart(strait), '.json'))).toEqual(JSON.parse(JSON.stringify(chartConfig(strait))));
});

/** Names that PRISM keeps for itself, that meet in one once written its way, or that the model needs for its own. */
const AWKWARD = `
parley: 1
id: awkward
title: "Awkward: Nicolás's #1 — 'names'"
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: Made up., why: To try names. } }
levers: { double: { says: A keyword., default: 0.3, min: 0, max: 1, step: 0.1 } }
parties:
  a-b: { name: One, foresight: 0, precision: 0, patience: 1 }
  a: { name: Two, foresight: 0, precision: 0, patience: 1 }
  nature: { name: Three, foresight: 0, precision: 0, patience: 1 }
order: [a-b, a, nature, world]
tracks:
  turn: { title: A track called turn, levels: { low: { says: Low. }, high: { says: High. } }, start: low }
  fixed: { title: One level, levels: { only: { says: Only. } }, start: only }
gauges:
  init: { title: A keyword, min: -3, max: -1, start: -2 }
  stopped: { title: Taken, min: 0, max: 1, start: 0 }
actions:
  a-b: { c: { title: C, results: [{ chance: double, do: { turn: high, fixed: only } }, { chance: rest, do: { init: +1 } }] } }
  a: { b-c: { title: B C, results: [{ chance: 1, do: { init: "= -3" } }] } }
  nature: { stop: { title: Stop, when: { init: "< -1" }, results: [{ chance: 1, do: { stopped: +1 } }] }, hold: { title: H, results: [{ chance: 1 }] } }
world: { shocks: { endmodule: { title: E, chance: 0.1 + 0.1 * init / -3, do: { turn: low } } } }
tallies: { module: { says: A keyword., start: 0, eachRound: { rent: { add: "fixed + 5000000000" } } } }
endings:
  deadlock: { says: Not PRISM's own., when: { turn: high, stopped: 1 } }
  init: { says: Nor this., atHorizon: true, when: { not: { init: "= -2" } } }
  mdp: { says: A keyword., atHorizon: true }
`;

describe('names', () => {
  const model = modelOf(AWKWARD);
  const names = prismNames(model);

  test('are letters, digits and underscores, no keyword, none twice', () => {
    expect(names.parties).toEqual(['a_b', 'a', 'nature']);
    expect(names.variables).toEqual(['turn', 'fixed', 'init_2', 'stopped']);
    expect(names.levers).toEqual(['double_2']);
    expect(names.actions).toEqual(['a_b_c', 'a_b_c_2', 'nature_stop', 'nature_hold', 'world']);
    expect([names.nature, names.turn, names.stop, names.stopped]).toEqual(['nature_2', 'turn_2', 'stop', 'stopped_2']);
    expect(names.endings).toEqual(['deadlock_2', 'init_2', 'mdp_2']);
    expect(names.tallies).toEqual(['module_2']);
  });

  test('that are awkward read back to a game of the same size', () => {
    const text = textOf(exportPrism(model), '.prism');
    expect(buildStates(readPrismModel(text)).states).toHaveLength(tableOf(model).states);
    expect(text).toContain('const int fixed = 0;');
    expect(text).toContain('5000000000.0');
    expect(text.split('\n')[0]).toBe("// Awkward: Nicolas's 1 - 'names' (awkward), written by Parley.");
  });
});

describe('numbers', () => {
  property([fc.double({ noNaN: true, noDefaultInfinity: true })])('read back identically', value => {
    const text = numberText(value);
    expect(Number(text)).toBe(value === 0 ? 0 : value);
    expect(text).toMatch(/^-?(\d*\.\d+([eE][-+]?\d+)?|\d+[eE][-+]?\d+|0|[1-9]\d*)$/);
    expect(text.replace(/e.*/, '').replace(/^-?[0.]*|\./g, '').length).toBeLessThanOrEqual(17 + 5);
  });

  test('beyond 32 bits have a point, and what is no number is refused', () => {
    expect([numberText(2 ** 31 - 1), numberText(2 ** 31)]).toEqual(['2147483647', '2147483648.0']);
    expect(() => numberText(Number.NaN)).toThrow('NaN');
  });
});

/** A rest of three chances that sum to 1, up to the rounding; it would have an effect. */
const ROUNDED = `${madeUp('rounded', 2)}
levers: { share: { says: A share., default: 1, min: 0, max: 1, step: 0.5 } }
parties: { one: { name: One, foresight: horizon, precision: infinity, patience: 1 } }
order: [one]
gauges: { mark: { title: Mark, min: 0, max: 1, start: 0 } }
actions:
  one:
    draw:
      title: Draw
      results: [{ chance: 0.33 * share }, { chance: 0.56 * share }, { chance: 0.11 * share }, { chance: rest, do: { mark: 1 } }]
    spoil: { title: Spoil it, results: [{ chance: 1, do: { mark: 1 } }], cost: 1, when: { mark: "OPEN" } }
endings: { over: { says: It is over., atHorizon: true } }
`;

// In floating point 0.33 + 0.56 + 0.11 is above 1, which would leave a negative rest; the other sum is below.
test.each([
  [0.33, 0.56, 0.11],
  [0.06, 0.57, 0.37],
])('what rounding leaves of a rest after %s, %s and %s reaches no state', (a, b, c) => {
  expect(1 - (a + b + c)).not.toBe(0);
  const text = ROUNDED.replace(/^ {4}spoil.*$/m, '')
    .replace('0.33', `${a}`)
    .replace('0.56', `${b}`)
    .replace('0.11', `${c}`);
  const model = modelOf(text);
  const built = buildStates(readPrismModel(textOf(exportPrism(model), '.prism')));
  expect(built.states).toEqual(['0,0']);
  expect(tableOf(model).states).toBe(1);
});

test('an unfolded chain holds no state that its policies never reach', () => {
  // By hand: to spoil it costs 1 and gains nothing, so who looks to the horizon and never errs draws, and 0 stays.
  // A round is worth something, whatever is done, so that the worths of rounds differ and the chain is unfolded.
  const text = `${ROUNDED.replace('"OPEN"', '">= 0"')}payoffs: { one: { eachRound: { round: { worth: 1 } } } }\n`;
  const { chain } = readBack(solveGame(tableOf(modelOf(text))));
  expect(chain.states).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
  ]);
});

test('a comment is one ASCII line that PRISM’s preprocessor finds nothing in', () => {
  expect(commentText('Caracas — “Nicolás”\n#1 …')).toBe('// Caracas - "Nicolas" 1 ...');
});

test('a cost that may be below 0 is a cost and a gain, neither below 0', () => {
  const { rewards } = readPrismModel(textOf(exportPrism(strait), '.prism'));
  const at = (name: string, values: number[]) => rewards.get(name)?.map(({ reward }) => reward.at(values));
  // turn, sails, closeness: -0.25 times 2, and -0.25 times -1.
  expect([at('cost_pilot', [0, 0, 2]), at('gain_pilot', [0, 0, 2])]).toEqual([[0.5, 0], [0.5]]);
  expect([at('cost_pilot', [0, 0, -1]), at('gain_pilot', [0, 0, -1])]).toEqual([[0.5, 0.25], [0]]);
});

test('a model that PRISM would refuse is refused by the reader', () => {
  const text = textOf(exportPrism(game('fading')), '.prism');
  const broken = (from: string, to: string) => () => buildStates(readPrismModel(text.replace(from, to)));
  expect(broken('max(cracks - 1, 0)', 'cracks - 1.0')).toThrow('int');
  expect(broken("(turn' = 1)", "(turn' = 7)")).toThrow('outside 0..2');
  expect(broken('[stop] stopped', '[stop] !stopped')).toThrow(/belongs to/);
  expect(broken('formula total_gun_fire = ', 'formula total_gun_fire = 0.5 + ')).toThrow('sum to');
  expect(broken('ammo : [', 'init : [')).toThrow();
});
