import type { TextInput } from '../input/text-input.ts';
import type { Span, Tone } from '../rows/row.ts';
import type { Plot } from './plot/plot.ts';
import type { Table } from './table.ts';

/** A piece of a screen, with its words and without line breaks, from which a painter makes lines. */
export type Part = Heading | Paragraph | Ground | Table | Ends | Flow | SignedBars | OddsBar | Plot | InputLine | Gap;

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
  /** What stands before its other lines, in place of blanks. */
  readonly below?: Span;
  /** What stands at the right edge beside its last line, or under that where there is no room. */
  readonly tail?: Tail;
  /** Lines that were typed as such stay lines. */
  readonly keepsLines?: boolean;
  /** Only its first line is shown, which ends in "…" where more follows. */
  readonly isBrief?: boolean;
  /** What the text begins with, where that stands out. */
  readonly name?: string;
  /** The blanks before each line. */
  readonly indent: number;
}

/** Short texts that belong together. */
export interface Tail {
  readonly texts: readonly string[];
  readonly tone: Tone;
}

/** A fact or an assumption that something rests on: its name, and what it says as far as it fits. */
export interface Ground {
  readonly kind: 'ground';
  readonly id: string;
  readonly says: string;
  /** The most lines that it takes. */
  readonly most: number;
  /** What is read aloud; what is seen where this is left out. */
  readonly said?: string;
  readonly indent: number;
}

/** Two texts at the two ends of a line; where there is no room for both, the right one gives way. */
export interface Ends {
  readonly kind: 'ends';
  readonly left: readonly Span[];
  readonly right: Span;
  /** What is read aloud; what is seen where this is left out. */
  readonly said?: string;
}

/** Pieces that follow each other on as many lines as they need, and none of which is broken. */
export interface Flow {
  readonly kind: 'flow';
  readonly pieces: readonly (readonly Span[])[];
  /** What stands behind the last piece. */
  readonly end: readonly Span[];
  readonly said: string;
}

/** The odds of all endings as one bar. */
export interface OddsBar {
  readonly kind: 'odds-bar';
  /** In file order. */
  readonly shares: readonly OddsShare[];
  /** The ending that holds, once play has ended. */
  readonly holds: number | null;
  /** What odds they are, in a word; of a fixed width, so that the bar stands still. */
  readonly label: string;
  readonly said: string;
}

/** An ending in the bar. */
interface OddsShare {
  readonly name: string;
  readonly probability: number;
  /** The probability as it is written. */
  readonly percent: string;
  /** By how many points it changed: "▲12"; empty where it did not. */
  readonly change: string;
}

/** A line in which a text is typed. */
interface InputLine {
  readonly kind: 'input';
  /** What the text is for. */
  readonly label: string;
  readonly input: TextInput;
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

/** What a cursor moves over: parts that belong together. */
export interface PartItem {
  readonly parts: readonly Part[];
  /** Whether the sign of the cursor stands in a column before it; left out where it stands within a part or nowhere. */
  readonly isMarked?: boolean;
}

type ParagraphSetting = Partial<Omit<Paragraph, 'kind' | 'text'>>;

/** Makes a paragraph: plain and without blanks before it, unless it is said otherwise. */
export function paragraph(text: string, setting: ParagraphSetting = {}): Paragraph {
  return { kind: 'paragraph', text, tone: 'plain', indent: 0, ...setting };
}

export const GAP: Gap = { kind: 'gap' };
