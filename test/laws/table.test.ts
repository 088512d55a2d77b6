import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/game/model.ts';
import { makeMove, makeState } from '../../src/game/notation.ts';
import { digitOf, type State } from '../../src/game/space.ts';
import type { Block, GameTable } from '../../src/game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../src/game/table/walk.ts';
import { evaluate } from '../../src/scenario/formula/formula.ts';
import type { ActionIndex } from '../../src/scenario/scenario.ts';
import { crowdedGame, wideGame } from '../game/table/wide.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { anySettingOf } from '../support/arbitrary/settings.ts';
import { explore } from '../support/explore.ts';
import { bind, FLAGSHIP, game, gameNames, loadScenario } from '../support/load.ts';
import { property } from '../support/property.ts';
import { tableOf, turnedTable } from '../support/solve.ts';

/** Returns each state of a table as text, with what can be played there, how likely, and where it leads. */
function tableAsText(table: GameTable): Map<string, string> {
  return new Map(
    table.blocks.flatMap((block, i) =>
      Array.from(block.state, (state, index): [string, string] => [
        makeState(table.model, state),
        stateAsText(table, block, table.blocks[(i + 1) % table.blocks.length], index),
      ]),
    ),
  );
}

function stateAsText({ model, rows }: GameTable, block: Block, next: Block | undefined, index: number): string {
  const branches: string[] = [];
  forEachChoice(block, index, (choice, row) => {
    branches.push(`cost ${rows.cost[row]?.toFixed(9)} habit ${rows.habit[row]?.toFixed(9)}`);
    forEachBranch(rows, block, choice, (branch, entry) => {
      const move = { action: rows.action[row] ?? 0, result: rows.result[entry] ?? 0 };
      const to = next?.state[block.target[branch] ?? 0] ?? -1;
      branches.push(`${makeMove(model, move)} ${(rows.chance[entry] ?? 0).toFixed(12)} ${makeState(model, to)}`);
    });
  });
  return [`ending ${block.ending[index]}`, ...branches].join('\n');
}

/** The same of the plain exploration by the rules. */
function rulesAsText(model: Model): Map<string, string> {
  return new Map(
    [...explore(model)].map(([state, { ending, choices }]) => [
      makeState(model, state),
      [
        `ending ${ending ?? -1}`,
        ...choices.flatMap(({ action, branches }) => [
          weightsAsText(model, state, action),
          ...branches.map(
            ({ result, chance, next }) =>
              `${makeMove(model, { action, result })} ${chance.toFixed(12)} ${makeState(model, next)}`,
          ),
        ]),
      ].join('\n'),
    ]),
  );
}

/** What an action costs in a state, and its habit weight, by the formulas themselves. */
function weightsAsText(model: Model, state: State, action: ActionIndex): string {
  const { actions, variables } = model.scenario;
  const values = Float64Array.from(variables, ({ min }, i) => min + digitOf(model.space, state, i));
  const [cost, habit] = [actions[action]?.cost, actions[action]?.habit].map(
    formula => formula && evaluate(formula.tree, values, model.levers).toFixed(9),
  );
  return `cost ${cost} habit ${habit}`;
}

describe('the table has the states, choices, weights, chances and endings of the rules', () => {
  test.each(gameNames())('in every state of %s', name => {
    const model = game(name);
    expect(tableAsText(tableOf(model))).toEqual(rulesAsText(model));
  });

  test.each([3, 6, 8])('in every state of a game of %d gauges', gauges => {
    const model = wideGame(gauges);
    expect(tableAsText(tableOf(model))).toEqual(rulesAsText(model));
  });

  test('in every state of a game of more than 32 actions and endings', () => {
    const model = crowdedGame();
    expect(tableAsText(tableOf(model))).toEqual(rulesAsText(model));
  });

  property([anyModel])('in every state of generated scenarios', model => {
    expect(tableAsText(tableOf(model))).toEqual(rulesAsText(model));
  });
});

describe('turning levers', () => {
  property([anyModel.chain(model => anySettingOf(model.scenario).map(turned => [model, turned] as const))])(
    'gives the table that exploring again would give',
    ([model, turned]) => {
      expect(tableAsText(turnedTable(tableOf(model), turned))).toEqual(rulesAsText(turned));
    },
  );

  test('keeps the states of the flagship where only chances, costs or payoffs move', () => {
    const scenario = loadScenario(FLAGSHIP);
    const table = tableOf(bind(scenario));
    const turned = turnedTable(table, bind(scenario, ['meetingChance=0.5', 'warForCaracas=-5']));
    expect(turned.blocks).toBe(table.blocks);
  });
});
