/** A text with the name under which its problems are reported: a path, a library name or `-`. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Where something stands in a source; `line` and `column` count from 1, `length` is in UTF-16 units, 1 or more. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The whole line, without its line break; empty where the file could not be read. */
  readonly lineText: string;
}

/** What a message says: what is wrong with the value quoted, and the way out. Both are whole sentences. */
export interface Message {
  readonly what: string;
  readonly wayOut?: string;
}

/** A user's mistake, or a warning, at a place. */
export interface Problem extends Message {
  readonly severity: 'error' | 'warning';
  readonly place: Place;
}

/** A value that passed its checks, with warnings, or all that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Returns the whole file as a place, for problems that belong to no line of it. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, length: 1, lineText: '' };
}
