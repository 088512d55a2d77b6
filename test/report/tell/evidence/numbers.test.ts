import { describe, expect, test } from 'vitest';
import { factsText } from '../../../../src/report/answers/facts.ts';
import { leversOf, numbersOf, restingOn, startsOf } from '../../../../src/report/tell/evidence/numbers.ts';
import { bind, scenarioOf } from '../../../support/load.ts';

const scenario = scenarioOf({
  file: 'ferry.yaml',
  text: `parley: 1
id: ferry
title: The ferry
asOf: 2026-01-01
round: { lasts: a day, horizon: 2, restsOn: [pace] }
assumptions:
  pace: { says: A round is a day., why: Made up. }
  starts: { says: Where things start., why: Made up. }
  minds: { says: How they choose., why: Made up. }
  price: { says: What a move costs., why: Made up. }
  odds: { says: How a move turns out., why: Made up. }
  steps: { says: What a move does., why: Made up. }
  room: { says: When a move is open., why: Made up. }
  use: { says: How usual a move is., why: Made up. }
  counting: { says: What is counted., why: Made up. }
  value: { says: What things are worth., why: Made up. }
levers: { calm: { says: Trust at the start., default: 1, min: 0, max: 2, step: 1, labels: { "2": high }, restsOn: [starts] } }
parties:
  ann:
    { name: Ann, foresight: 1, precision: infinity, patience: 0.5, restsOn: [minds],
      doctrine: [{ when: { trust: ">= 1" }, play: row }] }
order: [ann, world]
tracks: { ferry: { title: Ferry, levels: { runs: { says: It runs. }, stands: { says: It stands. } }, start: runs, restsOn: [starts] } }
gauges: { trust: { title: Trust, min: 0, max: 2, start: calm, restsOn: [starts] } }
actions:
  ann:
    hold: { title: Hold, results: [{ chance: 1 }] }
    row:
      title: Row
      when: { trust: ">= 1" }
      cost: 0.5
      habit: 2
      results:
        - { chance: 0.5, do: { trust: -2, ferry: stands } }
        - { chance: rest, do: { trust: +1 }, tally: { trips: 1 } }
      restsOn: { cost: [price], habit: [use], chances: [odds], effects: [steps], when: [room], tally: [counting] }
world:
  shocks:
    fog:
      title: Fog
      chance: 0.1
      when: { ferry: runs }
      do: { ferry: +1 }
      restsOn: { chances: [odds], when: [room], effects: [steps] }
payoffs:
  ann:
    eachRound: { rest: { worth: 1, while: { trust: ">= 2" }, restsOn: { worth: [value], while: [room] } } }
endings: { over: { says: The day is over., atHorizon: true } }
tallies: { trips: { title: Trips, says: Trips., start: 0, eachRound: { drift: { add: 2, while: { trust: 0 }, restsOn: { add: [counting], while: [room] } } } } }
`,
});

const model = bind(scenario);

describe('under an assumption stand the numbers that it is named for, and no others', () => {
  test.each([
    ['price', ['cost of Ann: Row: 0.5']],
    ['use', ['habit weight of Ann: Row: 2']],
    ['odds', ['chances of Ann: Row: 0.5, rest', 'chance of Fog: 0.1']],
    [
      'steps',
      [
        'effects of Ann: Row, result 1 of 2: Trust −2, Ferry to stands',
        'effects of Ann: Row, result 2 of 2: Trust +1',
        'effects of Fog: Ferry +1',
      ],
    ],
    [
      'room',
      [
        'condition of Ann: Row: Trust 1 or more',
        'condition of Fog: Ferry: runs',
        'Ann, each round: rest, while: Trust 2 or more',
        'tally Trips, each round: drift, while: Trust 0',
      ],
    ],
    ['counting', ['counts of Ann: Row, result 2 of 2: Trips +1', 'tally Trips, each round: drift: 2']],
    ['value', ['Ann, each round: rest: 1']],
    [
      'minds',
      [
        'how Ann decides: foresight 1, precision infinity, patience 0.5',
        'rule 1 of the doctrine of Ann: Trust 1 or more: Row',
      ],
    ],
  ])('%s', (id, expected) => {
    expect(restingOn(model, id).map(({ what, value }) => `${what}: ${value}`)).toEqual(expected);
  });
});

describe('what a user sets', () => {
  test('is not told where nothing is set', () => {
    expect(JSON.stringify(numbersOf(model))).not.toMatch(/by you|setByUser/);
    expect(factsText(model)).not.toMatch(/Set by you/);
  });

  test('says so, with the default, and rests on the user', () => {
    expect(startsOf(bind(scenario, ['trust=2', 'ferry=stands']))).toEqual([
      {
        what: 'start of Ferry',
        value: 'stands, set by you (runs by default)',
        restsOn: [],
        setByUser: true,
        default: 'runs',
      },
      { what: 'start of Trust', value: '2, set by you (1 by default)', restsOn: [], setByUser: true, default: '1' },
    ]);
  });

  test('reaches a start through its lever', () => {
    const set = bind(scenario, ['calm=2']);
    expect(startsOf(set)[1]).toMatchObject({ value: '2, set by you (1 by default)', restsOn: [], setByUser: true });
    expect(leversOf(set)).toEqual([
      {
        what: 'lever calm',
        value: '2 (high), set by you (1 by default), from 0 to 2',
        restsOn: [],
        setByUser: true,
        default: '1',
      },
    ]);
    expect(startsOf(set)[0]).toEqual({ what: 'start of Ferry', value: 'runs', restsOn: ['starts'] });
  });

  test('leaves to the rest of a party its ground', () => {
    const decides = numbersOf(bind(scenario, ['ann.foresight=2'])).find(({ what }) => what === 'how Ann decides');
    expect(decides).toEqual({
      what: 'how Ann decides',
      value: 'foresight 2, set by you (1 by default), precision infinity, patience 0.5',
      restsOn: ['minds'],
      setByUser: true,
    });
  });

  test('stands in a part of its own of the facts, and under no assumption', () => {
    const text = factsText(bind(scenario, ['trust=2'], 5));
    expect(text).toContain(
      [
        'Set by you: what rests on you, and on no evidence',
        '  horizon: 5 rounds of a day, set by you (2 rounds of a day by default)',
        '  start of Trust: 2, set by you (1 by default)',
        '',
      ].join('\n'),
    );
    expect(text).not.toMatch(/rests on it: start of Trust/);
  });
});
