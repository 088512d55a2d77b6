import type { Message } from '../../words/problem.ts';
import type { Model } from '../model.ts';
import { positionOf } from '../space.ts';
import { RowMaker } from './rows.ts';
import { freezeBlock } from './search/freeze.ts';
import { expand, type Frontier, makeFrontier, visit } from './search/frontier.ts';
import { tooManyStates } from './search/too-many.ts';
import type { GameTable } from './table.ts';

/** How many states are explored unless the user allows more. */
export const MAX_STATES = 2_000_000;

/**
 * Explores a game from its start by breadth-first search, or says that it has more than `maxStates` states. Anyone may
 * move at the start, so a game that is under way is explored from where it stands.
 */
export function exploreGame(model: Model, maxStates = MAX_STATES): GameTable | Message {
  const rows = new RowMaker(model);
  const frontiers = model.order.map((_, position) => makeFrontier(model, position, rows));
  const after = ({ position }: Frontier) => frontiers[(position + 1) % frontiers.length]!;
  const block = positionOf(model.space, model.start);
  const first = frontiers[block]!;
  const start = model.start - block * model.space.volume;
  visit(first, start);
  const found = () => frontiers.reduce((sum, { states }) => sum + states, 0);
  while (frontiers.some(({ waiting }) => waiting.length > 0)) {
    for (const frontier of frontiers) {
      expand(frontier, after(frontier), maxStates - found());
      if (found() > maxStates) return tooManyStates(model, frontiers, maxStates);
    }
  }
  const numbered = frontiers.map(({ index }) => index.renumber());
  const blocks = frontiers.map((frontier, i) => freezeBlock(model, frontier, numbered[i]!, after(frontier)));
  const sum = (count: (frontier: Frontier) => number) => frontiers.reduce((total, one) => total + count(one), 0);
  return {
    model,
    rows: rows.freeze(),
    blocks,
    start: { block, index: first.index.get(start) },
    states: found(),
    choices: sum(({ choices }) => choices),
    branches: sum(({ branches }) => branches),
  };
}
