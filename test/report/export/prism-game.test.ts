import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { forEachChoice } from '../../../src/game/table/walk.ts';
import { exportPrism } from '../../../src/report/export/exports.ts';
import { prismNames } from '../../../src/report/export/names.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { property } from '../../support/property.ts';
import { reachWithin, statesWhere, uniformAfter, uniformRewards } from '../../support/read-prism/ask.ts';
import { buildStates, type ExplicitGame } from '../../support/read-prism/build.ts';
import { gameOfTable } from '../../support/read-prism/from-table.ts';
import { type PrismModel, readPrismModel } from '../../support/read-prism/model.ts';
import { linesOf, smallGames, textOf } from '../../support/read-prism/subjects.ts';
import { tableOf } from '../../support/solve.ts';

const games = smallGames();

const QUERY = /^<<([\w,]+)>>(Pmax|Pmin)=\? \[ F(?:<=(\d+))? "(\w+)" \];$/;

/** Reads a written game back and finds its states. */
function readGame(model: Model): { read: PrismModel; built: ExplicitGame } {
  const read = readPrismModel(textOf(exportPrism(model), '.prism'));
  return { read, built: buildStates(read) };
}

/** The states as text with what can be done there, who does it, how likely each result is and where it leads. */
function asText(
  { states, player, choices, label, branches, target, chance }: ExplicitGame,
  rename: (name: string) => string,
) {
  return new Map(
    states.map((text, state) => [
      text,
      Array.from({ length: choices[state + 1]! - choices[state]! }, (_, i) => {
        const choice = choices[state]! + i;
        const results = Array.from({ length: branches[choice + 1]! - branches[choice]! }, (_, j) => {
          const branch = branches[choice]! + j;
          return `${chance[branch]!.toFixed(13)} to ${states[target[branch]!]}`;
        });
        return `${rename(player[state] ?? '')} ${label[choice]}: ${results.sort().join(', ')}`;
      }).sort(),
    ]),
  );
}

/** Compares a game read back with the table: states, choices, results, and what coalitions can bring about. */
function compare(model: Model): void {
  const names = prismNames(model);
  const { read, built } = readGame(model);
  const table = tableOf(model);
  const direct = gameOfTable(table);
  const parties = new Map(model.scenario.parties.map(({ id }, i) => [id, names.parties[i] ?? '']));
  const rename = (id: string) => (id === WORLD ? names.nature : (parties.get(id) ?? id));
  const actions = new Map(
    model.scenario.actions.map(({ mover, id, index }) => [`${mover} ${id}`, names.actions[index] ?? '']),
  );
  const mover = (id: string) => (id === WORLD ? WORLD : model.scenario.parties.findIndex(party => party.id === id));
  const label = direct.label.map((id, choice) => {
    const state = direct.choices.findLastIndex(first => first <= choice);
    return actions.get(`${mover(direct.player[state] ?? '')} ${id}`) ?? names.stop;
  });
  expect(asText(built, name => name)).toEqual(asText({ ...direct, label }, rename));
  compareQueries(model, read, built, direct, rename);
}

function compareQueries(
  model: Model,
  read: PrismModel,
  built: ExplicitGame,
  direct: ExplicitGame,
  rename: (id: string) => string,
) {
  const queries = [...linesOf(exportPrism(model), '.props')].filter(line => line !== '' && !line.startsWith('//'));
  const renamed = { ...direct, player: direct.player.map(rename) };
  const numberOf = new Map(built.states.map((text, i) => [text, i]));
  const turns = turnsIn(tableOf(model));
  for (const query of queries) {
    const [, coalition = '', goal = '', bound, label = ''] = QUERY.exec(query) ?? expect.fail(`"${query}" is no query`);
    const holds = read.labels.get(label) ?? expect.fail(`${query} asks for no label`);
    expect([...read.players.keys()]).toEqual(expect.arrayContaining(coalition.split(',')));
    if (bound === undefined || (goal !== 'Pmax' && goal !== 'Pmin')) continue;
    expect(Number(bound)).toBe(turns);
    const target = statesWhere(built, values => holds.at(values) === 1);
    const theirs = reachWithin(built, target, turns, new Set(coalition.split(',')), goal);
    const same = direct.states.map(text => target[numberOf.get(text) ?? -1] ?? Number.NaN);
    const ours = reachWithin(renamed, Float64Array.from(same), turns, new Set(coalition.split(',')), goal);
    direct.states.forEach((text, state) => {
      expect(Math.abs((theirs[numberOf.get(text) ?? -1] ?? Number.NaN) - ours[state]!), query).toBeLessThan(1e-12);
    });
  }
}

