import * as z from 'zod';
import type { Model } from '../game/model.ts';
import { makeMove, parseMove } from '../game/notation.ts';
import { canMove, startPosition } from '../game/position.ts';
import { quote } from '../scenario/messages/quote.ts';
import type { Message } from '../scenario/text/problem.ts';
import { type GameHeader, type HashOf, parseJson, readHeader } from './game-header.ts';
import { currentPosition, type Entry, replayEntry, type Step, startTimeline, type Timeline } from './timeline.ts';

const entry = z.union([
  z.strictObject({ from: z.number().int().min(0), move: z.string() }),
  z.strictObject({ at: z.number().int().min(0) }),
  /** The line before was cut when the program was ended; play went on after it. */
  z.strictObject({ cut: z.literal(true) }),
]);

type WrittenEntry = z.infer<typeof entry>;

/** A saved game as read: its header, and its entries each with the number of its line. */
export interface SavedGame {
  readonly header: GameHeader;
  readonly entries: readonly { readonly line: number; readonly entry: WrittenEntry }[];
  /** The last line was cut while it was written. Whoever goes on appends `CUT_LINE` first. */
  readonly isCut: boolean;
}

/** Ends a cut line and says so; written before anything else is appended to a cut file, so that nothing is lost. */
export const CUT_LINE = '\n{"cut":true}\n';

/** Writes one thing that happened as a line of its own. */
export function makeEntryLine(model: Model, made: Entry): string {
  const written: WrittenEntry =
    made.kind === 'move' ? { from: made.from, move: makeMove(model, made.move) } : { at: made.node };
  return `${JSON.stringify(written)}\n`;
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

/** Nobody should have to edit a file to come by the moves that are sound. */
function wayAround(line: number): string {
  const kept = line === 2 ? 'the start' : `what stands before it`;
  return `To open ${kept}, add --lines ${line - 1}: play then goes on in a new file, and this one stays as it is.`;
}

/** Builds the timeline of a saved game, or says which line does not fit. */
export function restoreTimeline(model: Model, game: SavedGame, step: Step): Timeline | Message {
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
  if ('at' in written) {
    const node = written.at;
    return node < timeline.nodes.length ? { kind: 'at', node } : { what: `no move ${node} was made before it.` };
  }
  const { from, move: text } = written;
  if (from !== timeline.at) return { what: `it goes on from move ${from}, but play stands at ${timeline.at}.` };
  const move = parseMove(model, text);
  if ('what' in move) return move;
  if (canMove(model, currentPosition(timeline), move)) return { kind: 'move', from, move };
  return { what: `${quote(text)} cannot be played there.` };
}
