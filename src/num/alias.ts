/**
 * Alias tables: entry `i` of `cut` and `alias` belongs to weight `i`. A draw that falls on slot `i` takes `i` with the
 * chance that its cut says, else its alias. A cut is a chance in units of 2^-32, less 2^31 so that signed comparison
 * works.
 */
export interface AliasSlots {
  readonly cut: Int32Array;
  readonly alias: Int32Array;
}

const FULL = 2 ** 32;
const SIGN = -(2 ** 31);

/** The most weights that one table may have: the high word of a product of 16 and 32 bits is taken. */
const MOST = 65_535;

/**
 * Makes alias tables by the method of Vose (1991, IEEE Transactions on Software Engineering 17:972). It takes time
 * linear in the number of weights; each draw then costs the same, however many there are. The work space is kept, so
 * that a table for each of a million states makes no objects.
 */
export class AliasMaker {
  #scaled = new Float64Array(64);
  /** Slots below 1 stand from the left, the others from the right. */
  #queue = new Int32Array(64);

  /**
   * Writes the table of `count` weights from index `from` on to the same places of `into`. Weights are finite and not
   * below 0, with a sum above 0; what has no weight is never drawn. A chance is off by 2^-32 at most.
   */
  write(weights: Float64Array, from: number, count: number, into: AliasSlots): void {
    if (count > MOST) throw new Error(`${count} weights are too many for an alias table of at most ${MOST}`);
    const firstLarge = this.#scale(weights, from, count);
    const scaled = this.#scaled;
    const queue = this.#queue;
    let small = firstLarge;
    let large = firstLarge;
    while (small > 0 && large < count) {
      const poor = queue[--small]!;
      const rich = queue[large]!;
      into.cut[from + poor] = cutOf(scaled[poor]!);
      into.alias[from + poor] = from + rich;
      scaled[rich] = scaled[rich]! + scaled[poor]! - 1;
      if (scaled[rich]! < 1) {
        large++;
        queue[small++] = rich;
      }
    }
    // What is left misses 1 by rounding only: such a slot is its own alias.
    for (let i = 0; i < small; i++) keep(from + queue[i]!, into);
    for (let i = large; i < count; i++) keep(from + queue[i]!, into);
  }

  /** Scales the weights so that their mean is 1 and sorts them into small and large; returns how many are small. */
  #scale(weights: Float64Array, from: number, count: number): number {
    if (this.#scaled.length < count) {
      this.#scaled = new Float64Array(2 * count);
      this.#queue = new Int32Array(2 * count);
    }
    let sum = 0;
    for (let i = from; i < from + count; i++) sum += weights[i]!;
    if (!(sum > 0 && sum < Number.POSITIVE_INFINITY))
      throw new Error(`weights with the sum ${sum} cannot be drawn from`);
    let small = 0;
    let large = count;
    for (let i = 0; i < count; i++) {
      const scaled = (weights[from + i]! * count) / sum;
      this.#scaled[i] = scaled;
      if (scaled < 1) this.#queue[small++] = i;
      else this.#queue[--large] = i;
    }
    return small;
  }
}

function keep(slot: number, { cut, alias }: AliasSlots): void {
  cut[slot] = cutOf(1);
  alias[slot] = slot;
}

const cutOf = (chance: number) => Math.min(FULL - 1, Math.round(chance * FULL)) + SIGN;

/** Returns the slot, from 0 to `count` less 1, that 32 random bits fall into: the high word of `bits * count`. */
export function slotOf(bits: number, count: number): number {
  return (Math.imul(bits >>> 16, count) + (Math.imul(bits & 0xffff, count) >>> 16)) >>> 16;
}

/**
 * Returns what is left of the bits beside the slot: the low word of `bits * count`, less 2^31 as cuts are. A rest at or
 * above the cut of the slot sends the draw to the alias.
 */
export function restOf(bits: number, count: number): number {
  return Math.imul(bits, count) ^ SIGN;
}
