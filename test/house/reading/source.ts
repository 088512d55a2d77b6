/** The text of a file, and its path from the root of the repository. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a file of code is made of, as far as the house counts it. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  readonly types: readonly TypeName[];
  readonly functions: readonly NamedFunction[];
  /** How many values are said to be of a type: `as` other than `as const`. */
  readonly casts: number;
  /** How often `any` stands for a type. */
  readonly anys: number;
}

/** What a file takes from another. */
export interface Import {
  /** As it is written: a path from the file, or a package. */
  readonly from: string;
  /** The names as the other exports them; `*` stands for all of them. */
  readonly names: readonly string[];
  /** Whether any of them is taken as more than a type. */
  readonly isOfValues: boolean;
}

/** A type, interface, class or enum that stands at the top of a file. */
export interface TypeName {
  readonly name: string;
  readonly isExported: boolean;
}

/** A function that goes by a name: declared, bound to one, or a method. */
export interface NamedFunction {
  readonly name: string;
  readonly lines: number;
}
