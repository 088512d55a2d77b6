/** From a packed state less its position's part to its number in the block, or -1. */
export interface StateIndex {
  get(combination: number): number;
  set(combination: number, index: number): void;
}

/** Above so many combinations a block's index is a hash table: a direct one would be mostly empty. */
const DIRECT_LIMIT = 16_000_000;

/** Makes an index for the combinations from 0 to `volume` less 1: direct where that is small, else a hash table. */
export function makeStateIndex(volume: number): StateIndex {
  return volume <= DIRECT_LIMIT ? new DirectIndex(volume) : new HashIndex();
}

class DirectIndex implements StateIndex {
  readonly #slots: Int32Array;

  constructor(volume: number) {
    this.#slots = new Int32Array(volume).fill(-1);
  }

  get(combination: number): number {
    return this.#slots[combination] ?? -1;
  }

  set(combination: number, index: number): void {
    this.#slots[combination] = index;
  }
}

/** Open addressing with linear probing, at most half full. */
class HashIndex implements StateIndex {
  #keys = new Float64Array(2048).fill(-1);
  #values = new Int32Array(2048);
  #count = 0;

  get(combination: number): number {
    const slot = this.#slotOf(combination);
    return this.#keys[slot] === combination ? (this.#values[slot] ?? -1) : -1;
  }

  set(combination: number, index: number): void {
    if (2 * (this.#count + 1) > this.#keys.length) this.#grow();
    const slot = this.#slotOf(combination);
    if (this.#keys[slot] !== combination) this.#count++;
    this.#keys[slot] = combination;
    this.#values[slot] = index;
  }

  /** The slot that holds a key, or the free one where it belongs. Both halves of the key are mixed (Fibonacci hashing). */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 2 ** 32);
    let slot = (Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 7) & mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#values = new Int32Array(keys.length * 2);
    for (const [old, key] of keys.entries()) {
      if (key === -1) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[old] ?? -1;
    }
  }
}
