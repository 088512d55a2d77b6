/**
 * Characters that would act on a terminal, reorder a line or stand in it unseen, as the inside of a regular expression's
 * class. Tab and line feed are not among them, nor are the joiners that some scripts and emoji need (U+200C, U+200D).
 */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const DIRECTION = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const INVISIBLE = '\\u00ad\\u200b\\u2028\\u2029\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb';
const UNSEEN = `${CONTROL}${DIRECTION}${INVISIBLE}`;

/** Finds the first character of a file that no scenario holds; a carriage return may end a line there. */
export const UNSEEN_IN_FILE = new RegExp(`[${UNSEEN}]`);

/** What a text inside a file may hold: line breaks as line feeds, and nothing unseen. */
export const SEEN_TEXT = new RegExp(`^[^\\r${UNSEEN}]*$`);

/** All that is replaced before a text of unknown origin is printed on one line. */
export const UNSEEN_IN_LINE = new RegExp(`[\\r\\n${UNSEEN}]`, 'g');
