/** A figure of two games side by side. */
export interface ComparedFigure {
  readonly name: string;
  /** As people read it. */
  readonly title: string;
  readonly before: number;
  readonly after: number;
}
