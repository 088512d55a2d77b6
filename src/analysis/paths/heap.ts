/** A queue that gives back the greatest first, and of equal ones that which was put in first. */
export class Heap<T> {
  readonly #items: { readonly key: number; readonly order: number; readonly item: T }[] = [];
  #put = 0;

  put(key: number, item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push({ key, order: this.#put++, item });
    while (at > 0 && this.#isBefore(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  /** Takes the greatest out; undefined where there is nothing. */
  take(): { readonly key: number; readonly item: T } | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (!first || !last || items.length === 0) return first;
    items[0] = last;
    let at = 0;
    for (let child = this.#foremostChild(at); child !== undefined && this.#isBefore(child, at); ) {
      this.#swap(at, child);
      at = child;
      child = this.#foremostChild(at);
    }
    return first;
  }

  #foremostChild(at: number): number | undefined {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= this.#items.length) return undefined;
    return right < this.#items.length && this.#isBefore(right, left) ? right : left;
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#items[one]!, this.#items[other]!];
    return a.key > b.key || (a.key === b.key && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const items = this.#items;
    [items[one], items[other]] = [items[other]!, items[one]!];
  }
}
