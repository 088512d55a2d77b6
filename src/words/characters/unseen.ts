/**
 * Characters that no text needs, as a pattern for one of them: controls, what turns the direction of writing, what stands
 * unseen, what breaks a line, halves of characters and what is none. Line breaks are among them, a tab is not. Nor are the
 * joiners (U+200C, U+200D) and the variation selectors that some scripts and emoji need.
 */
const UNSEEN = '(?![\\t\\u200c\\u200d\\p{VS}])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{DI}\\p{NChar}]';

/** What clings to the character before it and takes no room of its own, or little. */
const CLINGING = '[\\p{M}\\u200c\\u200d]';

/** More marks than any script puts on one letter; a heap of them reaches into the lines above and below. */
export const MOST_MARKS = 6;

const HEAPED = `(?<=${CLINGING}{${MOST_MARKS}})${CLINGING}`;

/** Finds the first character of a file that no scenario holds; line breaks are as files have them. */
export const UNSEEN_IN_FILE = new RegExp(`(?![\\n\\r])${UNSEEN}`, 'u');

/** Finds what no line may hold, one character each. */
export const UNSEEN_IN_LINE = new RegExp(UNSEEN, 'gu');

/** Finds the marks of a heap that are too many, one each. */
export const HEAPED_MARKS = new RegExp(HEAPED, 'gu');

/** Finds all that is replaced before a text of unknown origin is printed on one line, one character each. */
export const NOT_TO_PRINT = new RegExp(`${UNSEEN}|${HEAPED}`, 'gu');

/** Finds what acts on a terminal or has no width there, a tab too, as long as it goes on. */
export const UNSEEN_RUN = new RegExp(`(?:\\t|${UNSEEN})+`, 'gu');

/** Finds something to see: neither a blank nor a mark alone. U+2800 is a letter of Braille without dots. */
export const SOMETHING_TO_SEE = /[^\s\p{M}\p{DI}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2800]/u;
