import { describe, expect, test } from 'vitest';
import { compareGames } from '../../../src/analysis/compare/comparison.ts';
import { apartText } from '../../../src/report/answers/compare/apart.ts';
import { compareJson, manyJson } from '../../../src/report/answers/compare/json.ts';
import { manyText } from '../../../src/report/answers/compare/many.ts';
import { sentencesOf } from '../../../src/report/answers/compare/sentences.ts';
import { settingTexts, spokenLever, startTexts } from '../../../src/report/answers/compare/subject.ts';
import { compareText } from '../../../src/report/answers/compare/text.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { inLines } from '../../../src/words/in-lines.ts';
import { FILES, filed } from '../../support/compare/filed.ts';
import { bind, FLAGSHIP, loadScenario, modelOf } from '../../support/load.ts';
import { golden, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const base = golden('brinkmanship');
const risky = compareGames(base, golden('brinkmanship', ['q=0.2']));

describe('two games side by side', () => {
  test('that are the same do not differ', () => {
    const same = compareGames(base, golden('brinkmanship', ['q=0']));
    for (const { before, after } of [...same.odds, ...same.value]) expect(after).toBe(before);
    expect(same.shifts).toEqual([]);
    expect(sentencesOf(same)).toEqual(['Q at 0 as in the base moves no ending by a point or more.']);
  });

  test('are told in sentences, the largest change first, with why', () => {
    expect(risky.odds.map(({ name }) => name)).toEqual(['accepted', 'yielded', 'stood', 'disaster', 'open']);
    expect(sentencesOf(risky)).toEqual([
      'Q at 0.2 instead of 0 makes accepted 44 points likelier (98.5% instead of 54.8%), mostly because One chooses “Press” less often: 2% instead of 45% in round 1.',
      'Q at 0.2 instead of 0 makes stood 32 points less likely (0.9% instead of 33.0%), mostly because One chooses “Press” less often: 2% instead of 45% in round 1.',
      'Q at 0.2 instead of 0 makes yielded 12 points less likely (0.3% instead of 12.2%), mostly because One chooses “Press” less often: 2% instead of 45% in round 1.',
    ]);
  });

  test('are shown with both columns, their change, and how to read it, in 80 columns', () => {
    const text = compareText(risky, FILES);
    expect(text).toMatch(/^Base: +Brinkmanship\nBeside it: Q at 0.2 instead of 0\n/);
    expect(text).toMatch(/\n {2}accepted +54\.8% +98\.5% +\+43\.6\n/);
    expect(text).toMatch(/\n {2}One, round 1: Press +45\.2% +1\.5% +−43\.6\n/);
    expect(text).toMatch(/\nHow to read it: /);
    expect(text.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  test('are one JSON document with the causes of each change, which sum to it', () => {
    const document = JSON.parse(JSON.stringify(compareJson(filed(risky))));
    expect(Object.keys(document)).toEqual([
      ...['schemaVersion', 'version', 'command', 'scenario', 'notice', 'whatIf', 'levers', 'horizon'],
      ...['files', 'base', 'other', 'odds', 'because', 'tallies', 'ladder', 'value', 'shifts', 'sentences', 'apart'],
    ]);
    expect(document.base.scenario.hash).toBe('a');
    for (const { name, before, after } of document.odds) {
      const sum = document.because[name].reduce((total: number, cause: { change: number }) => total + cause.change, 0);
      expect(sum).toBeCloseTo(after - before, 14);
    }
    expect(document.because.disaster).toMatchObject([{ kind: 'outcome', parts: [{ id: 'press', most: null }] }]);
    expect(document.shifts[0]).toMatchObject({ party: 'one', action: 'accept', round: 1 });
  });

  test('that differ too much say so, and no more than what differs', () => {
    const other = compareGames(base, golden('deterrence'));
    expect(sentencesOf(other)[0]).toMatch(/^\S+, which only the base has: \d+\.\d% there\.$/);
    expect(compareText(other, FILES)).toContain('cannot be told move by move here');
    expect(compareJson(filed(other))).toMatchObject({ because: null });
  });
});

describe('two crises', () => {
  const scenario = base.table.model.scenario;
  const other = golden('deterrence').table.model.scenario;

  test('are told to be two, with what can be compared', () => {
    expect(apartText(scenario, { ...other, endings: [], parties: [], tallies: [] })).toBe(
      '“brinkmanship” and “deterrence” are different crises, with no base in common: held side by side are the rungs of the ladder; what only one of them has is “not in it” in the column of the other.',
    );
    const [first, second] = scenario.endings;
    const [party] = scenario.parties;
    if (!(first && second && party)) throw new Error('brinkmanship has two endings and a party');
    expect(apartText(scenario, { ...other, endings: [first, second], parties: [party], tallies: [] })).toContain(
      `held side by side are by name the endings ${first.title} and ${second.title} and the party ${party.name}, and the rungs`,
    );
  });

  test('are shown as of the day of each', () => {
    const apart = apartText(scenario, other);
    const comparison = compareGames(base, golden('deterrence'), { isOtherCrisis: true });
    const one = compareText(comparison, FILES);
    expect(one.match(/^(Base|Beside it): +As of /gm)).toHaveLength(2);
    expect(one).toContain(inLines(apart).join('\n'));
    expect(manyText([risky, comparison].map(filed), 'parley')).toContain(inLines(apart, '    ', '  ').join('\n'));
    expect(one.split('\n').filter(line => line.length > 80)).toEqual([]);
  });
});

describe('what only one of two games has', () => {
  const apart = compareGames(base, golden('deterrence'), { isOtherCrisis: true });

  test('is not in the other, and has no change', () => {
    const text = compareText(apart, FILES);
    expect(text).toMatch(/\n {2}accepted +54\.8% +not in it\n/);
    expect(text).toMatch(/\n {2}backed down +not in it +\d+\.\d%\n/);
    expect(text).toMatch(/\n {2}One +−0\.0436 +not in it\n/);
    expect(sentencesOf(apart)).toContain('accepted, which only the base has: 54.8% there.');
    expect(sentencesOf(apart).join()).toMatch(/,backed down, which the base does not have: /);
  });

  test('is so beside several games, each ending once', () => {
    const text = manyText([apart, risky].map(filed), 'parley');
    expect(text.match(/ accepted, base/g)).toHaveLength(1);
    expect(text).toMatch(/\n {2}accepted, base +54\.8%\n {4}deterrence +not in it\n/);
    expect(text).toMatch(/\n {2}backed down, base +not in it\n {4}deterrence +\d+\.\d%\n {4}beside\.yaml +not in it\n/);
  });

  test('is marked in JSON', () => {
    const missing = compareJson(filed(apart)).odds.map(({ missingIn }) => missingIn);
    expect(new Set(missing)).toEqual(new Set(['base', 'other', undefined]));
    expect(compareJson(filed(risky)).odds.every(figure => !('missingIn' in figure))).toBe(true);
  });
});

test('two files of one title are told apart by what names them, and not as two settings', () => {
  const text = compareText(compareGames(base, golden('brinkmanship', ['q=0.2']), { isOtherFile: true }), [
    'mine/a.yaml',
    'mine/b.yaml',
  ]);
  expect(text).toMatch(
    /^Base: +Brinkmanship \("mine\/a\.yaml"\)\nBeside it: Brinkmanship \("mine\/b\.yaml"\), with Q at/,
  );
  expect(text).toContain('With Q at 0.2 instead of 0, accepted: 44 points likelier than in the base');
});

test('several games beside one base are told in one sentence each and shown ending by ending', () => {
  const all = [risky, compareGames(base, golden('brinkmanship', ['precision=4']))].map(filed);
  const text = manyText(all, 'npx parley');
  expect(text.replaceAll('\n', ' ')).toContain('“npx parley compare NAME”');
  expect(text).toMatch(/\n {2}accepted, base +54\.8%\n {4}beside\.yaml +98\.5% +\+43\.6\n/);
  expect(text.split('\n').filter(line => line.length > 80)).toEqual([]);
  expect(manyJson(all)).toMatchObject({
    command: 'compare',
    base: { command: 'odds' },
    beside: [{ command: 'compare', files: { base: 'base.yaml', other: 'beside.yaml' } }, { command: 'compare' }],
  });
});

describe('what is set is said in words', () => {
  const flagship = loadScenario(FLAGSHIP);
  const said = (...settings: readonly string[]) => settingTexts(bind(flagship), bind(flagship, settings));

  test.each([
    ['startTrust=3', 'Trust at 3 instead of 1'],
    ['trust=3', 'Trust at 3 instead of 1'],
    ['startChannel=1', 'Channel at direct talks instead of signals'],
    ['drugs=patrols', 'Drugs and strikes at patrols instead of strikes at sea'],
    ['washingtonPrecision=2', 'Washington’s precision at 2 instead of 1.2'],
    ['caracas.foresight=horizon', 'Caracas’s foresight at the horizon instead of 2'],
    ['caracas.precision=infinity', 'Caracas’s precision at infinity instead of 1.2'],
    ['meetingChance=0.6', 'Meeting chance at 0.6 instead of 0.4'],
    ['warForWashington=-10', 'War for Washington at −10 instead of −7'],
    ['audienceCostInCaracas=0', 'Audience cost in Caracas at 0 instead of 0.4'],
    ['returnFlights=1', 'Setting return flights to “working” instead of “not agreed”'],
    ['claimAboutCaracas=0.7', 'Claim about Caracas at 0.7 instead of 0.5'],
  ])('%s: %s', (setting, words) => {
    expect(said(setting)).toEqual([words]);
  });

  test('as is where play starts otherwise, of what both have', () => {
    const starts = (...settings: readonly string[]) => startTexts(bind(flagship), bind(flagship, settings));
    expect(starts('startTrust=3', 'oil=blockade', 'meetingChance=0.6')).toEqual([
      'Oil at blockade instead of tanker seizures',
      'Trust at 3 instead of 1',
    ]);
    expect(startTexts(base.table.model, bind(flagship))).toEqual([]);
  });

  test('several of them together', () => {
    const [was, is] = [[], ['precision=4', 'q=0.2']].map(set => golden('brinkmanship', set));
    if (!was || !is) throw new Error('both games are solved');
    expect(sentencesOf(compareGames(was, is))[0]).toMatch(
      /^One’s precision at 4 instead of 2 and Q at .* together make /,
    );
  });

  test('abbreviations stay as they are', () => {
    expect(spokenLever('FTOListing', [])).toBe('FTOListing'.toLowerCase());
    expect(spokenLever('oddsOfAB', [])).toBe('odds of AB');
  });
});

test('what comes earlier is not called more frequent', () => {
  const text = (eager: number) => `${madeUp('once', 2)}
parties: { one: { name: One, foresight: 0, precision: 1, patience: 1 } }
order: [one]
gauges:
  round: { title: Round, min: 1, max: 3, start: 1 }
  gone: { title: Gone, min: 0, max: 2, start: 0 }
actions:
  one:
    go:
      title: Go
      when: { gone: 0 }
      cost: ${eager} * (0.85 * (round == 2) - 0.41 * (round == 1))
      results: [{ chance: 1, do: { gone: +2, round: +1 } }]
    stay: { title: Stay, when: { gone: 0 }, results: [{ chance: 1, do: { round: +1 } }] }
    rest: { title: Rest, when: { gone: ">= 1" }, results: [{ chance: 1, do: { gone: -1, round: +1 } }] }
endings:
  early: { title: Early, says: Early., atHorizon: true, when: { gone: 1 } }
  late: { title: Late, says: Late., atHorizon: true, when: { gone: 2 } }
  never: { title: Never, says: Never., atHorizon: true }
`;
  const games = [0, 1].map(eager => solveGame(tableOf(modelOf(text(eager)))));
  const [slow, quick] = games;
  if (!slow || !quick) throw new Error('both games are solved');
  const early = sentencesOf(compareGames(slow, quick)).find(sentence => sentence.includes('Early'));
  expect(early).toMatch(/, mostly because One chooses “Go” earlier: 60% instead of 50% in round 1\.$/);
});

test('a text is broken between words into lines of 80 characters', () => {
  const text = Array.from({ length: 60 }, (_, i) => 'x'.repeat(1 + (i % 9))).join(' ');
  const lines = inLines(text, '    ', '');
  expect(lines.every(line => line.length <= 80)).toBe(true);
  expect(lines.map(line => line.trim()).join(' ')).toBe(text);
  expect(lines.slice(1).every(line => line.startsWith('    '))).toBe(true);
});
