import { beforeAll, describe, expect, test } from 'vitest';
import { type SolvedGame, solveGame } from '../../src/solve/solve.ts';
import { byChange, byGoldstein, reciprocityOf, shareOf, visits } from '../support/conduct/hostility.ts';
import { oddsOf, testLikeACrisis } from '../support/conduct/like-a-crisis.ts';
import { bind, FLAGSHIP, loadScenario } from '../support/load.ts';
import { few } from '../support/pace.ts';
import { tableOf, turnedTable } from '../support/solve.ts';

// What is known of crises in general, asked of the flagship. A fact that does not hold is told in the scenario's notes and
// not tuned in. The pinned odds of the variants, which shipped-scenarios.test.ts recomputes, are what is compared here.

const scenario = loadScenario(FLAGSHIP);
const WASHINGTON = 0;
const CARACAS = 1;
let base: SolvedGame;

beforeAll(() => {
  base = solveGame(tableOf(bind(scenario)));
});

function turned(...settings: readonly string[]): SolvedGame {
  return solveGame(turnedTable(base.table, bind(scenario, settings)));
}

function oddsOfEnding(solved: SolvedGame, ending: string): number {
  return oddsOf(solved)[scenario.endings.findIndex(({ id }) => id === ending)] ?? Number.NaN;
}

const pinned = (name: string, ending: string) =>
  loadScenario(`scenarios/${name}.yaml`).expected.odds?.[ending] ?? Number.NaN;

testLikeACrisis(few(scenario.levers, 4), turned);

describe('reciprocity: in the same state a hostile move makes a hostile answer likelier than a kind one does', () => {
  const leanings = [
    ['holding counted by its Goldstein value', byGoldstein],
    ['holding left out', byChange],
  ] as const;
  const sides = [
    ['Caracas answers Washington', WASHINGTON],
    ['Washington answers Caracas', CARACAS],
  ] as const;
  const cases = sides.flatMap(([side, party]) =>
    leanings.map(([how, leaning]) => ({ case: `${side}, ${how}`, party, leaning })),
  );

  test.each(cases)('$case', ({ party, leaning }) => {
    const { afterHostile, afterKind, likelier } = reciprocityOf(base, party, leaning);
    expect(afterHostile).toBeGreaterThan(afterKind + 0.03);
    expect(likelier).toBeGreaterThan(0.95);
  });
});

describe('an opening with a step of one’s own (GRIT) makes agreement likelier', () => {
  // The one who opens has used a turn, so the other moves first; in the control that turn was used to hold.
  test('by Washington, against the base with Caracas moving first', () => {
    const control = oddsOfEnding(turned('firstMover=1'), 'agreement');
    expect(pinned('grit-opening', 'agreement')).toBeGreaterThan(control + 0.05);
  });

  test('by Caracas, against the base', () => {
    expect(pinned('grit-opening-caracas', 'agreement')).toBeGreaterThan(oddsOfEnding(base, 'agreement') + 0.05);
  });
});

describe('audience costs make conciliatory moves rarer in the states that play visits', () => {
  test.each([
    ['Washington', 'audienceCostInWashington', WASHINGTON],
    ['Caracas', 'audienceCostInCaracas', CARACAS],
  ] as const)('in %s', (_, lever, party) => {
    const block = base.table.blocks.find(({ mover }) => mover === party);
    if (!block) throw new Error(`party ${party} has no block`);
    const visited = visits(base)[block.position] ?? new Float64Array();
    const kindness = (solved: SolvedGame) => shareOf(solved, block, visited, 1);
    const some = kindness(base);
    expect(some).toBeLessThan(kindness(turned(`${lever}=0`)) - 0.03);
    expect(some).toBeGreaterThan(kindness(turned(`${lever}=1.2`)) + 0.03);
  });
});

test('taking the claimed strike on a dock area as established makes war likelier, all else the same', () => {
  expect(oddsOfEnding(turned('dockStrike=1'), 'war')).toBeGreaterThan(oddsOfEnding(base, 'war') + 0.01);
});

describe('what may be expected and does not hold, as the notes in the scenarios say', () => {
  test('audience costs in Caracas do not make an agreement rarer', () => {
    const [none, most] = [0, 1.2].map(cost => oddsOfEnding(turned(`audienceCostInCaracas=${cost}`), 'agreement'));
    expect(most).toBeGreaterThanOrEqual(none ?? Number.NaN);
  });

  test('a spiral of seizures makes war likelier, but not a siege, which frequent incidents alone make rarer', () => {
    expect(pinned('tanker-spiral', 'war')).toBeGreaterThan(oddsOfEnding(base, 'war') + 0.05);
    expect(pinned('tanker-spiral', 'siege')).toBeLessThan(oddsOfEnding(base, 'siege'));
    expect(oddsOfEnding(turned('blockade=1'), 'siege')).toBeGreaterThan(oddsOfEnding(base, 'siege'));
    expect(oddsOfEnding(turned('incidentRate=0.3'), 'siege')).toBeLessThan(oddsOfEnding(base, 'siege'));
  });

  test('a designation makes agreement rarer and hardly moves the odds of war', () => {
    expect(pinned('fto-designation', 'agreement')).toBeLessThan(oddsOfEnding(base, 'agreement') - 0.01);
    expect(Math.abs(pinned('fto-designation', 'war') - oddsOfEnding(base, 'war'))).toBeLessThan(0.005);
  });
});
