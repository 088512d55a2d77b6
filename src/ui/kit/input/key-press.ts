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

/** What is left of a sequence of the terminal that Ink does not know, as of F5 with Ctrl. */
const SEQUENCE = /^(\[[\d;<=>?:]+[A-Za-z~^$@]|O[A-Za-z])$/;

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

/** A key that the board has no name for, such as F5. */
export const NO_KEY: Press = 'no-key';

/** What a terminal puts around what is pasted, once it is asked to; Ink hands them on without their Escape. */
const PASTE_BEGINS = '[200~';
const PASTE_ENDS = '[201~';

/** What one event of a keyboard comes to: keys, or a text that was pasted; empty where there is none. */
interface Keyed {
  readonly presses: readonly Press[];
  readonly pasted: string;
}

/** A text that was pasted comes as a whole once the terminal says that it ends: no character of it is a key. */
export function makeKeyReader(): (input: string, key: Key) => Keyed {
  let pasting: string | undefined;
  return (input, key) => {
    if (input === PASTE_BEGINS) {
      pasting = '';
      return { presses: [], pasted: '' };
    }
    if (input === PASTE_ENDS) {
      const pasted = pasting ?? '';
      pasting = undefined;
      return { presses: [], pasted };
    }
    // A paste whose end never comes must not hold the keyboard for ever.
    if (key.ctrl && input === 'c') pasting = undefined;
    if (pasting === undefined) return { presses: pressesOf(input, key), pasted: '' };
    pasting += key.return ? '\n' : key.tab ? ' ' : input.replace(/\r\n?/g, '\n');
    return { presses: [], pasted: '' };
  };
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
  if (key.meta) return /^[a-zA-Z0-9]$/.test(input) ? ['escape', input] : [NO_KEY];
  if (input === '' || SEQUENCE.test(input)) return [NO_KEY];
  return [...input].map(character => CHARACTERS[character] ?? character);
}
