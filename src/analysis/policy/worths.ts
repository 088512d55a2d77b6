import { type StateFunction, stateFunction } from '../../game/table/state-values.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { endingsAtHorizon } from '../horizon-endings.ts';

/** One array a party, each with one number a state of a block. */
export type StateWorths = readonly Float64Array[];

/** What the parties make of the states of each block, before any look-ahead. */
export interface Worths {
  /** `w_p(s)`: what a round in a state is worth. */
  readonly ofRound: (block: number) => StateWorths;
  /** `U_p^0(s)`: the present for ever, `w_p(s) / (1 - γ_p)`; where an ending stops play, what that is worth. */
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
  const ofRound = once(index => rounds.map(round => round(blockAt(index))));
  const endings = payoffs.map(({ endings: terms }) =>
    model.scenario.endings.map((_, ending) =>
      stateFunction(
        model,
        terms.filter(term => term.ending === ending),
      ),
    ),
  );
  const ofPresent = once(index => {
    const block = blockAt(index);
    const present = ofRound(index).map((worths, party) => {
      const patience = model.tempers[party]?.patience ?? 0;
      return worths.map(worth => forEver(worth, patience));
    });
    return withEndings(endings, block, present, block.ending);
  });
  const atHorizon = once(index => {
    const block = blockAt(index);
    const nothing = payoffs.map(() => new Float64Array(block.size));
    return withEndings(endings, block, nothing, endingsAtHorizon(table, block));
  });
  return { ofRound, ofPresent, atHorizon };
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

/** Returns the same arrays, with what its ending is worth wherever a state has one. `worthOf` is by party, then ending. */
function withEndings(
  worthOf: readonly (readonly StateFunction[])[],
  block: Block,
  worths: StateWorths,
  endings: Int16Array,
): StateWorths {
  const ended = [...new Set(endings)].filter(ending => ending >= 0);
  worths.forEach((into, party) => {
    for (const ending of ended) {
      const ofEnding = worthOf[party]?.[ending]?.(block);
      for (let state = 0; state < into.length; state++) {
        if (endings[state] === ending) into[state] = ofEnding?.[state] ?? 0;
      }
    }
  });
  return worths;
}
