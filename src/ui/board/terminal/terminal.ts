import type { ScreenSize } from '../../kit/screen/size.ts';
import { inColumns } from '../view/in-columns.ts';
import { followJob } from './job.ts';

/** The streams of a terminal, and how to use it. */
export interface TerminalOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly alternateScreen: boolean;
  /** Nothing is ever drawn over: what is new is written below. */
  readonly screenReader: boolean;
  /** What the terminal says it is, as in TERM; a `dumb` one cannot move the cursor, and is written to line by line. */
  readonly kind?: string | undefined;
  /** Stops the job; left out, as the system does. */
  readonly stop?: ((target: number) => void) | undefined;
}

/** A terminal taken over for the screens. */
export interface Terminal {
  /** The stream to hand to Ink: each thing Ink writes to it is a whole frame. */
  readonly stdout: NodeJS.WriteStream;
  /** What is new is written line by line, in words. */
  readonly isLinear: boolean;
  /** Writes words, broken between them, below what is there. */
  readonly speak: (words: string) => void;
  readonly size: () => ScreenSize;
  readonly onResize: (listener: () => void) => () => void;
  /** Gives the terminal to the shell until that lets the program go on. */
  readonly suspend: () => void;
  /** Puts everything back as it was; also done when the process ends in any other way. */
  readonly leave: () => void;
}

const ESC = '\u001b[';
const ENTER_ALTERNATE = `${ESC}?1049h`;
const LEAVE_ALTERNATE = `${ESC}?1049l`;
const HIDE_CURSOR = `${ESC}?25l`;
const SHOW_CURSOR = `${ESC}?25h`;
const ERASE_SCREEN = `${ESC}2J${ESC}H`;
const ERASE_BELOW = `${ESC}J`;
/** A terminal that knows these shows nothing until the whole frame is there; others pass over them. */
const BEGIN_FRAME = `${ESC}?2026h`;
const END_FRAME = `${ESC}?2026l`;
/** The terminal says where what is pasted begins and ends: text with line breaks must not press keys. */
const MARK_PASTES = `${ESC}?2004h`;
const LEAVE_PASTES = `${ESC}?2004l`;
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/**
 * Takes over a terminal. Ink 6.8 only makes the frames: its own way of drawing wipes the scrollback (`\x1b[3J`) as soon
 * as a frame is as tall as the screen, which every shrinking window brings about, and leaves remains of wider frames.
 * So frames are drawn here, line by line, and only the lines that changed.
 */
export function enterTerminal(options: TerminalOptions): Terminal {
  const { stdin, stdout } = options;
  const isDumb = options.kind === 'dumb';
  const isLinear = options.screenReader || isDumb;
  const hold = isDumb ? DUMB_HOLD : isLinear ? LINEAR_HOLD : options.alternateScreen ? ALTERNATE_HOLD : ORDINARY_HOLD;
  const canvas = makeCanvas(stdout, isLinear, hold);
  const take = () => {
    // What the shell set meanwhile is unknown to Node, which sets nothing that it takes to be so already.
    if (stdin.isTTY) stdin.setRawMode(false).setRawMode(true);
    canvas.begin(hold.take);
  };
  const give = () => {
    if (stdin.isTTY) stdin.setRawMode(false);
    stdout.write(hold.give(canvas.size()));
  };
  const job = followJob({ give, take, stop: options.stop });
  const leave = once(() => {
    for (const signal of SIGNALS) process.off(signal, killed);
    process.off('exit', leave);
    stdout.off('resize', canvas.resize);
    job.close();
    give();
  });
  const killed = (signal: NodeJS.Signals) => {
    leave();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, killed);
  process.on('exit', leave);
  stdout.on('resize', canvas.resize);
  stdout.write(hold.take(canvas.size()));
  return {
    stdout: frameStream(stdout, canvas.draw),
    isLinear,
    speak: words => speak(stdout, words, canvas.size()),
    size: canvas.size,
    onResize: canvas.onResize,
    suspend: job.suspend,
    leave,
  };
}

