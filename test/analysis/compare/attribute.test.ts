import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AttributionLimits, attributeDifference } from '../../../src/analysis/compare/attribute.ts';
import { twinsOf } from '../../../src/analysis/compare/twins.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { explain, gapOfCauses } from '../../support/compare/causes.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** A score that ends where it stands, and to which the second party and then the world add. */
const scoring = (rounds: number, actions: string, shock: string) =>
  solveGame(
    tableOf(
      modelOf(`${madeUp('scoring', rounds, 'idle', 'one', 'world')}
gauges: { score: { title: Score, min: 0, max: 9, start: 0 } }
actions: { idle: { hold: { title: Hold, results: [{ chance: 1 }] } }, one: { ${actions} } }
world: { shocks: { ${shock} } }
endings:
${[1, 2, 3].map(n => `  s${n}: { says: S., atHorizon: true, when: { score: ${n} } }`).join('\n')}
  s0: { says: S., atHorizon: true, when: { score: 0 } }
  more: { says: S., atHorizon: true }
`),
    ),
  );
const action = (id: string, ...results: readonly string[]) =>
  `${id}: { title: To ${id}, results: [${results.map(result => `{ ${result} }`).join(', ')}] }`;
const shock = (id: string, chance: number) => `${id}: { title: A ${id}, chance: ${chance}, do: { score: +1 } }`;

const scoreBase = (rounds: number) =>
  scoring(
    rounds,
    `${action('go', 'chance: 0.5, do: { score: +1 }', 'chance: rest')}, ${action('skip', 'chance: 1')}`,
    shock('storm', 0.25),
  );
const scoreOther = (rounds: number) => {
  const results = ['chance: 0.25, do: { score: +1 }', 'chance: 0.25, do: { score: +2 }', 'chance: rest'];
  const leap = action('leap', 'chance: 1, do: { score: +2 }');
  return scoring(rounds, `${action('go', ...results)}, ${leap}`, shock('fog', 0.5));
};

