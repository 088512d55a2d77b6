import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/game/model.ts';
import { variantText } from '../../../../src/report/export/variant.ts';
import { oddsFrom, startOf } from '../../../../src/solve/odds.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { bind, FLAGSHIP, loadScenario, scenarioOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';

/** Reads the text as a file beside its base, and binds it with nothing set. */
const readBack = (text: string, folder: string) => bind(scenarioOf({ file: `${folder}/mine.yaml`, text }));

const oddsOf = (model: Model) => {
  const table = tableOf(model);
  return [...oddsFrom(table, solveGame(table).chain, startOf(table)).odds];
};

describe('read again it is the same game', () => {
  test('with the same odds', () => {
    const model = bind(loadScenario(FLAGSHIP), ['startTrust=3', 'conflictChance=0.02', 'caracas.patience=0.8'], 3);
    const text = variantText(model, { base: 'washington-caracas.yaml', id: 'mine', title: 'Mine', why: '' });
    expect(oddsOf(readBack(text, 'scenarios'))).toEqual(oddsOf(model));
  });
});
