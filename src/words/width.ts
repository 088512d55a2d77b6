import stringWidth from 'string-width';
import { isNarrow } from './narrow.ts';

/** What would move the cursor, colour the screen or turn the direction of writing: a scenario's text may hold it. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Returns a text without characters that a terminal would obey. */
export function harmless(text: string): string {
  return isNarrow(text) ? text : text.replace(CONTROLS, ' ');
}

/** Returns how many columns a text takes. */
export function widthOf(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

/** Cuts a text to a number of columns; what is cut ends in "…". */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  return `${firstColumns(text, width - 1).trimEnd()}…`;
}

/** Cuts a text, or fills it up with spaces, to just so many columns. */
export function fill(text: string, width: number): string {
  const short = cut(text, width);
  return Number.isFinite(width) ? short + ' '.repeat(Math.max(0, width - widthOf(short))) : short;
}

/** Breaks a text between words into lines of at most `width` columns; a word that is too long is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  // A bound belongs to its number: "≥ 37".
  for (const word of text.split(/(?<!≥)\s+/).flatMap(each => pieces(each, width))) {
    const needed = widthOf(word);
    if (line !== '' && taken + 1 + needed > width) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? needed : taken + 1 + needed;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks a word into pieces that fit; a character that is itself too wide stays whole. */
function pieces(word: string, width: number): readonly string[] {
  const broken: string[] = [];
  for (let left = word; left !== ''; ) {
    const piece = (widthOf(left) > width && firstColumns(left, width)) || left;
    broken.push(piece);
    left = left.slice(piece.length);
  }
  return broken;
}

/** Made when the first wide character is met: made at every start, it was the slowest part of `parley --help`. */
let segmenter: Intl.Segmenter | undefined;

function firstColumns(text: string, width: number): string {
  if (isNarrow(text)) return text.slice(0, width);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let taken = '';
  let left = width;
  for (const { segment } of segmenter.segment(text)) {
    left -= stringWidth(segment);
    if (left < 0) break;
    taken += segment;
  }
  return taken;
}
