import type { Key } from 'ink';

const NAMED = {
  upArrow: 'up',
  downArrow: 'down',
  leftArrow: 'left',
  rightArrow: 'right',
  pageUp: 'page-up',
  pageDown: 'page-down',
  home: 'home',
  end: 'end',
  return: 'enter',
  escape: 'escape',
} as const;

type Named = keyof typeof NAMED;

/** A key as the key table names it: a character, `enter`, `page-up`, `ctrl-c`. */
export type Press = string;

const CHARACTERS: Readonly<Record<string, Press>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u0003': 'ctrl-c',
  '\u0012': 'ctrl-r',
  '\u001a': 'ctrl-z',
  '\u007f': 'backspace',
};

/**
 * Returns the keys behind one event of Ink 6.8. Keys typed faster than they are read come as one text; Backspace comes
 * as `delete`, Escape with `meta`, and line feed without a name.
 */
export function pressesOf(input: string, key: Key): readonly Press[] {
  const named = (Object.keys(NAMED) as Named[]).find(name => key[name]);
  if (named) return [NAMED[named]];
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  if (key.backspace || key.delete) return ['backspace'];
  if (key.ctrl) return [`ctrl-${input}`];
  if (key.meta) return [];
  return [...input].map(character => CHARACTERS[character] ?? character);
}
