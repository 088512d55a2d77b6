import type { Row, Span, Tone } from '../rows/row.ts';

/**
 * A piece of a screen, with its words and without line breaks, from which a painter makes lines. What is `drawn` has a shape
 * of its own, and is given line by line with what is said of it.
 */
export type Part = Heading | Paragraph | Ground | SignedBars | Gap | Drawn;

/** A line over what follows. */
interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** What is read aloud. */
  readonly said: string;
  /** What stands before the text. */
  readonly lead: readonly Span[];
}

/** A text that goes on over as many lines as it needs. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: Tone;
  /** What is read aloud; the text itself where this is left out, nothing where it is empty. */
  readonly said?: string;
  /** What stands before the text on its first line, in place of blanks. */
  readonly lead?: readonly Span[];
  /** What the text begins with, where that stands out. */
  readonly name?: string;
  /** The blanks before each line. */
  readonly indent: number;
  /** The columns that stay free at the right. */
  readonly edge: number;
}

/** A fact or an assumption that something rests on: its name, and what it says as far as it fits into a line. */
export interface Ground {
  readonly kind: 'ground';
  readonly id: string;
  readonly says: string;
  readonly indent: number;
  readonly edge: number;
}

/** Numbers as bars on both sides of one line. */
export interface SignedBars {
  readonly kind: 'signed-bars';
  readonly bars: readonly SignedBar[];
  /** The widest side of the bars. */
  readonly mostSide: number;
}

/** A number with its name, drawn to the left or to the right of a line. */
interface SignedBar {
  readonly name: string;
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
}

/** An empty line. */
interface Gap {
  readonly kind: 'gap';
}

/** Lines as they are drawn. */
interface Drawn {
  readonly kind: 'drawn';
  readonly rows: readonly Row[];
}

/** What a cursor moves over: parts that belong together. */
export interface PartItem {
  readonly parts: readonly Part[];
  /** Whether the sign of the cursor stands in a column before it; left out where it stands within a part or nowhere. */
  readonly isMarked?: boolean;
}

type ParagraphSetting = Partial<Omit<Paragraph, 'kind' | 'text'>>;

/** Makes a paragraph: plain, without blanks before it, up to the right edge, unless it is said otherwise. */
export function paragraph(text: string, setting: ParagraphSetting = {}): Paragraph {
  return { kind: 'paragraph', text, tone: 'plain', indent: 0, edge: 0, ...setting };
}

/** Makes an item of lines as they are drawn. */
export function drawn(rows: readonly Row[]): PartItem {
  return { parts: [{ kind: 'drawn', rows }] };
}

export const GAP: Gap = { kind: 'gap' };
