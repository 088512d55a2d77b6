/** How often a line of progress is written anew, in milliseconds. */
const PACE = 100;

/** Progress told on a terminal and nowhere else. */
export interface Progress {
  readonly tell: (runs: number) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** Makes the progress of so many runs on stderr. */
export function makeProgress(runs: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { tell: () => undefined, clear: () => undefined };
  const all = runs.toLocaleString('en');
  let due = Date.now() + PACE;
  return {
    tell: done => {
      if (Date.now() < due) return;
      due = Date.now() + PACE;
      stderr.write(`\r${done.toLocaleString('en')} of ${all} runs; Ctrl-C shows those so far`);
    },
    clear: () => stderr.write('\r\x1b[K'),
  };
}
