import type { TextProps } from 'ink';
import type { Tone } from './rows/row.ts';

/** How each kind of text looks. */
export type Theme = Readonly<Record<Tone, Omit<TextProps, 'children'>>>;

/**
 * Uses three of the 16 colours of the terminal, which people choose themselves and which hold on light and dark;
 * yellow, white, black and grey do not. Every colour says again what a sign or a word says.
 */
export const COLOURED: Theme = {
  plain: {},
  strong: { bold: true },
  faint: { dimColor: true },
  title: { bold: true, inverse: true },
  cursor: { bold: true, color: 'magenta' },
  here: { bold: true, color: 'magenta' },
  grave: { color: 'red' },
  calm: { color: 'green' },
};

/** Signs and words alone. */
export const PLAIN: Theme = {
  plain: {},
  strong: {},
  faint: {},
  title: {},
  cursor: {},
  here: {},
  grave: {},
  calm: {},
};

export function themeFor(color: boolean): Theme {
  return color ? COLOURED : PLAIN;
}
