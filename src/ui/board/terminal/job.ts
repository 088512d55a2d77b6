/** How the terminal is given to the shell and taken back; `stop` ends up in a stopped process, until `fg`. */
interface JobOptions {
  readonly give: () => void;
  readonly take: () => void;
  /** Stops a process, or with 0 all of the group: a pipeline and `npm start` are one job. */
  readonly stop?: ((target: number) => void) | undefined;
}

/** The process as a job of a shell. */
interface Job {
  /** Stops the job as Ctrl-Z does where the terminal itself handles it; in raw mode that is up to the program. */
  readonly suspend: () => void;
  /** Follows signals no longer. */
  readonly close: () => void;
}

/** Milliseconds after which a job that was not stopped goes on: where no shell controls jobs, nobody would say `fg`. */
const GOES_ON_AFTER = 100;

/** Follows SIGTSTP and SIGCONT: the shell gets the terminal in order, and what it did to it meanwhile is drawn over. */
export function followJob({ give, take, stop = stopByDefault }: JobOptions): Job {
  let isAside = false;
  const aside = (target: number) => {
    if (isAside) return;
    isAside = true;
    process.off('SIGTSTP', stopped);
    give();
    stop(target);
    setTimeout(() => isAside && resume(), GOES_ON_AFTER);
  };
  const stopped = () => aside(process.pid);
  const resume = () => {
    if (isAside) process.on('SIGTSTP', stopped);
    isAside = false;
    take();
  };
  process.on('SIGTSTP', stopped);
  process.on('SIGCONT', resume);
  return {
    suspend: () => aside(0),
    close: () => {
      isAside = false;
      process.off('SIGTSTP', stopped);
      process.off('SIGCONT', resume);
    },
  };
}

/** Windows knows no such signal, and goes on at once. */
function stopByDefault(target: number): void {
  if (process.platform !== 'win32') process.kill(target, 'SIGTSTP');
}
