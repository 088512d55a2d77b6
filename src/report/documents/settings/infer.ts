import type { SettingValue } from '../../../game/settings/settings.ts';
import type { DocumentHeader, WithSettings } from '../header.ts';

/** What one move of the line says. One number a value, in their order. */
interface InferredMoveDocument {
  /** In notation: "washington:hold", "caracas:offer-talks/1". */
  readonly move: string;
  /** How likely its action was to be chosen; 1 for the world. */
  readonly chosen: readonly number[];
  /** How likely its result was to be drawn. */
  readonly drawn: readonly number[];
  /** How many times as likely as under the first value; null where the first could not have it. */
  readonly ratios: readonly (number | null)[];
  readonly posterior: readonly number[];
}

/** What it takes to tell two values apart from where the line has led. */
interface ApartDocument {
  /** That which is held likelier first. */
  readonly between: readonly [SettingValue, SettingValue];
  /** What a round of play says on average where each of them holds; null where the other may exclude it. */
  readonly bits: readonly [number | null, number | null];
  /** What may come next, the most telling first, with how likely it is under each of the two. */
  readonly next: readonly { readonly move: string; readonly chances: readonly [number, number] }[];
}

/** What `infer --json` prints: what a line of play says about the value of something that is set. */
export interface InferDocument extends DocumentHeader, WithSettings {
  readonly over: string;
  readonly values: readonly SettingValue[];
  readonly prior: readonly number[];
  readonly moves: readonly InferredMoveDocument[];
  readonly posterior: readonly number[];
  /** Null where only one value is possible any more. */
  readonly apart: ApartDocument | null;
}
