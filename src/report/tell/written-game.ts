/** A line of play that was written as a saved game, and the command that opens it. */
export interface WrittenGame {
  readonly path: string;
  readonly command: string;
}
