import { at } from '../../../num/at.ts';
import { type OddsOfBlock, oddsOfChoice } from '../../../solve/odds-everywhere.ts';
import type { Side, SideBlock } from '../sides.ts';

/** One turn of one of two games that are compared, with the odds before it, after it and amid it. */
export class PairTurn {
  readonly side: SideBlock;
  /** How likely each choice is. */
  readonly policy: Float64Array;
  /** The odds of each state before the turn, and of each state of the next block after it. */
  readonly odds: Float64Array;
  readonly after: Omit<OddsOfBlock, 'turn'>;
  /** The odds once a choice is made, `Q`: entry `choice * endings + ending`, as far as they were asked for. */
  readonly chosen: Float64Array;
  readonly #isKnown: Uint8Array;
  readonly #odds: Float64Array;

  constructor({ game, odds, blocks }: Side, turn: number) {
    this.side = at(blocks, turn % blocks.length, 'block');
    this.policy = game.policy.at(turn);
    this.odds = odds.at(turn);
    this.after = { odds: odds.at(turn + 1), endings: odds.endings };
    this.#isKnown = new Uint8Array(this.side.action.length);
    this.#odds = new Float64Array(odds.endings);
    this.chosen = new Float64Array(this.side.action.length * odds.endings);
  }

  /** Returns where in `chosen` the odds once a choice is made begin. */
  chosenAt(choice: number): number {
    const { endings } = this.after;
    const from = choice * endings;
    if (this.#isKnown[choice] === 0) {
      const { rows, block } = this.side;
      // A view of its own for each choice would take longer than to copy a few numbers.
      this.chosen.set(oddsOfChoice(rows, block, choice, this.after, this.#odds), from);
      this.#isKnown[choice] = 1;
    }
    return from;
  }
}
