/** A figure of two games side by side. */
export interface Pair {
  readonly name: string;
  /** As people read it. */
  readonly title: string;
  readonly before: number;
  readonly after: number;
}
