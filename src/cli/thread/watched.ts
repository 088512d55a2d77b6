import { makeProgressLine, type ProgressLine } from './progress-line.ts';

/** What work that a person waits for has at hand. */
interface WatchedWork extends Pick<ProgressLine, 'tell'> {
  /** Calls back at Ctrl-C, once; a second one ends the program at once, as if nobody listened. */
  readonly onInterrupt: (heed: () => void) => void;
}

/** Does work that a person may wait for: it can tell how far it has come, and hear Ctrl-C, until it is done. */
export async function watched<T>(work: (atHand: WatchedWork) => Promise<T>): Promise<T> {
  const line = makeProgressLine();
  const heeded: (() => void)[] = [];
  const onInterrupt = (heed: () => void) => {
    heeded.push(heed);
    process.once('SIGINT', heed);
  };
  try {
    return await work({ tell: line.tell, onInterrupt });
  } finally {
    for (const heed of heeded) process.off('SIGINT', heed);
    line.clear();
  }
}
