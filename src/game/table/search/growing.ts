/** A list of 32-bit integers that grows by doubling, where the length is not known beforehand. */
export class GrowingInts {
  /** What is in it; beyond `length` it means nothing. Another array after each growth. */
  items = new Int32Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  /** Returns what is in it, as an array of just that length. */
  freeze(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

/** The same for packed states and what is added to them, which may need 53 bits. */
export class GrowingStates {
  items = new Float64Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Float64Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }
}
