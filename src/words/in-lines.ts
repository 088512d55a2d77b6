import { widthOf } from './width.ts';

/** The widest line of a text that is written for a terminal of the usual width. */
const WIDTH = 80;

/** Breaks a text between words into lines of at most 80 columns, each after an indent, the first after its own. */
export function inLines(text: string, indent = '', firstIndent = indent): readonly string[] {
  const lines: string[] = [];
  let line = firstIndent;
  let isEmpty = true;
  // A bound belongs to its number: "≥ 37".
  for (const word of text.split(/(?<!≥) /).filter(Boolean)) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line = isEmpty ? line + word : `${line} ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
