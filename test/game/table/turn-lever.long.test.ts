import { describe, expect, test } from 'vitest';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { tableOf, turnedTable } from '../../support/solve.ts';

describe('another start', () => {
  test('of trust in the flagship keeps its states, and who moves first does not', () => {
    const flagship = loadScenario(FLAGSHIP);
    const own = tableOf(bind(flagship));
    expect(turnedTable(own, bind(flagship, ['startTrust=3'])).blocks).toBe(own.blocks);
    expect(turnedTable(own, bind(flagship, ['firstMover=1'])).blocks).not.toBe(own.blocks);
  });
});
