import { type OddsOfBlock, oddsAtHorizon, oddsBefore } from '../../solve/odds-everywhere.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';

/** Lets other work that waits go first. */
export type Pause = () => Promise<unknown>;

/** How many bytes of odds are kept: the flagship has 63 MB of them, a game of a million states some hundreds. */
const KEPT_BYTES = 256e6;

/** The odds from every state of the block that moves at a turn, from 0 to the horizon. */
export type KeptOdds = (turn: number) => Promise<OddsOfBlock>;

/**
 * Makes the odds from every state at every turn ready by one backward pass, begun when they are first asked for, with a
 * pause after each turn. Where they take more than `bytes`, only every second turn is kept, or every third, or as few
 * as fit. Those between are computed again from the next one that is kept.
 */
export function keepOdds(game: SolvedGame, pause: Pause, bytes = KEPT_BYTES): KeptOdds {
  const { table, chain } = game;
  const stride = Math.max(1, Math.ceil(bytesOf(game) / bytes));
  const turns = turnsIn(table);
  const before = async (odds: OddsOfBlock) => {
    await pause();
    return oddsBefore(table, chain, odds);
  };
  const keep = async () => {
    const kept = [oddsAtHorizon(table)];
    for (let now = kept[0]; now && now.turn > 0; ) {
      now = await before(now);
      if ((turns - now.turn) % stride === 0) kept.push(now);
    }
    return kept;
  };
  let keeping: ReturnType<typeof keep> | undefined;
  return async turn => {
    keeping ??= keep();
    let odds = (await keeping)[Math.floor((turns - turn) / stride)];
    if (!odds) throw new Error(`turn ${turn} is not one of ${turns}`);
    while (odds.turn > turn) odds = await before(odds);
    return odds;
  };
}

function bytesOf({ table }: SolvedGame): number {
  const endings = table.model.scenario.endings.length;
  const states = Array.from({ length: turnsIn(table) + 1 }, (_, turn) => blockAt(table, turn).size);
  return states.reduce((sum, size) => sum + size, 0) * endings * Float64Array.BYTES_PER_ELEMENT;
}
