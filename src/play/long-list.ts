/** How many entries a part has, but for the last: changing one of 30,000 copies some 400 numbers and not all. */
const PART = 256;

/**
 * A list that may grow to tens of thousands of entries and does not change: every function returns another, which has
 * those parts of it in common that are the same.
 */
export class LongList<T> implements Iterable<T> {
  readonly length: number;
  readonly #parts: readonly (readonly T[])[];

  private constructor(parts: readonly (readonly T[])[], length: number) {
    this.#parts = parts;
    this.length = length;
    Object.freeze(this);
  }

  static of<T>(...entries: readonly T[]): LongList<T> {
    let list = new LongList<T>([], 0);
    for (const entry of entries) list = list.with(list.length, entry);
    return list;
  }

  /** Returns an entry by its number from 0; undefined where there is none. */
  at(index: number): T | undefined {
    return this.#parts[Math.floor(index / PART)]?.[index % PART];
  }

  /** Returns a list with another entry at a number, or with one more where the number is that behind the last. */
  with(index: number, entry: T): LongList<T> {
    if (!(index >= 0 && index <= this.length)) throw new Error(`a list of ${this.length} has no place ${index}`);
    const number = Math.floor(index / PART);
    const part = [...(this.#parts[number] ?? [])];
    part[index % PART] = entry;
    const parts = [...this.#parts];
    parts[number] = part;
    return new LongList(parts, Math.max(this.length, index + 1));
  }

  /** Returns a list with one more entry. */
  and(entry: T): LongList<T> {
    return this.with(this.length, entry);
  }

  /** Returns the entries from a number on. */
  from(index: number): readonly T[] {
    const first = Math.floor(index / PART);
    return this.#parts
      .slice(first)
      .flat()
      .slice(index - first * PART);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const part of this.#parts) yield* part;
  }
}
