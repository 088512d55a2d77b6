import { describe, expect, test } from 'vitest';
import { ALWAYS } from '../../../src/scenario/condition.ts';
import type { Demand } from '../../../src/scenario/rule.ts';
import { faults, variant } from '../support.ts';

/** Reads the demand of a rule of the harbour: endings peace (0) stops play, stalemate (1) holds at the horizon. */
function demandOf(text: string, more = ''): Demand {
  const { rules } = variant(`${more}always:\n  one: { says: One., ${text} }\n`);
  const rule = rules.find(({ id }) => id === 'one');
  if (!rule) throw new Error('the rule "one" was not read');
  expect(rule.says).toBe('One.');
  return rule.demand;
}

const CLOSED = { kind: 'test', variable: 0, relation: { kind: 'in', of: [2] }, allowed: [false, false, true] };
const TRUST_0 = { kind: 'test', variable: 1, relation: { kind: 'in', of: [0] }, allowed: [true, false, false, false] };
const PEACE = { kind: 'ending', of: [0] };

/** The moves of north (talk with two results, wait), south (close, wait), and the world (storm, quiet). */
function movesOf(step: string): readonly string[] {
  const demand = demandOf(`never: { step: ${step} }`);
  if (demand.kind !== 'never' || demand.claim.kind !== 'step') throw new Error(`${step} was read as something else`);
  const { moves } = demand.claim;
  const written = ['talk/1 talk/2', 'wait', 'close', 'wait', 'storm quiet'].map(action => action.split(' '));
  return written.flatMap((results, action) => results.filter((_, result) => moves[action]?.[result]));
}

describe('each kind of rule', () => {
  test.each<readonly [string, object]>([
    ['never: { harbour: closed }', { kind: 'never', claim: CLOSED }],
    ['always: { not: { ending: peace } }', { kind: 'always', claim: { kind: 'not', part: PEACE } }],
    ['possible: { ending: [peace] }', { kind: 'possible', goal: PEACE, while: ALWAYS }],
    ['possible: { ending: peace }, while: { trust: 0 }', { kind: 'possible', goal: PEACE, while: TRUST_0 }],
    [
      'leadsTo: { from: { trust: 0 }, to: { ending: any } }',
      { kind: 'leadsTo', from: TRUST_0, to: PEACE, fair: 'chance' },
    ],
    [
      'leadsTo: { from: { trust: 0 }, to: { harbour: closed }, fair: nobody }',
      { kind: 'leadsTo', from: TRUST_0, to: CLOSED, fair: 'nobody' },
    ],
    [
      'atMost: { odds: 0.2, of: { ending: peace }, within: 4, play: anyone }',
      { kind: 'odds', bound: 'atMost', odds: 0.2, of: { kind: 'state', claim: PEACE }, within: 4, play: 'anyone' },
    ],
    [
      'atLeast: { odds: 1, of: { trust: 0 } }',
      {
        kind: 'odds',
        bound: 'atLeast',
        odds: 1,
        of: { kind: 'state', claim: TRUST_0 },
        within: undefined,
        play: 'policy',
      },
    ],
    ['climb: { atMost: 0 }', { kind: 'climb', atMost: 0 }],
  ])('%s', (text, demand) => {
    expect(demandOf(text)).toEqual(demand);
  });
});

describe('endings', () => {
  test('any and none are about those that stop play', () => {
    const more = 'endings: { truce: { says: A truce., when: { trust: 0 } } }\n';
    expect(demandOf('never: { ending: any }', more)).toEqual({ kind: 'never', claim: { kind: 'ending', of: [0, 1] } });
    const none = { kind: 'not', part: { kind: 'ending', of: [0, 1] } };
    expect(demandOf('never: { ending: none }', more)).toEqual({ kind: 'never', claim: none });
  });

  test('at the horizon may be bounded alone and without a number of rounds', () => {
    const both = { of: { kind: 'endings', endings: [1, 0] } };
    expect(demandOf('atMost: { odds: 0.5, of: { ending: [stalemate, peace] } }')).toMatchObject(both);
    const one = { of: { kind: 'endings', endings: [1] } };
    expect(demandOf('atLeast: { odds: 0.5, of: { ending: stalemate } }')).toMatchObject(one);
  });

  test.each([
    'never: { ending: stalemate }',
    'possible: { ending: stalemate }',
    'leadsTo: { from: { ending: stalemate }, to: { trust: 0 } }',
    'atMost: { odds: 0.5, of: { not: { ending: stalemate } } }',
    'atMost: { odds: 0.5, of: { ending: stalemate }, within: 4 }',
  ])('at the horizon have no place in %s', text => {
    const [what, ...others] = faults(`always: { one: { says: One., ${text} } }`);
    expect(what).toMatch(/^The ending "stalemate" only holds at the horizon/);
    expect(others).toEqual([]);
  });
});

describe('steps', () => {
  test.each([
    ['{ by: north }', ['talk/1', 'talk/2', 'wait']],
    ['{ by: north, action: wait }', ['wait']],
    ['{ by: south, action: [wait, close] }', ['close', 'wait']],
    ['{ by: north, action: talk, result: 2 }', ['talk/2']],
    ['{ by: north, action: [talk, wait], result: 1 }', ['talk/1', 'wait']],
    ['{ by: world }', ['storm', 'quiet']],
    ['{ by: world, action: quiet }', ['quiet']],
    ['{ before: { trust: 0 } }', ['talk/1', 'talk/2', 'wait', 'close', 'wait', 'storm', 'quiet']],
  ])('%s', (step, moves) => {
    expect(movesOf(step)).toEqual(moves);
  });

  test('of one party are none of another that calls an action the same', () => {
    const demand = demandOf('never: { step: { by: south, action: wait } }');
    expect(demand).toMatchObject({ claim: { moves: [[], [], [], [true], []] } });
  });

  test('say what held before', () => {
    const demand = demandOf('never: { harbour: closed, step: { before: { trust: 0 } } }');
    expect(demand).toMatchObject({ claim: { kind: 'all', parts: [CLOSED, { kind: 'step', before: TRUST_0 }] } });
    expect(demandOf('never: { step: { by: north } }')).toMatchObject({ claim: { before: ALWAYS } });
  });
});

describe('a variant', () => {
  test('removes a rule', () => {
    expect(variant('always: { no-peace-while-closed: null }').rules).toEqual([]);
  });

  test('replaces a claim whole and keeps the rest', () => {
    const { rules } = variant('always: { no-peace-while-closed: { never: { trust: 0 } } }');
    const says = 'The harbour is not closed when peace comes.';
    expect(rules).toEqual([{ id: 'no-peace-while-closed', says, demand: { kind: 'never', claim: TRUST_0 } }]);
  });

  test('replaces what is demanded by something else', () => {
    const { rules } = variant('always: { no-peace-while-closed: { never: null, climb: { atMost: 1 } } }');
    expect(rules.map(({ demand }) => demand)).toEqual([{ kind: 'climb', atMost: 1 }]);
  });
});