/** What is drawn on, in its present size. */
function makeCanvas(stdout: NodeJS.WriteStream, isLinear: boolean, hold: Hold) {
  const measured = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const makeDrawing = (): Painter => (isLinear ? () => undefined : makePainter(stdout));
  let size = measured();
  let paint = makeDrawing();
  const listeners = new Set<() => void>();
  /** Draws everything anew after `words`; what is only spoken need not be said again for a window's sake. */
  const begin = (words: (size: ScreenSize) => string) => {
    size = measured();
    stdout.write(words(size));
    paint = makeDrawing();
    for (const listener of listeners) listener();
  };
  return {
    size: () => size,
    draw: (frame: string) => paint(frame, size),
    begin,
    resize: () => {
      if (!isLinear) begin(hold.renew);
    },
    onResize: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is written to take the terminal, to give it back, and to begin anew at another size. */
interface Hold {
  readonly take: (size: ScreenSize) => string;
  readonly give: (size: ScreenSize) => string;
  readonly renew: (size: ScreenSize) => string;
}

const ALTERNATE_HOLD: Hold = {
  take: () => ENTER_ALTERNATE + ERASE_SCREEN + HIDE_CURSOR + MARK_PASTES,
  give: () => LEAVE_PASTES + SHOW_CURSOR + LEAVE_ALTERNATE,
  renew: () => ERASE_SCREEN,
};
const ORDINARY_HOLD: Hold = {
  take: size => pushedUp(size) + HIDE_CURSOR + MARK_PASTES,
  give: belowFrame,
  renew: pushedUp,
};
const LINEAR_HOLD: Hold = { take: () => MARK_PASTES, give: () => LEAVE_PASTES, renew: () => '' };
/** It would show what it does not obey. */
const DUMB_HOLD: Hold = { take: () => '', give: () => '', renew: () => '' };

/** Moves all that is on the screen up into the scrollback, where it stays, and begins at the top. */
function pushedUp({ rows }: ScreenSize): string {
  return `${ESC}${rows};1H${'\n'.repeat(rows)}${ESC}H`;
}

/** Leaves the last frame where it is and goes on under it. */
function belowFrame({ rows }: ScreenSize): string {
  return `${LEAVE_PASTES}${ESC}${rows};1H${ERASE_BELOW}${SHOW_CURSOR}`;
}

type Painter = (frame: string, size: ScreenSize) => void;

/** Draws the lines that differ from those of the frame before; never the last line, which could scroll. */
function makePainter(stdout: NodeJS.WriteStream): Painter {
  let drawn: readonly string[] = [];
  return (frame, { rows }) => {
    const lines = frame.split('\n').slice(0, Math.max(1, rows - 1));
    const changes: string[] = [];
    for (let i = 0; i < Math.max(lines.length, drawn.length); i++) {
      if (lines[i] !== drawn[i]) changes.push(`${ESC}${i + 1};1H${ESC}2K${lines[i] ?? ''}`);
    }
    drawn = lines;
    if (changes.length > 0) stdout.write(`${BEGIN_FRAME}${changes.join('')}${END_FRAME}`);
  };
}

/** A terminal would break lines inside words. */
function speak(stdout: NodeJS.WriteStream, words: string, { columns }: ScreenSize): void {
  if (words !== '') stdout.write(`${inColumns(words, columns)}\n\n`);
}

/** Returns `stdout` with writing turned into drawing; Ink is told neither that it is a terminal nor when it resizes. */
function frameStream(stdout: NodeJS.WriteStream, draw: (frame: string) => void): NodeJS.WriteStream {
  const write = (frame: string, callback?: () => void) => {
    if (frame !== '') draw(frame);
    callback?.();
    return true;
  };
  return new Proxy(stdout, {
    get(target, name, receiver) {
      if (name === 'write') return write;
      if (name === 'isTTY') return false;
      if (name === 'on' || name === 'off') return () => receiver;
      return Reflect.get(target, name, target);
    },
  });
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
