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

/** What a terminal puts around what is pasted, once it is asked to; Ink hands them on without their Escape. */
const PASTE_BEGINS = '[200~';
const PASTE_ENDS = '[201~';

/** Reads the events of a keyboard one after the other: what is pasted is text, in which a line break is no Enter. */
export function makePressReader(): (input: string, key: Key) => readonly Press[] {
  let isPasting = false;
  return (input, key) => {
    if (input === PASTE_BEGINS || input === PASTE_ENDS) {
      isPasting = input === PASTE_BEGINS;
      return [];
    }
    return isPasting ? pastedIn(input, key) : pressesOf(input, key);
  };
}

function pastedIn(input: string, key: Key): readonly Press[] {
  if (key.return) return ['\n'];
  return [...input.replace(/\r\n?/g, '\n')];
}

/**
 * Returns the keys behind one event of Ink 6.8. Keys typed faster than they are read come as one text; Backspace comes
 * as `delete`, Escape with `meta`, and line feed without a name. Alt-Enter is a line break within a text; Alt with a character
 * is read as Escape and that character, for a terminal sends the same for both and no key of the board is with Alt.
 */
export function pressesOf(input: string, key: Key): readonly Press[] {
  if (key.return && key.meta) return ['\n'];
  const named = (Object.keys(NAMED) as Named[]).find(name => key[name]);
  if (named) return [NAMED[named]];
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  if (key.backspace || key.delete) return ['backspace'];
  if (key.ctrl) return [`ctrl-${input}`];
  if (key.meta) return /^[a-zA-Z0-9]$/.test(input) ? ['escape', input] : [];
  return [...input].map(character => CHARACTERS[character] ?? character);
}
