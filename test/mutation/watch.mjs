/** Milliseconds that the process has worked, whatever else the machine does. */
export function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Breaks a test off that takes five times as long as it usually does, and a second more. */
export class Watch {
  isLate = false;
  #deadline = Number.POSITIVE_INFINITY;
  #nextLook = 0;

  start(usualMs) {
    this.#deadline = clock() + 1000 + 5 * usualMs;
    this.#nextLook = 0;
  }

  /** Is called every so often; throws from the deadline on. */
  look() {
    const now = performance.now();
    if (now < this.#nextLook) return;
    const left = this.#deadline - clock();
    this.isLate ||= left < 0;
    if (this.isLate) throw new Error('takes too long');
    // Work goes no faster than time, or not much: what else the process does is little.
    this.#nextLook = now + left / 4;
  }
}
