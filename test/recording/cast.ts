/** Something that happens in a recording, seconds after its beginning: output is written, or a chapter begins. */
export interface CastEvent {
  readonly at: number;
  readonly kind: 'output' | 'marker';
  readonly text: string;
}

/** A recording of a terminal. */
export interface Cast {
  readonly columns: number;
  readonly rows: number;
  readonly title: string;
  readonly events: readonly CastEvent[];
}

/** The codes of asciicast v2, which docs.asciinema.org/manual/asciicast/v2 describes. */
const CODES = { output: 'o', marker: 'm' } as const;

/** Writes an asciicast v2 file: a line of JSON for the header, then one an event. It has no date, to be repeatable. */
export function castText({ columns, rows, title, events }: Cast): string {
  const header = { version: 2, width: columns, height: rows, title, env: { TERM: 'xterm-256color', SHELL: '/bin/sh' } };
  const lines = events.map(({ at, kind, text }) => [Number(at.toFixed(3)), CODES[kind], text]);
  return `${[header, ...lines].map(line => JSON.stringify(line)).join('\n')}\n`;
}

/** Reads an asciicast v2 file; throws with the number of the line that is none. */
export function readCast(text: string): Cast {
  const [header, ...lines] = text.trimEnd().split('\n').map(parsed);
  if (!isHeader(header)) throw new Error('Line 1 is no header of an asciicast v2 file');
  const events = lines.map((line, i) => {
    if (!isEvent(line)) throw new Error(`Line ${i + 2} is no event: a time, "o" or "m", and a text`);
    const [at, code, said] = line;
    return { at, kind: code === CODES.output ? 'output' : 'marker', text: said } as const;
  });
  return { columns: header.width, rows: header.height, title: header.title, events };
}

function parsed(line: string, i: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${i + 1} is no JSON`);
  }
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

function isHeader(line: unknown): line is Header {
  if (typeof line !== 'object' || line === null || !('version' in line) || line.version !== 2) return false;
  if (!('width' in line && 'height' in line && 'title' in line)) return false;
  return Number.isInteger(line.width) && Number.isInteger(line.height) && typeof line.title === 'string';
}

function isEvent(line: unknown): line is [number, 'o' | 'm', string] {
  if (!Array.isArray(line) || line.length !== 3) return false;
  const [at, code, text]: unknown[] = line;
  return typeof at === 'number' && at >= 0 && (code === 'o' || code === 'm') && typeof text === 'string';
}