describe('games that lack some of each other’s actions, results and shocks', () => {
  const [base, other] = [scoreBase(1), scoreOther(1)];
  const twins = twinsOf(base.table.model, other.table.model);
  if (!twins) throw new Error('the same parties move');

  /*
   * By hand, for the scores 1, 2, 3, 0; both choose evenly. Base: going adds 1 half the time and then, with the storm, comes
   * to (4, 1, 0, 3)/8, skipping to (2, 0, 0, 6)/8: skipping is gone, -1/2 of the second less the first. Other: going adds 1,
   * 2 or nothing and comes with fog to (3, 2, 1, 2)/8, leaping to (0, 4, 4, 0)/8: leaping is new, 1/2 of the second less the
   * first. All go on by going. Its third result is new, 1/2 of (4, 0, 0, 4)/8 less what the last of both comes to there,
   * (0, 4, 4, 0)/8, from which it takes its chance: so that comes 1/4 more often and the first 1/4 less. The world draws from
   * the pairs of scores (1, 1) with 1/4 and (0, 2) with 3/4: fog is new and the storm is gone, against quiet in each game.
   * At last (0, 2) without a shock, 3/4, has other effects.
   */
  test('are told apart by source, in 128ths', () => {
    const shares = attributeDifference(base, other, twins);
    const told = shares?.sources.map(({ kind }, source) => [
      kind,
      ...[0, 1, 2, 3].map(ending => 128 * shares.total(source, ending)),
    ]);
    expect(twins.actions.map(({ id }) => id)).toEqual(['hold', 'go', 'skip', 'world', 'leap']);
    expect(told?.filter(([, ...by]) => by.some(one => one !== 0))).toEqual([
      ['open', 16, 8, 0, -24],
      ['open', -24, 16, 24, -16],
      ['outcome', 16, -40, -32, 56],
      ['shock', -16, -8, 0, 24],
      ['shock', -16, -32, 48, 0],
      ['effects', 0, 96, 0, -96],
    ]);
  });

  test('are explained by the largest first, each with what it is made of', () => {
    const causes = explain(base, other)?.causes[3] ?? [];
    const round = 0;
    expect(causes.map(({ reason, change }) => [reason, 128 * change])).toEqual([
      [{ kind: 'effects' }, -96],
      [{ kind: 'outcome' }, 56],
      [{ kind: 'open', party: 1 }, -40],
      [{ kind: 'shock' }, 24],
    ]);
    const [, outcome, open, shocks] = causes.map(({ parts }) =>
      parts.map(part => ({ ...part, change: 128 * part.change })),
    );
    const inPlay = { before: 1, after: 1 };
    expect(open).toEqual([
      {
        source: { kind: 'open', action: 2 },
        ...{ id: 'skip', title: 'To skip', change: -24, shift: 'less' },
        most: { round, before: 0.5, after: 0, closedIn: 'other', open: { before: 1, after: 0 }, inPlay },
      },
      {
        source: { kind: 'open', action: 4 },
        ...{ id: 'leap', title: 'To leap', change: -16, shift: 'more' },
        most: { round, before: 0, after: 0.5, closedIn: 'base', open: { before: 0, after: 1 }, inPlay },
      },
    ]);
    expect(outcome).toEqual([
      {
        source: { kind: 'outcome', action: 1 },
        id: 'go',
        title: 'To go',
        change: 56,
        shift: 'more',
        result: { place: 2, shift: 'more' },
      },
    ]);
    expect(shocks?.map(({ title, change, shift, most }) => [title, change, shift, most])).toEqual([
      ['A storm', 24, 'less', { round, before: 0.25, after: 0, inPlay }],
    ]);
  });

  test.each([1, 2, 3])('differ by what the causes make up, over %i rounds', rounds => {
    expect(gapOfCauses(scoreBase(rounds), scoreOther(rounds))).toBeLessThan(1e-14);
  });

  test('are not split where they take more room than there is', () => {
    const [longer, beside] = [scoreBase(2), scoreOther(2)];
    const states = (longer.table.states + beside.table.states) / 3;
    const room: AttributionLimits = { numbers: states * 6 * 5, pairs: 1000 };
    const split = (own: Partial<AttributionLimits>) =>
      attributeDifference(longer, beside, twins, { ...room, ...own }) !== undefined;
    expect([split({}), split({ numbers: room.numbers - 1 }), split({ pairs: 3 })]).toEqual([true, false, false]);
  });
});

