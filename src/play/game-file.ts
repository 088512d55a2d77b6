import * as z from 'zod';
import type { Model } from '../game/model.ts';
import { cannotBeMade, makeMove, parseMove } from '../game/notation.ts';
import { canMove, startPosition } from '../game/position.ts';
import type { Message } from '../words/problem.ts';
import { quote } from '../words/quote.ts';
import { annotationFault } from './annotation.ts';
import { type GameHeader, type HashOf, parseJson, readHeader } from './game-header.ts';
import {
  type Annotation,
  currentPosition,
  type Entry,
  replayEntry,
  type StepFunction,
  startTimeline,
  type Timeline,
} from './timeline.ts';

const node = z.number().int().min(0);
const entry = z.union([
  z.strictObject({ from: node, move: z.string() }),
  z.strictObject({ at: node }),
  z.strictObject({ node, name: z.string() }),
  z.strictObject({ node, note: z.string() }),
  z.strictObject({ node, percents: z.array(z.number()) }),
  /** The line before was cut when the program was ended; play went on after it. */
  z.strictObject({ cut: z.literal(true) }),
]);

type WrittenEntry = z.infer<typeof entry>;
type WrittenAnnotation = Extract<WrittenEntry, { node: number }>;

/** A saved game as read: its header, and its entries each with the number of its line. */
interface SavedGame {
  readonly header: GameHeader;
  readonly entries: readonly { readonly line: number; readonly entry: WrittenEntry }[];
  /** The last line was cut while it was written. Whoever goes on appends `CUT_LINE` first. */
  readonly isCut: boolean;
}

/** Ends a cut line and says so; written before anything else is appended to a cut file, so that nothing is lost. */
export const CUT_LINE = '\n{"cut":true}\n';

/** Writes one thing that happened as a line of its own. */
export function makeEntryLine(model: Model, made: Entry): string {
  return `${JSON.stringify(writtenOf(model, made))}\n`;
}

function writtenOf(model: Model, made: Entry): WrittenEntry {
  switch (made.kind) {
    case 'move':
      return { from: made.from, move: makeMove(model, made.move) };
    case 'at':
      return { at: made.node };
    case 'name':
      return { node: made.node, name: made.text };
    case 'note':
      return { node: made.node, note: made.text };
    case 'prediction':
      return { node: made.node, percents: [...made.percents] };
  }
}

/**
 * Reads a saved game, or only its first `limit` lines. A last line without a line break was cut and is left out; any
 * other line that is not one of ours is refused.
 */
export function readGame(text: string, hashOf: HashOf, limit = Number.POSITIVE_INFINITY): SavedGame | Message {
  const all = text.split('\n');
  const last = all.pop() ?? '';
  const header = readHeader(all[0] ?? last, all.length > 0, hashOf);
  if ('what' in header) return header;
  const lines = all.slice(0, limit);
  const entries: { line: number; entry: WrittenEntry }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || isCutLine(all, index)) continue;
    const read = entry.safeParse(parseJson(line));
    if (!read.success) return foreign(index + 1, line);
    entries.push({ line: index + 1, entry: read.data });
  }
  return { header, entries, isCut: last !== '' && all.length <= limit };
}

/** A broken line is expected exactly where the next line says that it was cut. */
function isCutLine(lines: readonly string[], index: number): boolean {
  const cut = (line: string | undefined) => line === CUT_LINE.trim();
  return cut(lines[index]) || cut(lines[index + 1]);
}

function foreign(line: number, text: string): Message {
  const what = `Line ${line} of this saved game is not one of Parley's: ${text === '' ? 'it is empty' : quote(text)}.`;
  return { what, wayOut: wayAround(line) };
}

/** Nobody should have to edit a file to get at the moves before the damage. */
function wayAround(line: number): string {
  const kept = line === 2 ? 'the start' : `what stands before it`;
  return `To open ${kept}, add --lines ${line - 1}: play then goes on in a new file, and this one stays as it is.`;
}

/** Builds the timeline of a saved game, or says which line does not fit. */
export function restoreTimeline(model: Model, game: SavedGame, step: StepFunction): Timeline | Message {
  let timeline = startTimeline(startPosition(model));
  for (const { line, entry: written } of game.entries) {
    if ('cut' in written) continue;
    const made = entryOf(model, timeline, written);
    if ('what' in made) {
      return { what: `Line ${line} of this saved game does not fit: ${made.what}`, wayOut: wayAround(line) };
    }
    timeline = replayEntry(timeline, made, step);
  }
  return timeline;
}

function entryOf(model: Model, timeline: Timeline, written: Exclude<WrittenEntry, { cut: true }>): Entry | Message {
  if ('move' in written) return moveOf(model, timeline, written);
  const made = 'at' in written ? ({ kind: 'at', node: written.at } as const) : annotationOf(written);
  if (made.node >= timeline.nodes.length) return { what: `no move ${made.node} was made before it.` };
  return made.kind === 'at' ? made : (annotationFault(model, made) ?? made);
}

function annotationOf(written: WrittenAnnotation): Annotation {
  const { node } = written;
  if ('percents' in written) return { kind: 'prediction', node, percents: written.percents };
  return 'name' in written ? { kind: 'name', node, text: written.name } : { kind: 'note', node, text: written.note };
}

function moveOf(
  model: Model,
  timeline: Timeline,
  { from, move: text }: { from: number; move: string },
): Entry | Message {
  if (from !== timeline.at) return { what: `it goes on from move ${from}, but play stands at ${timeline.at}.` };
  const move = parseMove(model, text);
  if ('what' in move) return move;
  const position = currentPosition(timeline);
  if (canMove(model, position, move)) return { kind: 'move', from, move };
  return { what: cannotBeMade(model, position, quote(text)).what };
}
