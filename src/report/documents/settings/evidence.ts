import type { DocumentHeader, WithSettings } from '../header.ts';

/** How far all numbers that rest on something move the ending. */
export interface EvidenceSwingDocument {
  /** The id of a fact or an assumption; else the kind. */
  readonly on: string;
  readonly kind: 'fact' | 'assumption' | 'facts' | 'assumptions' | 'both' | 'all';
  readonly least: number;
  readonly greatest: number;
  /** Whether every corner was tried; else numbers were moved until none by itself went further. */
  readonly allTried: boolean;
  readonly numbers: readonly {
    readonly number: string;
    /** Whether what follows is the value of a lever, or the share of a number that is taken. */
    readonly moves: 'value' | 'share';
    /** Null where it stays as it is set. */
    readonly atLeast: number | null;
    readonly atGreatest: number | null;
  }[];
}

/** What `drivers --method evidence --json` prints: what the odds of an ending rest on, the most of it first. */
export interface EvidenceDocument extends DocumentHeader, WithSettings {
  readonly ending: string;
  readonly odds: number;
  readonly asked: number;
  readonly refused: number;
  readonly method: 'evidence';
  readonly drivers: readonly EvidenceSwingDocument[];
  readonly kinds: readonly EvidenceSwingDocument[];
}
