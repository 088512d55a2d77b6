import { makeProgressLine, type ProgressLine } from './progress-line.ts';

/** What such work is given. */
interface WatchedWork extends ProgressLine {
  /** Calls back at Ctrl-C, once; a second one ends the program at once, as if nobody listened. */
  readonly onInterrupt: (heed: () => void) => void;
}

/** Does work that a person may wait for: until it is done, it can show how far it has come, and react to Ctrl-C. */
export async function watched<T>(work: (atHand: WatchedWork) => Promise<T>): Promise<T> {
  const line = makeProgressLine();
  const heeded: (() => void)[] = [];
  const onInterrupt = (heed: () => void) => {
    heeded.push(heed);
    process.once('SIGINT', heed);
  };
  try {
    return await work({ ...line, onInterrupt });
  } finally {
    for (const heed of heeded) process.off('SIGINT', heed);
    line.clear();
  }
}
