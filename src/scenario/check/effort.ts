/** One check that would try more combinations than this is refused rather than left to run. */
const MAX_CHECK = 1_000_000;

/** All checks together: a few seconds. The flagship takes about 2,000. */
const MAX_TOTAL = 4_000_000;

/** Counts the combinations that the checks of one scenario try, so that no file can keep them running. */
export class CheckBudget {
  #left = MAX_TOTAL;

  /** How many combinations are granted to a check that finds out only on the way how many it takes. */
  get most(): number {
    return Math.max(0, Math.min(MAX_CHECK, this.#left));
  }

  /** Asks for so many combinations: `refused` for one check that is too large, `spent` once all together are. */
  ask(combinations: number): 'granted' | 'refused' | 'spent' | 'silent' {
    if (this.#left < 0) return 'silent';
    if (combinations > MAX_CHECK) return 'refused';
    this.#left -= combinations;
    return this.#left < 0 ? 'spent' : 'granted';
  }
}
