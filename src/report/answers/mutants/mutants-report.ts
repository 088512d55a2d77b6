import type { MutantsRecord } from '../../../analysis/mutants/mutants-record.ts';
import type { ReadScenario } from '../../../scenario/parse-scenario.ts';

/** Mutants of a scenario and what noticed them, and where that comes from. */
export interface MutantsReport {
  readonly record: MutantsRecord;
  readonly hash: string;
  readonly placeOf: ReadScenario['placeOf'];
  /** Whether the text lists every mutant that nothing notices. */
  readonly isWhole: boolean;
  /** The command that does the same again. */
  readonly repeat: string;
}
