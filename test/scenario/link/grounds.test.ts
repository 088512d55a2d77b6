import { describe, expect, test } from 'vitest';
import { faults, variant } from '../support.ts';

const talkOf = (restsOn: string, more = '') => {
  const { actions } = variant(`actions: { north: { talk: { ${more} restsOn: ${restsOn} } } }\n`);
  const talk = actions.find(({ id }) => id === 'talk');
  if (!talk) throw new Error('harbour has no action "talk"');
  return talk;
};

describe('what an action rests on', () => {
  test('is, with a list, the same for every kind of number', () => {
    const { restsOn, grounds, results } = talkOf('[offer, a-guess]');
    expect(restsOn).toEqual(['offer', 'a-guess']);
    expect(grounds).toMatchObject({ cost: restsOn, chances: restsOn, effects: restsOn, when: restsOn });
    expect(results[0]).toMatchObject({ restsOn, grounds: { effects: restsOn } });
  });

  test('is, with a mapping, told by kind, and all of it together for the screens', () => {
    const { restsOn, grounds } = talkOf('{ cost: [offer], chances: [threat, offer], effects: [a-guess] }');
    expect(restsOn).toEqual(['offer', 'threat', 'a-guess']);
    expect(grounds).toMatchObject({ cost: ['offer'], chances: ['threat', 'offer'], effects: ['a-guess'], when: [] });
  });

  test('goes down to its results, which may say otherwise', () => {
    const results = 'results: [{ chance: 0.5, do: { trust: 1 }, restsOn: { effects: [threat] } }, { chance: rest }],';
    const { results: read } = talkOf('{ cost: [offer], chances: [offer] }', results);
    expect(read.map(({ grounds }) => [grounds.chances, grounds.effects])).toEqual([
      [['offer'], ['threat']],
      [['offer'], []],
    ]);
    expect(read[0]?.restsOn).toEqual(['offer', 'threat']);
  });

  test('falls back, for a kind that is not named, on the scenario', () => {
    const { actions } = variant('restsOn: [threat]\nactions: { north: { talk: { restsOn: { cost: [offer] } } } }\n');
    expect(actions[0]).toMatchObject({
      restsOn: ['threat', 'offer'].sort(),
      grounds: { cost: ['offer'], effects: ['threat'] },
    });
  });

  test('may be nothing where it holds no number', () => {
    const act =
      'actions: { north: { search: { title: Search, when: { harbour: [open, watched] }, results: [{ chance: 1 }] } } }';
    expect(faults(`${act}\n`)).toEqual([]);
  });
});

test.each([
  ['an effect', 'results: [{ chance: 1, do: { trust: -2 } }]', 'effects of "go" rest'],
  [
    'a threshold on a gauge',
    'when: { trust: 1 }, results: [{ chance: 1 }]',
    'threshold in the condition of "go" rests',
  ],
  [
    'a threshold between levels',
    'when: { any: [{ harbour: ">= watched" }] }, results: [{ chance: 1 }]',
    'threshold in the condition of "go" rests',
  ],
  ['a habit', 'habit: 2, results: [{ chance: 1 }]', 'habit weight of "go" rests'],
  ['a count of a result', 'results: [{ chance: 1, tally: { closures: 1 } }]', 'tally counts of "go" rest'],
])('%s must rest on something', (_, text, told) => {
  expect(faults(`actions: { north: { go: { title: Go, ${text} } } }\n`)).toEqual([`The ${told} on nothing.`]);
});
