import { describe, expect, test } from 'vitest';
import { guarantee, makeGame, odds, openScenario, orThrow, sample, why } from '../../src/index.ts';

const PLANTED = 'test/bad/rules/never-state.yaml';
const opened = orThrow(openScenario(PLANTED));
const game = orThrow(makeGame(opened));

describe('openScenario', () => {
  test('opens a path, a name of the library and a text at hand', () => {
    const text = opened.sources[0]?.text ?? '';
    expect(opened.scenario.id).toBe('planted');
    expect(orThrow(openScenario('cuban-missile-crisis')).scenario.id).toBe('cuban-missile-crisis');
    expect(orThrow(openScenario({ file: 'mine.yaml', text })).scenario).toEqual(opened.scenario);
  });

  test('finds the base of a text in the library', () => {
    const variant = { file: 'mine.yaml', text: 'parley: 1\nextends: washington-caracas\nid: mine\ntitle: Mine\n' };
    expect(orThrow(openScenario(variant)).sources.map(({ file }) => file)).toEqual(['mine.yaml', 'washington-caracas']);
  });

  test('returns what is wrong, with its place', () => {
    expect(openScenario({ file: 'mine.yaml', text: '- a list\n' })).toMatchObject({
      ok: false,
      problems: [{ severity: 'error', place: { file: 'mine.yaml', line: 1 } }],
    });
    expect(openScenario('nowhere.yaml')).toMatchObject({
      ok: false,
      problems: [{ what: '"nowhere.yaml" cannot be read.', place: { file: 'nowhere.yaml', line: 1, column: 1 } }],
    });
  });
});

describe('makeGame', () => {
  test('takes numbers and names for settings', () => {
    const flagship = orThrow(openScenario('washington-caracas'));
    const settings = { dockStrike: 1, drugs: 'patrols', 'washington.precision': 'infinity' };
    const { model } = orThrow(makeGame(flagship, { settings, horizon: 2 }));
    expect([...model.settings]).toEqual([
      ['dockStrike', 1],
      ['drugs', 2],
      ['washington.precision', 'infinity'],
    ]);
    expect(model.horizon).toBe(2);
  });

  test.each([
    [{ settings: { heet: 1 } }, '"heet" is not a lever, a start value or a setting of a party.'],
    [{ settings: { heat: 7 } }, '"7" cannot be the value of "heat".'],
    [{ horizon: 0 }, '"0" cannot be the horizon.'],
    [{ maxStates: 1 }, '"planted" has more than 1 states that can be reached.'],
  ])('returns what is wrong with %j', (options, what) => {
    const made = makeGame(opened, options);
    expect(made.ok ? [] : made.problems.map(problem => problem.what)).toEqual([expect.stringContaining(what)]);
  });
});

/** Hands a function what its types forbid, as a script without types would. */
const loosely = (ask: (...args: readonly never[]) => unknown, ...args: readonly unknown[]): unknown =>
  Reflect.apply(ask, undefined, args);

describe('wrong use is told in a sentence', () => {
  test.each([
    [
      () => loosely(openScenario, 'parley: 1\nid: mine\n'),
      'openScenario wants a path, a name of the library or a text as { file, text }, not the string "parley: 1 id: mine ".',
    ],
    [() => loosely(openScenario, { file: 3, text: '' }), 'as { file, text }, not an object with file and text.'],
    [
      () => loosely(makeGame, 'planted'),
      'makeGame wants a scenario as openScenario gives it, not the string "planted".',
    ],
    [
      () => loosely(makeGame, openScenario(PLANTED)),
      'not an object with ok, value and warnings. Take its value where ok is true, or hand it to orThrow.',
    ],
    [
      () => loosely(makeGame, opened, 'heat=1'),
      'makeGame wants an object such as { settings: … }, not the string "heat=1".',
    ],
    [
      () => loosely(makeGame, opened, { set: {} }),
      'makeGame has no option "set". Did you mean "settings"? Known: settings, horizon, maxStates.',
    ],
    [
      () => loosely(makeGame, opened, { settings: ['heat=1'] }),
      'settings wants an object with a value to each name, not a list.',
    ],
    [() => loosely(odds), 'odds wants a game as makeGame gives it, not nothing.'],
    [() => loosely(odds, null), 'not null.'],
    [() => loosely(odds, 7), 'not the number 7.'],
    [() => loosely(odds, odds), 'not a function.'],
    [() => loosely(odds, {}), 'not an object with nothing in it.'],
    [() => loosely(odds, makeGame(opened)), 'or hand it to orThrow.'],
    [() => loosely(orThrow, game), 'orThrow wants what openScenario or makeGame returned, not an object with'],
    [
      () => loosely(why, game, 'keeper:wait'),
      'why wants an object such as { after: … }, not the string "keeper:wait".',
    ],
    [() => loosely(why, game, { after: ['keeper:wait'] }), 'after wants a line of play such as'],
    [
      () => loosely(guarantee, game, { for: 'keeper' }),
      'guarantee wants options with an ending, not an object with for.',
    ],
    [
      () => loosely(guarantee, game, { ending: 3 }),
      'ending wants the id of an ending or a list of them, not the number 3.',
    ],
    [() => loosely(guarantee, game, { ending: 'open', turns: '3' }), 'turns wants a whole number from 0 to 1000000'],
    [() => loosely(sample, game, {}), 'sample wants a seed of 1 to 100 characters, as a string, not nothing.'],
    [() => loosely(sample, game, { seed: 7 }), 'as a string, not the number 7.'],
  ])('%#', (ask, message) => {
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  test.each([
    [() => why(game, { after: 'keeper:stok' }), '"stok" is not an action. Did you mean "stoke"? Known: stoke, wait.'],
    [
      () => why(game, { thresholds: { dubious: 0.2, mistake: 0.1, blunder: 0.3 } }),
      'The thresholds cannot be 0.2, 0.1 and 0.3. Expected',
    ],
    [() => guarantee(game, { ending: 'opne' }), '"opne" is not an ending of this scenario. Did you mean "open"?'],
    [() => guarantee(game, { ending: 'open', for: ['keepr'] }), '"keepr" is not a party of this scenario.'],
    [
      () => guarantee(game, { ending: 'open', turns: Number.POSITIVE_INFINITY }),
      '"open" holds only at the horizon, and without a bound on the turns there is none. Bound the turns.',
    ],
  ])('and what a scenario does not have by name: %#', (ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});

test('orThrow throws all problems in one error, each with its place', () => {
  const broken = { file: 'mine.yaml', text: 'parley: 2\nid: 3\n' };
  expect(() => orThrow(openScenario(broken))).toThrow(/^mine\.yaml:1:1: error: [\s\S]*\n {4}1 \| parley: 2\n/);
  expect(() => orThrow(makeGame(opened, { settings: { heat: 7, heet: 1 } }))).toThrow(
    /^"7" cannot be the value of "heat"\. Expected [^\n]*\n"heet" is not a lever/,
  );
});
