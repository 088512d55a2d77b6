import type { TextProps } from 'ink';
import type { Tone } from '../../kit/rows/row.ts';

/** How each kind of text looks. */
export type Theme = Readonly<Record<Tone, Omit<TextProps, 'children'>>>;

/**
 * Uses five of the 16 colours of the terminal, which people choose themselves and which hold on light and dark;
 * yellow, white, black and grey do not, and blue and cyan do for bars only. Every colour says again what a sign or a word
 * says. Endings take turns with three that mean neither grave nor calm.
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
  'ending-1': { color: 'blue' },
  'ending-2': { color: 'magenta' },
  'ending-3': { color: 'cyan' },
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
  'ending-1': {},
  'ending-2': {},
  'ending-3': {},
};

export function themeFor(color: boolean): Theme {
  return color ? COLOURED : PLAIN;
}
