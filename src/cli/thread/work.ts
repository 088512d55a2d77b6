/**
 * What a thread does: it is asked for something, reports how far it has come, and answers. Requests, progress and
 * results hold plain values only, so that they can be sent. What it throws ends the thread, and is thrown to whoever
 * asked.
 */
export type ThreadWork<Request, Progress, Result> = (
  request: Request,
  tools: WorkTools<Progress, Result>,
) => Result | Promise<Result>;

/** What work has at hand while it is done, in a thread of its own or here. */
export interface WorkTools<Progress, Result> {
  /** Reports to whoever asked how far it has come. */
  readonly report: (progress: Progress) => void;
  /** Lets messages and signals through. */
  readonly pause: () => Promise<void>;
  /** Says whether no more is wanted: what is done by then is the answer. */
  readonly isStopped: () => boolean;
  /** Takes the next number, from 0, that nobody has taken who shares the control. */
  readonly takeNext: () => number;
  /** Shows, in two numbers, what it begins with now; whoever waits with patience sees by it that something goes on. */
  readonly begin: (at: WorkStep) => void;
  /** Answers at once from wherever the work stands, and ends the thread. Here, where nothing can be left, it does nothing. */
  readonly finish: (result: Result) => void;
}

/** Two whole numbers of 32 bits that say what work is at. */
export type WorkStep = readonly [number, number];
