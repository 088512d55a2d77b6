import type { DocumentHeader, WithSettings } from '../header.ts';

/** Within what a number that nobody knows is thought to lie. */
interface PlausibleDocument {
  readonly from: number;
  readonly to: number;
  readonly shape: 'uniform' | 'triangular';
  readonly why: string;
}

/** A named number that a user may turn. */
export interface LeverDocument {
  readonly name: string;
  readonly says: string;
  /** Unknown: nobody knows the number, and it has a plausible range. Choice: a question that the user asks. */
  readonly kind: 'unknown' | 'choice';
  readonly value: number;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Names of some values, by value. */
  readonly labels: Readonly<Record<string, string>>;
  /** Null for a choice. */
  readonly plausible: PlausibleDocument | null;
  /** The ids of the facts and assumptions that are named for it. */
  readonly restsOn: readonly string[];
}

/** What `levers --json` prints. */
export interface LeversDocument extends DocumentHeader, WithSettings {
  readonly list: readonly LeverDocument[];
}
