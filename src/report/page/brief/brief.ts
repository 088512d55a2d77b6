import type { BriefRecord } from '../../../analysis/brief/brief-record.ts';

/** What a brief is written from. */
export interface Brief {
  readonly record: BriefRecord;
  /** What it answers, in a sentence. */
  readonly question: string;
  readonly hash: string;
  readonly version: string;
  /** The command that writes the same page again. */
  readonly repeat: string;
}
