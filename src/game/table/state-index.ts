/** From a packed state less its position's part to a number from 0 to 2^31 less 2, such as its own in its block. */
export interface StateIndex {
  /** The number of a combination, or -1. */
  get(combination: number): number;
  set(combination: number, number: number): void;
  /** Numbers the combinations that have a number anew, ascending from 0, and returns them in that order. */
  renumber(): Float64Array;
}

/** Above so many combinations a block's index is a hash table: a direct one would be mostly empty. */
const DIRECT_LIMIT = 16_000_000;

/** Makes an index for the combinations from 0 to `volume` less 1: direct where that is small, else a hash table. */
export function makeStateIndex(volume: number): StateIndex {
  return volume <= DIRECT_LIMIT ? new DirectIndex(volume) : new HashIndex();
}

/** A number is kept with 1 added, so that 0 stands for none: memory that is 0 from the start need not be filled. */
class DirectIndex implements StateIndex {
  readonly #slots: Int32Array;
  #count = 0;

  constructor(volume: number) {
    this.#slots = new Int32Array(volume);
  }

  get(combination: number): number {
    return this.#slots[combination]! - 1;
  }

  set(combination: number, number: number): void {
    if (this.#slots[combination] === 0) this.#count++;
    this.#slots[combination] = number + 1;
  }

  renumber(): Float64Array {
    const combinations = new Float64Array(this.#count);
    let number = 0;
    for (let combination = 0; number < combinations.length; combination++) {
      if (this.#slots[combination] === 0) continue;
      combinations[number++] = combination;
      this.#slots[combination] = number;
    }
    return combinations;
  }
}

/** Open addressing with linear probing, at most half full. */
class HashIndex implements StateIndex {
  #keys = new Float64Array(2048).fill(-1);
  #numbers = new Int32Array(2048);
  #count = 0;

  get(combination: number): number {
    const slot = this.#slotOf(combination);
    return this.#keys[slot] === combination ? this.#numbers[slot]! : -1;
  }

  set(combination: number, number: number): void {
    if (2 * (this.#count + 1) > this.#keys.length) this.#grow();
    const slot = this.#slotOf(combination);
    if (this.#keys[slot] !== combination) this.#count++;
    this.#keys[slot] = combination;
    this.#numbers[slot] = number;
  }

  renumber(): Float64Array {
    const combinations = this.#keys.filter(key => key >= 0).sort();
    for (let number = 0; number < combinations.length; number++) this.set(combinations[number]!, number);
    return combinations;
  }

  /**
   * The slot that holds a key, or the free one where it belongs. Both halves of the key are mixed, and the high bits of
   * the product are taken, which depend on all of them (Fibonacci hashing).
   */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 2 ** 32);
    let slot = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> (Math.clz32(mask) & 31);
    while (this.#keys[slot] !== key && this.#keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#numbers = new Int32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (keys[old] === -1) continue;
      const slot = this.#slotOf(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#numbers[slot] = numbers[old]!;
    }
  }
}