describe('a move that only one of two games allows is measured in it', () => {
  /** Whoever is armed can win or lose, and gains by it; to toss is open to all. */
  const armed = (start: number, precision: number) =>
    solveGame(
      tableOf(
        modelOf(
          `${madeUp('armed', 1)}
parties: { one: { name: One, foresight: 0, precision: 1, patience: 1 } }
order: [one]
gauges:
  arms: { title: Arms, min: 0, max: 1, start: ${start} }
  luck: { title: Luck, min: 0, max: 1, start: 0 }
actions:
  one:
    win: { title: Win, when: { arms: 1 }, cost: -1, results: [{ chance: 1, do: { luck: 1 } }] }
    lose: { title: Lose, when: { arms: 1 }, cost: -1, results: [{ chance: 1 }] }
    toss: { title: Toss, results: [{ chance: 0.25, do: { luck: 1 } }, { chance: rest }] }
endings:
  won: { says: Won., atHorizon: true, when: { luck: 1 } }
  lost: { says: Lost., atHorizon: true }
`,
          [`one.precision=${precision}`],
        ),
      ),
    );
  const partsOf = (base: SolvedGame, other: SolvedGame) =>
    explain(base, other)?.causes[0]?.flatMap(({ reason, parts }) =>
      parts.map(({ id, change, shift }) => [reason.kind, id, change, shift]),
    );

  test('against what both allow: of three ways a third each', () => {
    // Tossing alone wins 1/4; a third of all would win, and a third lose.
    const [bare, all] = [armed(0, 0), armed(1, 0)];
    expect(partsOf(all, bare)).toEqual([
      ['open', 'win', expect.closeTo(-0.25, 15), 'less'],
      ['open', 'lose', expect.closeTo(1 / 12, 15), 'less'],
    ]);
    expect(partsOf(bare, all)).toEqual([
      ['open', 'win', expect.closeTo(0.25, 15), 'more'],
      ['open', 'lose', expect.closeTo(-1 / 12, 15), 'more'],
    ]);
  });

  test('against the base where nothing that both allow is ever chosen', () => {
    const [bare, all] = [armed(0, Number.POSITIVE_INFINITY), armed(1, Number.POSITIVE_INFINITY)];
    expect(partsOf(bare, all)).toEqual([
      ['open', 'win', 0.375, 'more'],
      ['open', 'lose', -0.125, 'more'],
    ]);
    // Half of all won and half lost; now all toss, which nobody did.
    expect(partsOf(all, bare)).toEqual([
      ['play', 'toss', -0.25, 'more'],
      ['open', 'win', -0.25, 'less'],
      ['open', 'lose', 0.25, 'less'],
    ]);
    expect(gapOfCauses(all, bare)).toBeLessThan(1e-15);
  });

  test('so that it does not bear what else differs', () => {
    // To seize makes war likelier, and only without a blockade it can be; but a blockade makes it likelier still.
    const text = `${madeUp('strait', 1, 'one', 'world')}
gauges:
  blockade: { title: Blockade, min: 0, max: 1, start: 0 }
  seized: { title: Seized, min: 0, max: 1, start: 0 }
  fire: { title: Fire, min: 0, max: 1, start: 0 }
actions:
  one:
    seize: { title: Seize a tanker, when: { blockade: 0 }, results: [{ chance: 1, do: { seized: 1 } }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
world: { shocks: { clash: { title: A clash, chance: 0.5 * blockade + 0.25 * seized, do: { fire: 1 } } } }
endings:
  war: { says: War., when: { fire: 1 } }
  peace: { says: Peace., atHorizon: true }
`;
    const [blocked, free] = [['blockade=1'], []].map(settings => solveGame(tableOf(modelOf(text, settings))));
    if (!blocked || !free) throw new Error('both games are solved');
    expect(partsOf(blocked, free)).toEqual([
      ['shock', 'clash', -0.5, 'less'],
      ['open', 'seize', 0.125, 'more'],
    ]);
  });
});

test('games of which each has a shock of its own, and no round without one, differ by those alone', () => {
  const surely = (id: string, score: number) =>
    scoring(1, action('go', 'chance: 1'), `${id}: { title: A ${id}, chance: 1, do: { score: +${score} } }`);
  const [base, other] = [surely('storm', 1), surely('fog', 2)];
  expect(explain(base, other)?.causes[0]).toMatchObject([
    { reason: { kind: 'shock' }, change: -1, parts: [{ id: 'fog', change: -1, shift: 'more' }] },
  ]);
  expect(gapOfCauses(base, other)).toBe(0);
});

test('a move that ends play elsewhere has other effects, whoever would be next to move', () => {
  const text = readFileSync('test/support/games/bargain.yaml', 'utf8');
  const turned = text.replace('do: { deal: stopped }', 'do: { deal: grabbed }');
  const [base, other] = [text, turned].map(each => solveGame(tableOf(modelOf(each, ['ann.precision=0']))));
  if (!base || !other) throw new Error('both games are solved');
  expect(explain(base, other)?.causes[0]).toEqual([{ reason: { kind: 'effects' }, change: -0.5, parts: [] }]);
});

test('games that stood apart from the start and only wait end apart because of that', () => {
  const text = `${madeUp('waiting', 2, 'one')}
gauges: { luck: { title: Luck, min: 0, max: 1, start: 0 } }
actions: { one: { wait: { title: Wait, results: [{ chance: 1 }] } } }
endings:
  good: { says: Good., atHorizon: true, when: { luck: 1 } }
  bad: { says: Bad., atHorizon: true }
`;
  const [base, other] = [[], ['luck=1']].map(settings => solveGame(tableOf(modelOf(text, settings))));
  if (!base || !other) throw new Error('both games are solved');
  expect(explain(base, other)?.causes[0]).toEqual([{ reason: { kind: 'standing' }, change: 1, parts: [] }]);
});
