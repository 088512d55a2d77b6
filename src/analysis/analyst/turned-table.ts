import { isModel, type Model, makeModel } from '../../game/model.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Lever } from '../../scenario/lever.ts';
import { solveGame } from '../../solve/solve.ts';
import { explore, isExplored } from '../settings/table-for.ts';
import type { PlayedGame } from './played-game.ts';

/** With more states the time and the memory are better kept for what is asked. */
const FEW_STATES = 500_000;

const FORESEEN = new WeakSet<GameTable>();

/**
 * Makes a game ready for the lever that says who moves first, once what waits has been answered. Of all levers only
 * this one needs another table, which takes three times as long as new policies. Done once a game; returns the table,
 * or undefined where there is nothing to do.
 */
export async function foreseeOrder({
  table,
  pause,
}: Pick<PlayedGame, 'table' | 'pause'>): Promise<GameTable | undefined> {
  if (FORESEEN.has(table) || table.states > FEW_STATES) return undefined;
  FORESEEN.add(table);
  await pause();
  const other = withOtherOrder(table.model);
  if (!other || isExplored(table)) return undefined;
  const made = explore(table, other);
  await pause();
  if ('what' in made) return undefined;
  solveGame(made);
  return made;
}

/** Returns a model one step of a lever away in which another moves first; undefined where no lever says who does. */
function withOtherOrder({ scenario, settings, horizon, levers, order }: Model): Model | undefined {
  for (const lever of scenario.first.levers) {
    const { name } = scenario.levers[lever]!;
    for (const value of neighbours(scenario.levers[lever]!, levers[lever]!)) {
      const model = makeModel(scenario, new Map([...settings, [name, value]]), horizon);
      if (isModel(model) && model.order.join() !== order.join()) return model;
    }
  }
  return undefined;
}

const neighbours = ({ min, max, step }: Lever, now: number) =>
  [now + step, now - step].filter(value => value >= min && value <= max);
