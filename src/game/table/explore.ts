import type { Message } from '../../scenario/text/problem.ts';
import type { Model } from '../model.ts';
import { positionOf, type State } from '../space.ts';
import { freezeBlock, numberStates } from './freeze.ts';
import { expand, type Frontier, makeFrontier, visit } from './frontier.ts';
import { RowMaker } from './rows.ts';
import type { GameTable, Rows, StateId } from './table.ts';

/** How many states are explored unless the user allows more. */
export const MAX_STATES = 2_000_000;

/** Explores a game from its start by breadth-first search, or says that it has more than `maxStates` states. */
export function exploreGame(model: Model, maxStates = MAX_STATES): GameTable | Message {
  const rows = new RowMaker(model);
  const frontiers = model.order.map((_, position) => makeFrontier(model, position));
  const startBlock = positionOf(model.space, model.start);
  const first = frontiers[startBlock];
  if (!first) throw new Error(`the start of ${model.scenario.id} has no position in its order`);
  visit(first, model.start - startBlock * model.space.volume);
  const found = () => frontiers.reduce((sum, { combinations }) => sum + combinations.length, 0);
  while (frontiers.some(({ done, combinations }) => done < combinations.length)) {
    for (const frontier of frontiers) {
      const next = frontiers[(frontier.position + 1) % frontiers.length] ?? frontier;
      expand(frontier, next, rows, maxStates - found());
      if (found() > maxStates) return tooMany(model, maxStates);
    }
  }
  return freezeTable(model, frontiers, rows.freeze());
}

function freezeTable(model: Model, frontiers: readonly Frontier[], rows: Rows): GameTable {
  for (const { choiceStart, choiceRow, branchStart, target } of frontiers) {
    choiceStart.push(choiceRow.length);
    branchStart.push(target.length);
  }
  const numberings = frontiers.map(numberStates);
  const blocks = frontiers.map((frontier, i) => {
    const [own, next] = [numberings[i], numberings[(i + 1) % numberings.length]];
    if (!own || !next) throw new Error(`block ${i} of ${numberings.length} was not numbered`);
    return freezeBlock(frontier, own, next);
  });
  const sum = (count: (block: (typeof blocks)[number]) => number) =>
    blocks.reduce((total, block) => total + count(block), 0);
  const find = (state: State): StateId | undefined => {
    const block = positionOf(model.space, state);
    const index = frontiers[block]?.index.get(state - block * model.space.volume) ?? -1;
    return index < 0 ? undefined : { block, index };
  };
  const start = find(model.start);
  if (!start) throw new Error(`the start of ${model.scenario.id} was not found in its own table`);
  return {
    model,
    rows,
    blocks,
    start,
    states: sum(block => block.size),
    choices: sum(block => block.choiceRow.length),
    branches: sum(block => block.target.length),
    find,
  };
}

/** Says what makes a game too large: the variables with the most values. */
function tooMany({ scenario }: Model, maxStates: number): Message {
  const largest = [...scenario.variables].sort((a, b) => b.size - a.size).slice(0, 3);
  const names = largest.map(({ name, size }) => `${name} (${size} values)`).join(', ');
  return {
    what: `"${scenario.id}" has more than ${maxStates.toLocaleString('en')} states that can be reached.`,
    wayOut: `What multiplies them most: ${names}. Give them fewer values, or allow more with --max-states.`,
  };
}
