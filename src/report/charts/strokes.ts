import { at } from '../../num/at.ts';

/** How an ending is drawn: a colour of the style sheet and a dash, so that it is told apart without colour too. */
interface Stroke {
  readonly color: string;
  /** Lengths of dash and gap in turn; empty for a whole line. */
  readonly dash: readonly number[];
}

/**
 * Colours that people with any colour vision tell apart: those of Okabe & Ito, "Color Universal Design" (2008), darkened
 * for white paper and lightened for a dark screen until each has the contrast of text (4.5) on its ground.
 */
export const COLORS: readonly { readonly light: string; readonly dark: string }[] = [
  { light: '#b03a00', dark: '#ff9a5c' },
  { light: '#005f9e', dark: '#6fb9f0' },
  { light: '#00704f', dark: '#45c79a' },
  { light: '#9a3d7c', dark: '#eba0cf' },
  { light: '#6f5600', dark: '#e3cf4f' },
  { light: '#4a4a4a', dark: '#c4c4c4' },
];

const DASHES: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [10, 3, 2, 3], [5, 2], [1, 2], [14, 4]];

/** Returns the stroke of an ending, in file order. Six colours and seven dashes: the first 42 endings differ. */
export function strokeOf(ending: number): Stroke {
  return { color: `var(--line-${ending % COLORS.length})`, dash: at(DASHES, ending % DASHES.length, 'dash') };
}

/** Defines the colours of the strokes for a style sheet. */
export function strokeVariables(scheme: 'light' | 'dark'): string {
  return COLORS.map((color, i) => `--line-${i}:${color[scheme]}`).join(';');
}
