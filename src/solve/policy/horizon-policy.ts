import { keepingOf } from './keeping.ts';
import { type LookAhead, lookOneTurn, worthsOneTurn } from './look-ahead.ts';
import { blockAt, turnsIn } from './policy.ts';
import type { StateWorths } from './worths.ts';

/** Some rounds that follow one another. */
interface Stretch {
  readonly number: number;
  /** One a turn, those of a block that looks less far undefined, and from the first turn at which rounds still differ. */
  readonly policies: readonly (Float64Array | undefined)[];
}

/** What is told of the work: the turn that is looked at. */
export type TurnHeed = (turn: number) => void;

/**
 * The policies of every turn up to the horizon, by backward induction from it (docs/method.md, equation 11). Where all of
 * them are too many to be kept, only what states are worth is, at the end of every stretch of so many rounds; the policies
 * of one stretch at a time are computed from there, and so again in every pass. Once a round is worth to the last bit what
 * the next one is, all before it are played alike, and are neither computed nor kept.
 */
export class HorizonPolicy {
  readonly #look: LookAhead;
  readonly #isLimited: readonly boolean[];
  readonly #onTurn: TurnHeed | undefined;
  /** The rounds of a stretch. */
  readonly #length: number;
  /** What states are worth at the end of each stretch, by its number. */
  readonly #ends: StateWorths[] = [];
  /** Every round before this one is played as it is. */
  #steady = 0;
  #kept: Stretch | undefined;

  /** `isLimited` says of each block whether its mover looks less far, so that its policy is not asked for here. */
  constructor(look: LookAhead, isLimited: readonly boolean[], onTurn?: TurnHeed, room?: number) {
    this.#look = look;
    this.#isLimited = isLimited;
    this.#onTurn = onTurn;
    this.#length = keepingOf(look.table, isLimited, room).rounds;
    const stretches = Math.ceil(look.table.model.horizon / this.#length);
    this.#ends[stretches - 1] = look.worths.atHorizon(turnsIn(look.table) % look.table.blocks.length);
    if (stretches > 1) this.#findEnds(stretches);
  }

  /** Returns the policy of a turn before the horizon. */
  at(turn: number): Float64Array | undefined {
    const count = this.#isLimited.length;
    const stretchAt = () => Math.floor(this.#roundAt(turn) / this.#length);
    if (this.#kept?.number !== stretchAt()) this.#kept = this.#compute(stretchAt());
    const round = this.#roundAt(turn) - this.#kept.number * this.#length;
    return this.#kept.policies[round * count + (turn % count)];
  }

  #roundAt(turn: number): number {
    return Math.max(this.#steady, Math.floor(turn / this.#isLimited.length));
  }

  #findEnds(stretches: number): void {
    const last = stretches * this.#length - 1;
    this.#goBack(Math.min(last, this.#look.table.model.horizon - 1), 0, this.#ends[stretches - 1]!, (round, worths) => {
      if (round % this.#length === 0 && round > 0)
        this.#ends[round / this.#length - 1] = worths.map(one => one.slice());
    });
  }

  #compute(stretch: number): Stretch {
    const count = this.#isLimited.length;
    const first = stretch * this.#length;
    const last = Math.min(first + this.#length, this.#look.table.model.horizon) - 1;
    const end = this.#ends[stretch];
    if (!end) throw new Error(`what states are worth at the end of stretch ${stretch} is not known`);
    const policies = new Array<Float64Array | undefined>((last - first + 1) * count);
    this.#goBack(last, first, end, undefined, policies);
    return { number: stretch, policies };
  }

  /** Goes back from the end of a round to the beginning of another, unless rounds become alike before. */
  #goBack(
    from: number,
    to: number,
    end: StateWorths,
    onRound?: (round: number, worths: StateWorths) => void,
    policies?: (Float64Array | undefined)[],
  ): void {
    const count = this.#isLimited.length;
    const later = end.map(one => one.slice());
    let after = end;
    for (let round = from; round >= to; round--) {
      for (let turn = (round + 1) * count - 1; turn >= round * count; turn--) {
        this.#onTurn?.(turn);
        const block = blockAt(this.#look.table, turn);
        if (!policies || this.#isLimited[block.position]) after = worthsOneTurn(this.#look, block, after);
        else ({ policy: policies[turn - to * count], worths: after } = lookOneTurn(this.#look, block, after));
      }
      onRound?.(round, after);
      if (isSame(later, after)) {
        this.#steady = round;
        return;
      }
      for (const [party, one] of later.entries()) one.set(after[party]!);
    }
  }
}

function isSame(some: StateWorths, others: StateWorths): boolean {
  return some.every((one, party) => {
    const other = others[party]!;
    for (let state = 0; state < one.length; state++) if (one[state] !== other[state]) return false;
    return true;
  });
}
