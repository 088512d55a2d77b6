import { isModel, type Model, makeModel } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import { constant, evaluate } from '../../scenario/formula/formula.ts';
import { type SolvedGame, solveGame } from '../../solve/solve.ts';

/**
 * Returns a game with the first mover of another one. Where two games differ in it, no line of play of the one can be
 * followed in the other. So the difference is taken in two steps, of which the second is who moves first. Undefined
 * where they differ in more of their order than that, or where the game cannot be played so or then has more than
 * `maxStates` states.
 */
export function withFirstMoverOf(
  { table: { model: base } }: SolvedGame,
  game: SolvedGame,
  maxStates?: number,
): SolvedGame | undefined {
  const { model } = game.table;
  if (isSameOrder(base, model)) return game;
  const first = evaluate(base.scenario.first.tree, [], base.levers);
  const scenario = { ...model.scenario, first: constant(first) };
  const turned = makeModel(scenario, model.settings, model.horizon);
  if (!isModel(turned) || !isSameOrder(base, turned)) return undefined;
  const table = exploreGame(turned, maxStates);
  return 'what' in table ? undefined : solveGame(table);
}

const isSameOrder = ({ order }: Model, { order: other }: Model) => order.join() === other.join();
