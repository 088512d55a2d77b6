import stringWidth from 'string-width';
import { graphemesOf } from './characters/graphemes.ts';
import { HEAPED_MARKS, UNSEEN_RUN } from './characters/unseen.ts';
import { isNarrow } from './narrow.ts';

/** Returns a text on one line without what a terminal would obey, or what reaches into other lines. */
export function harmless(text: string): string {
  return isNarrow(text) ? text : text.replaceAll(UNSEEN_RUN, ' ').replaceAll(HEAPED_MARKS, '');
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

function firstColumns(text: string, width: number): string {
  if (isNarrow(text)) return text.slice(0, width);
  let taken = '';
  let left = width;
  for (const grapheme of graphemesOf(text)) {
    left -= stringWidth(grapheme);
    if (left < 0) break;
    taken += grapheme;
  }
  return taken;
}
