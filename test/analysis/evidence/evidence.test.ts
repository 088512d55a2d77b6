import { describe, expect, test } from 'vitest';
import type { EvidenceSwing } from '../../../src/analysis/evidence/evidence-record.ts';
import { exploreGame } from '../../../src/game/table/explore.ts';
import { loosely, oddsOf, weighed } from '../../support/evidence.ts';
import { bind, game, gameNames, scenarioOf } from '../../support/load.ts';

const nameOf = ({ part }: EvidenceSwing) => ('id' in part ? part.id : part.kind);

describe('the stake, by hand', () => {
  const TAKEN = 1;
  const NOW = { w: 2, c: 2.1, precision: 1, h: 1.5, g: 1.2 };
  type Numbers = typeof NOW;
  const taken = ({ w, c, precision, h, g }: Numbers) =>
    (h * Math.exp(precision * (w - c))) / (h * Math.exp(precision * (w - c)) + g);
  /** The least and the greatest odds where some numbers are each at either end or as they are, tried out one by one. */
  const reach = (moved: readonly (keyof Numbers)[]) => {
    const all = moved.reduce<readonly Numbers[]>(
      (some, key) => some.flatMap(one => [0.8, 1, 1.2].map(share => ({ ...one, [key]: NOW[key] * share }))),
      [NOW],
    );
    return [Math.min(...all.map(taken)), Math.max(...all.map(taken))] as const;
  };
  const { swings, kinds } = weighed(game('stake'), TAKEN);

  test.each([
    ['report', ['w', 'c']],
    ['price', ['c']],
    ['mind', ['precision', 'h', 'g']],
    ['facts', ['w']],
    ['assumptions', ['c', 'precision', 'h', 'g']],
    ['all', ['w', 'c', 'precision', 'h', 'g']],
  ] as const)('what rests on %s moves to the true corner', (name, moved) => {
    const swing = [...swings, ...kinds].find(one => nameOf(one) === name);
    const [least, greatest] = reach(moved);
    expect(swing?.numbers).toHaveLength(moved.length);
    expect(swing?.least).toBeCloseTo(least, 12);
    expect(swing?.greatest).toBeCloseTo(greatest, 12);
  });

  test('a number turns round once others have moved: a sharper choice helps where taking pays', () => {
    const all = kinds.find(one => nameOf(one) === 'all');
    const precision = all?.numbers.find(({ number }) => number.site.kind === 'precision');
    expect([all?.allTried, precision?.atGreatest, precision?.atLeast]).toEqual([false, 1.2, 1.2]);
  });

  test('the widest swing stands first', () => {
    expect(swings.map(nameOf)).toEqual(['report', 'mind', 'price']);
  });
});

describe('chances', () => {
  const text = (first: string, second: string, third: string) => `parley: 1
id: draw
title: A draw
asOf: 2026-01-01
round: { lasts: a moment, horizon: 1 }
restsOn: [a]
assumptions: { a: { says: So., why: So. }, b: { says: So., why: So. } }
parties: { player: { name: Player, foresight: 0, precision: 0, patience: 1 } }
order: [player]
tracks: { urn: { title: Urn, levels: { full: { says: F. }, red: { says: R. }, blue: { says: B. }, white: { says: W. } }, start: full } }
actions:
  player:
    draw:
      title: Draw
      results:
        - { chance: ${first}, do: { urn: red }, restsOn: { chances: [a] } }
        - { chance: ${second}, do: { urn: blue }, restsOn: { chances: [b] } }
        - { chance: ${third}, do: { urn: white }, restsOn: { chances: [b] } }
endings:
  red: { says: R., when: { urn: red } }
  blue: { says: B., when: { urn: blue } }
  white: { says: W., when: { urn: white } }
  open: { says: O., atHorizon: true }
`;
  const swingOf = (name: string, chances: readonly [string, string, string]) => {
    const model = bind(scenarioOf({ file: 'draw.yaml', text: text(...chances) }));
    return weighed(model, 0).swings.find(one => nameOf(one) === name);
  };

  test('beside a rest move by a fifth', () => {
    const swing = swingOf('a', ['0.3', '0.2', 'rest']);
    expect([swing?.least, swing?.greatest].map(odds => odds?.toFixed(12))).toEqual([
      '0.240000000000',
      '0.360000000000',
    ]);
  });

  test('grow no further than all of them together have room for', () => {
    const swing = swingOf('a', ['0.6', '0.35', 'rest']);
    expect(swing?.least).toBeCloseTo(0.48, 12);
    expect(swing?.greatest).toBeCloseTo(0.6 / 0.95, 8);
  });

  test('that are all given share what they sum to', () => {
    const swing = swingOf('b', ['0.5', '0.3', '0.2']);
    expect(swing?.least).toBeCloseTo(0.5 / (0.5 + 0.6), 12);
    expect(swing?.greatest).toBeCloseTo(0.5 / (0.5 + 0.4), 12);
  });
});

test.each(gameNames())('loosening %s changes none of its odds', name => {
  const model = game(name);
  const own = exploreGame(model);
  if ('what' in own) throw new Error(own.what);
  const before = oddsOf(own, {});
  const after = oddsOf(loosely(model).table, {});
  for (const [ending, odds] of before.entries()) expect(after[ending]).toBeCloseTo(odds, 12);
});
