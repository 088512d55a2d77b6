import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** The last moves of a party that looks to the horizon, where nothing is worth anything to it. */
export function lastMovesWorthNothing(party: string): Message {
  return {
    what:
      `${quote(party)} looks to the horizon, where no ending is worth anything to it: what it does in the last round ` +
      'changes none of its payoffs, so that it chooses there by costs and habits alone.',
    wayOut:
      `Give endings a worth under "payoffs: ${party}: endings:", or let it look a number of rounds ahead, such as ` +
      '"foresight: 2": then what a round is worth counts as lasting.',
  };
}
