import type { Size } from './layout.ts';

/** The streams of a terminal, and how to use it. */
export interface TerminalOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly alternateScreen: boolean;
  /** Nothing is ever drawn over: what is new is written below. */
  readonly screenReader: boolean;
}

/** A terminal taken over for the screens. */
export interface Terminal {
  /** The stream to hand to Ink: each thing Ink writes to it is a whole frame. */
  readonly stdout: NodeJS.WriteStream;
  readonly size: () => Size;
  readonly onResize: (listener: () => void) => () => void;
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
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/**
 * Takes over a terminal. Ink 6.8 only makes the frames: its own way of drawing wipes the scrollback (`\x1b[3J`) as soon
 * as a frame is as tall as the screen, which every shrinking window brings about, and leaves remains of wider frames.
 * So frames are drawn here, line by line, and only the lines that changed.
 */
export function enterTerminal({ stdin, stdout, alternateScreen, screenReader }: TerminalOptions): Terminal {
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  let current = size();
  let painter = screenReader ? makeTeller(stdout) : makePainter(stdout);
  const listeners = new Set<() => void>();
  const resized = () => {
    current = size();
    if (!screenReader) {
      stdout.write(alternateScreen ? ERASE_SCREEN : pushedUp(current));
      painter = makePainter(stdout);
    }
    for (const listener of listeners) listener();
  };
  const leave = once(() => {
    for (const signal of SIGNALS) process.off(signal, killed);
    process.off('exit', leave);
    stdout.off('resize', resized);
    if (stdin.isTTY) stdin.setRawMode(false);
    if (!screenReader) stdout.write(alternateScreen ? SHOW_CURSOR + LEAVE_ALTERNATE : belowFrame(current));
  });
  const killed = (signal: NodeJS.Signals) => {
    leave();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, killed);
  process.on('exit', leave);
  stdout.on('resize', resized);
  if (!screenReader) {
    stdout.write((alternateScreen ? ENTER_ALTERNATE + ERASE_SCREEN : pushedUp(current)) + HIDE_CURSOR);
  }
  return {
    stdout: frameStream(stdout, frame => painter(frame, current)),
    size: () => current,
    onResize: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave,
  };
}

/** Moves all that is on the screen up into the scrollback, where it stays, and begins at the top. */
function pushedUp({ rows }: Size): string {
  return `${ESC}${rows};1H${'\n'.repeat(rows)}${ESC}H`;
}

/** Leaves the last frame where it is and goes on under it. */
function belowFrame({ rows }: Size): string {
  return `${ESC}${rows};1H${ERASE_BELOW}${SHOW_CURSOR}`;
}

type Painter = (frame: string, size: Size) => void;

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

/** Writes the lines that were not in the frame before, one below the other. */
function makeTeller(stdout: NodeJS.WriteStream): Painter {
  let told = new Set<string>();
  return frame => {
    const lines = frame.split('\n').filter(line => line.trim() !== '');
    const news = lines.filter(line => !told.has(line));
    told = new Set(lines);
    if (news.length > 0) stdout.write(`${news.join('\n')}\n\n`);
  };
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
