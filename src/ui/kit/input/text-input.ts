import { cut, widthOf } from '../../../words/width.ts';
import { type Row, row, span } from '../rows/row.ts';
import type { Press } from './key-press.ts';

/** A line of text that is being typed, always at its end. */
export interface TextInput {
  readonly text: string;
}

/** What a key makes of it: more typing, no more where it is as long as it may be, a text that was entered, or nothing, where it was left. */
export type Typed =
  | { readonly kind: 'typing'; readonly input: TextInput }
  | { readonly kind: 'full'; readonly most: number }
  | { readonly kind: 'entered'; readonly text: string }
  | { readonly kind: 'left' };

/** These are for the terminal, whatever is typed. */
const NOT_TYPED: readonly Press[] = ['ctrl-c', 'ctrl-z'];

/**
 * Types a key into a text of at most `most` characters: characters are added, Backspace takes the last away and Ctrl-U
 * all, Enter enters the text without blanks around it, Esc leaves it; others do nothing. Undefined for the keys by which
 * one leaves the program.
 */
export function typeInto(input: TextInput, press: Press, most = 120): Typed | undefined {
  if (NOT_TYPED.includes(press)) return undefined;
  const typing = (text: string): Typed => ({ kind: 'typing', input: { text } });
  const characters = [...input.text];
  if (press === 'enter') return { kind: 'entered', text: input.text.trim() };
  if (press === 'escape') return { kind: 'left' };
  if (press === 'backspace') return typing(characters.slice(0, -1).join(''));
  if (press === 'ctrl-u') return typing('');
  const character = press === 'space' ? ' ' : press;
  if ([...character].length !== 1) return { kind: 'typing', input };
  return characters.length < most ? typing(input.text + character) : { kind: 'full', most };
}

/** Returns the line in which a text is typed: what it is for, the text, and where the next character goes. */
export function inputRow(label: string, { text }: TextInput, width: number): Row {
  const room = width - widthOf(label) - 5;
  const shown = widthOf(text) <= room ? text : `…${endOf(text, room - 1)}`;
  return row([span(` ${label}: `, 'strong'), span(shown), span('▏', 'cursor')], `${label}: ${text || 'nothing yet'}`);
}

/** Returns the last columns of a text. */
function endOf(text: string, width: number): string {
  const characters = [...text];
  let from = Math.max(0, characters.length - Math.max(0, width));
  while (widthOf(characters.slice(from).join('')) > width && from < characters.length) from++;
  return cut(characters.slice(from).join(''), Math.max(0, width));
}
