import { expect, test } from 'vitest';
import { numberStates } from '../../../src/solve/numbered/numbered-chain.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

test('a chain that has too many states once unfolded is refused with the way out', () => {
  const refused = numberStates(solveGame(tableOf(game('lamps-counted'))), 14);
  expect(refused).toEqual({
    what: 'Unfolded turn by turn to the horizon, the chain has more than 14 states.',
    wayOut: expect.stringContaining('--horizon'),
  });
  expect(numberStates(solveGame(tableOf(game('lamps-counted'))), 15)).toHaveProperty('states', 15);
});
