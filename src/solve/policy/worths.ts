import { stateFunction } from '../../game/table/state-values.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { endingsAtHorizon, statesByEnding } from '../horizon-endings.ts';

/** One array a party, each with one number a state of a block. */
export type StateWorths = readonly Float64Array[];

/** What the parties make of the states of each block, before any look-ahead. */
export interface Worths {
  /** `w_p(s)`: what a round in a state is worth. */
  readonly ofRound: (block: number) => StateWorths;
  /** `v_p(e, s)` where an ending stops play, elsewhere 0: new arrays each time. */
  readonly ofEndings: (block: number) => StateWorths;
  /** `U_p^0(s)`, docs/method.md, equation 5: the present for ever; where an ending stops play, what that is worth. */
  readonly ofPresent: (block: number) => StateWorths;
  /** `v_p(e, s)` with the ending that holds in a state at the horizon. */
  readonly atHorizon: (block: number) => StateWorths;
}

/** Computes the worths of states block by block, each when it is first asked for. */
export function worthsOf(table: GameTable): Worths {
  const { model, blocks } = table;
  const { payoffs } = model.scenario;
  const blockAt = (index: number): Block => {
    const block = blocks[index];
    if (!block) throw new Error(`the table has ${blocks.length} blocks, and no block ${index}`);
    return block;
  };
  const rounds = payoffs.map(({ eachRound }) => stateFunction(model, eachRound));
  const byEnding = payoffs.map(({ endings: terms }) =>
    model.scenario.endings.map((_, ending) =>
      stateFunction(
        model,
        terms.filter(term => term.ending === ending),
      ),
    ),
  );
  const writeEndings = (block: Block, endings: Int16Array, party: number, into: Float64Array) => {
    statesByEnding(endings, model.scenario.endings.length).forEach((states, ending) => {
      if (states.length > 0) byEnding[party]?.[ending]?.(block, into, states);
    });
    return into;
  };
  const ofEndings = (block: Block, endings: Int16Array) =>
    payoffs.map((_, party) => writeEndings(block, endings, party, new Float64Array(block.size)));
  const presentOf = (block: Block) =>
    rounds.map((round, party) => {
      const patience = at(model.partyParameters, party, 'party').patience;
      const worths = round(block);
      for (let state = 0; state < worths.length; state++) worths[state] = forEver(worths[state]!, patience);
      return writeEndings(block, block.ending, party, worths);
    });
  return {
    ofRound: once(index => rounds.map(round => round(blockAt(index)))),
    ofEndings: index => ofEndings(blockAt(index), blockAt(index).ending),
    ofPresent: once(index => presentOf(blockAt(index))),
    atHorizon: once(index => ofEndings(blockAt(index), endingsAtHorizon(table, blockAt(index)))),
  };
}

/** Computes what belongs to a block once. */
function once(compute: (block: number) => StateWorths): (block: number) => StateWorths {
  const known = new Map<number, StateWorths>();
  return block => {
    const worths = known.get(block) ?? compute(block);
    known.set(block, worths);
    return worths;
  };
}

/** Patience 1 goes only with rounds worth nothing, which the checks of a scenario see to. */
function forEver(worth: number, patience: number): number {
  return worth === 0 ? 0 : worth / (1 - patience);
}
