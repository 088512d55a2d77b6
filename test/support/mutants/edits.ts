/** A text with something in it changed, and where in the text as it was a mutant of it should point. */
export interface Edit {
  readonly edited: string;
  readonly line: number;
  readonly column: number;
  readonly at: 'key' | 'value';
}

/**
 * Reads an edit of a text, which is written as the piece of the text around it: `‹was|now›` says what becomes of what, and
 * `^` stands before what a mutant should point at. The piece must stand in the text once.
 */
export function editOf(text: string, written: string): Edit {
  const pieces = written.replaceAll(/‹([^|]*)\|[^›]*›/g, '$1');
  const [was, pointed] = [pieces.replace('^', ''), pieces.indexOf('^')];
  const now = written.replaceAll(/‹[^|]*\|([^›]*)›/g, '$1').replace('^', '');
  const [before = '', ...after] = text.split(was);
  if (after.length !== 1) throw new Error(`“${was}” stands ${after.length} times in the text`);
  const lines = (before + was.slice(0, pointed)).split('\n');
  const at = /^[\w-]+:/.test((was + after[0]).slice(pointed)) ? 'key' : 'value';
  return { edited: before + now + after[0], line: lines.length, column: lines.at(-1)!.length + 1, at };
}