/** What the one to move is expected to pay in a turn. */
function costOf({ rows }: GameTable, block: Block, policy: Float64Array, mass: Float64Array): number {
  let sum = 0;
  mass.forEach((here, state) => {
    forEachChoice(block, state, (choice, row) => {
      sum += here * policy[choice]! * rows.cost[row]!;
    });
  });
  return sum;
}

/** Compares odds, tallies and costs by uniform play: by the labels of the game read back, and by the table. */
function compareUniform(model: Model, { read, built }: { read: PrismModel; built: ExplicitGame }): void {
  const table = tableOf(model);
  const names = prismNames(model);
  const { chain, policy } = solveGame(table, uniformPolicy(table));
  const tallies = countTallies(table, policy);
  const costs = model.scenario.parties.map(() => 0);
  const { odds } = oddsFrom(table, chain, startOf(table), (turn, block, now) => {
    tallies.onTurn(turn, block, now);
    if (block.mover !== WORLD)
      costs[block.mover] = (costs[block.mover] ?? 0) + costOf(table, block, policy.at(turn), now);
  });
  expect(built.states).toHaveLength(table.states);
  const rewards = [...read.rewards].map(([name, items]) => ({ name, each: uniformRewards(built, items) }));
  const earned = new Map(rewards.map(({ name }) => [name, 0]));
  const mass = uniformAfter(built, turnsIn(table), now => {
    for (const { name, each } of rewards) {
      earned.set(
        name,
        each.reduce((sum, reward, state) => sum + reward * now[state]!, earned.get(name) ?? 0),
      );
    }
  });
  const earnedOf = (name: string) => earned.get(name) ?? 0;
  const isClose = (a: number, b: number, what: string) =>
    expect(Math.abs(a - b), what).toBeLessThan(1e-11 * Math.max(1, Math.abs(b)));
  tallies.grown().forEach((grown, i) => {
    isClose(earnedOf(names.tallies[i] ?? ''), grown, `tally ${names.tallies[i]}`);
  });
  names.parties.forEach((party, i) => {
    isClose(earnedOf(`cost_${party}`) - earnedOf(`gain_${party}`), costs[i] ?? 0, `costs of ${party}`);
  });
  const total = odds.map((p, i) => {
    const holds = read.labels.get(names.endings[i] ?? '') ?? expect.fail(`no label ${names.endings[i]}`);
    const here = statesWhere(built, values => holds.at(values) === 1);
    const readBack = mass.reduce((sum, m, state) => sum + m * here[state]!, 0);
    expect(Math.abs(readBack - p), names.endings[i]).toBeLessThan(1e-12);
    return readBack;
  });
  expect(total.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
}

describe('the model for PRISM-games reads back to the same game', () => {
  test.each(games.filter(([name]) => name !== 'tic-tac-toe.yaml'))('of %s', (_, model) => {
    compare(model);
    compareUniform(model, readGame(model));
  });

  property([anyModel])('of generated scenarios', model => {
    compare(model);
    compareUniform(model, readGame(model));
  });

  test('of tic-tac-toe, and its uniform odds are those counted by hand', () => {
    const model = games.find(([name]) => name === 'tic-tac-toe.yaml')?.[1] ?? expect.fail('no tic-tac-toe');
    compareUniform(model, readGame(model));
  });

  test.each(few([FLAGSHIP], 0))('of %s, with its uniform odds', file => {
    const model = bind(loadScenario(file));
    compareUniform(model, readGame(model));
  });
});

test.each(few(['test/bench/ladder.yaml'], 0))('%s read back gives what PRISM and PRISM-games say of it', file => {
  // test/bench/ladder.yaml says where the numbers are from: 60 turns of the same model.
  const { read, built } = readGame(bind(loadScenario(file)));
  expect(built.states).toHaveLength(162_400);
  const where = (label: string) => {
    const holds = read.labels.get(label) ?? expect.fail(`no label ${label}`);
    return statesWhere(built, values => holds.at(values) === 1);
  };
  const [agreement, war] = [where('agreement'), where('war')];
  const mass = uniformAfter(built, 60);
  const uniform = (target: Float64Array) => mass.reduce((sum, m, state) => sum + m * target[state]!, 0);
  expect(uniform(agreement)).toBeCloseTo(0.049736484681, 12);
  expect(uniform(war)).toBeCloseTo(0.602366919572, 12);
  const [w = '', c = ''] = read.players.keys();
  expect(reachWithin(built, agreement, 60, new Set([w, c]), 'Pmax')[0]).toBeCloseTo(0.9529112216138, 12);
  expect(reachWithin(built, war, 60, new Set([w]), 'Pmin')[0]).toBeCloseTo(0.841989626788, 12);
});
