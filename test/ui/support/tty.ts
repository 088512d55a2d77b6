import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';

/** A screen that keeps what is written to it; only as much of a terminal as the board uses. */
export class Screen extends Writable {
  readonly isTTY = true;
  columns: number;
  rows: number;
  written = '';

  constructor(columns: number, rows: number) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
  }

  override _write(chunk: unknown, _: string, done: () => void): void {
    this.written += String(chunk);
    done();
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emit('resize');
  }

  asStdout(): NodeJS.WriteStream {
    return this as unknown as NodeJS.WriteStream;
  }
}

/** A keyboard in raw mode or not. */
export class Keys extends EventEmitter {
  readonly isTTY = true;
  isRaw = false;
  readonly #typed: string[] = [];
  setEncoding = () => this;
  ref = () => this;
  unref = () => this;
  read = () => this.#typed.shift() ?? null;
  setRawMode = (isRaw: boolean) => {
    this.isRaw = isRaw;
    return this;
  };

  type(text: string): void {
    this.#typed.push(text);
    this.emit('readable');
  }

  asStdin(): NodeJS.ReadStream {
    return this as unknown as NodeJS.ReadStream;
  }
}

/** Plays back what was written on a screen that never changed its size: the lines as they would stand there. */
export function linesOf(written: string, rows: number): readonly string[] {
  const lines = Array.from({ length: rows }, () => '');
  let at = 0;
  for (const [, code, kind, text] of written.matchAll(/\u001b\[([?\d;]*)([A-Za-z])|([^\u001b\n]+)|\n/g)) {
    if (text !== undefined) lines[at] += text;
    else if (kind === 'H') at = Number(code?.split(';')[0] || 1) - 1;
    else if (kind === 'K') lines[at] = '';
    else if (kind === 'J') lines.fill('');
  }
  return lines;
}
