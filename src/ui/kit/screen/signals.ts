/** What a screen has to say on every other, from what it keeps by itself. */
export interface Signals {
  /** The lesson that is on. */
  readonly lesson: LessonSignal | null;
  /** Odds are being given by a class: the exact ones must not be read anywhere. */
  readonly hidesOdds: boolean;
}

/** Where a class is in a lesson. */
export interface LessonSignal {
  /** In a few columns: "3/7"; empty before the first step and after the last. */
  readonly sign: string;
  /** "step 3 of 7" */
  readonly progress: string;
  /** Play has to come where the next step begins. */
  readonly isWaiting: boolean;
}

export const NO_SIGNALS: Signals = { lesson: null, hidesOdds: false };
