import { at } from '../../../num/at.ts';
import type { EndingIndex } from '../../../scenario/scenario.ts';
import type { Tone } from '../rows/row.ts';

/** Told apart by shape, without colour; those next to each other differ most. */
const FILLS = ['█', '░', '▚', '▓', '▄', '▒', '▞', '▀'] as const;
const TONES: readonly Tone[] = ['ending-1', 'ending-2', 'ending-3'];

/** Returns the character that bars of an ending are drawn with. */
export function fillOf(ending: EndingIndex): string {
  return at(FILLS, ending % FILLS.length, 'fill');
}

/** Returns the tone of an ending: its place in the file alone decides, so that no colour means good or bad. */
export function toneOf(ending: EndingIndex): Tone {
  return at(TONES, ending % TONES.length, 'tone');
}
