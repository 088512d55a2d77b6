import type { Instance, ShiftOfPart } from '../../analysis/compare/causes/cause-part.ts';
import type { CauseKind } from '../../analysis/compare/causes/causes.ts';
import type { ById, DocumentHeader } from './header.ts';
import type { OddsDocument } from './odds.ts';
import type { PairedBandDocument } from './settings/band.ts';

/** Two games side by side, and why they differ. */
export interface CompareDocument extends DocumentHeader {
  /** What names the two files, by which two with one id are told apart. */
  readonly files: { readonly base: string; readonly other: string };
  readonly base: OddsDocument;
  readonly other: OddsDocument;
  readonly odds: readonly FigurePart[];
  /** By ending, the causes of its change, which sum to it; null where the games differ too much to tell. */
  readonly because: ById<readonly CauseDetail[]> | null;
  readonly tallies: readonly FigurePart[];
  readonly ladder: readonly FigurePart[];
  readonly value: readonly FigurePart[];
  /** Actions that are played more or less often in a round, the largest shifts first. */
  readonly shifts: readonly (InstancePart & {
    readonly party: string;
    readonly action: string;
    readonly title: string;
  })[];
  /** One sentence for each ending that moves by a point or more, the largest change first. */
  readonly sentences: readonly string[];
  /** Where a band is asked for. */
  readonly band?: PairedBandDocument;
  /** Of two different crises, that they are; null where both are of one. */
  readonly apart: string | null;
}

/** Several games, each beside the same base. */
export interface ManyDocument extends DocumentHeader {
  readonly base: OddsDocument;
  readonly beside: readonly CompareDocument[];
}

/** A figure of both games; what only one of them has counts as 0 in the other. */
interface FigurePart {
  readonly name: string;
  readonly title: string;
  readonly before: number;
  readonly after: number;
  /** The game that has no such thing; left out where both have it. */
  readonly missingIn?: 'base' | 'other';
}

/** One reason for the change of an ending's odds. */
export interface CauseDetail {
  readonly kind: CauseKind['kind'];
  /** Whose choices they are, where they are a party's. */
  readonly party?: string;
  readonly change: number;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly change: number;
    readonly shift: ShiftOfPart;
    /** Of an action that turns out otherwise the result that counts most, counted from 1, and which way it does. */
    readonly result?: { readonly number: number; readonly shift: 'more' | 'less' };
    /** The round that counts most; null where none shows it. */
    readonly most: InstancePart | null;
  }[];
}

/** How often something happens in a round, counted from 1, of the two games. */
export interface InstancePart extends Omit<Instance, 'closedIn' | 'endedIn'> {
  /** The game in which an action is not open at all in that round, though play goes on; null where it is open in both, and for shocks. */
  readonly closedIn: 'base' | 'other' | null;
  /** The game in which all play has ended by then; null where it goes on in both. */
  readonly endedIn: 'base' | 'other' | null;
}
