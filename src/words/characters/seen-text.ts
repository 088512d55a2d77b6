import { isNarrow } from '../narrow.ts';
import { graphemesOf } from './graphemes.ts';
import { HEAPED_MARKS, MOST_MARKS, SOMETHING_TO_SEE, UNSEEN_IN_LINE } from './unseen.ts';

/** The longest emoji has ten; a heap of letters that Unicode joins takes more columns than are measured. */
const MOST_JOINED = 16;

/** Returns a text as one line without blanks around it: line breaks and runs of blanks become one blank each. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Writes the code of a character as Unicode does: "U+0007". */
export function codeText(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Says why a folded text cannot be printed everywhere, as what completes "a text …"; undefined where it can: then it stays in
 * its line, takes the columns that it is measured to take, and shows something.
 */
export function unseenFault(text: string): string | undefined {
  if (isNarrow(text)) return undefined;
  if (!SOMETHING_TO_SEE.test(text)) return `with something to see, and not only ${codeText(text)}`;
  const [unseen] = text.match(UNSEEN_IN_LINE) ?? [];
  if (unseen !== undefined) return `without characters that do not print, such as ${codeText(unseen)}`;
  if (text.search(HEAPED_MARKS) >= 0) return `with at most ${MOST_MARKS} marks on one letter`;
  for (const word of text.split(' ')) {
    const fault = isNarrow(word) ? undefined : joiningFault(word);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Says what is wrong with how the characters of a word join: with one another, or with whatever is printed beside it. */
function joiningFault(word: string): string | undefined {
  // A letter is joined by what follows it, a sign of which emoji are made by what stands before it.
  const [before = '', ...own] = graphemesOf(`a${word}\u2764`);
  const loose = [...before][1] ?? [...(own.pop() ?? '')].at(-2);
  if (loose !== undefined) return `without marks and joiners that stand alone, such as ${codeText(loose)}`;
  return own.some(grapheme => [...grapheme].length > MOST_JOINED)
    ? `with at most ${MOST_JOINED} characters joined into one`
    : undefined;
}

/** Returns what two texts have in common where people take them for the same: letters without case and forms, single blanks. */
export function readAs(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().toLowerCase();
  return folded(plain.replaceAll(/\p{DI}/gu, '').replaceAll('\u2800', ' '));
}
