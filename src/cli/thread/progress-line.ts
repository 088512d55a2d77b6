/** How often a line of progress is written anew, in milliseconds. */
const PACE = 100;

/** A line on stderr that is written over; nothing where stderr is no terminal. */
export interface ProgressLine {
  /** Writes the line anew, unless that was just done. */
  readonly show: (textOf: () => string) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/** Makes a line of progress; the first one shows after a moment, so that what is quick shows none. */
export function makeProgressLine(): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let due = Date.now() + PACE;
  return {
    show: textOf => {
      if (Date.now() < due) return;
      due = Date.now() + PACE;
      stderr.write(`\r\x1b[K${textOf()}`);
    },
    clear: () => stderr.write('\r\x1b[K'),
  };
}
