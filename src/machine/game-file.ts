import * as z from 'zod';
import type { Model } from '../game/model.ts';
import { makeMove, parseMove } from '../game/notation.ts';
import { canMove, startPosition } from '../game/position.ts';
import type { Message, Source } from '../scenario/text/problem.ts';
import { currentPosition, type Entry, replayEntry, type Step, startTimeline, type Timeline } from './timeline.ts';

/** The version of saved games that this program writes and reads. */
export const GAME_VERSION = 1;

const header = z.strictObject({
  parleyGame: z.literal(GAME_VERSION),
  notice: z.string(),
  scenario: z.strictObject({ id: z.string(), title: z.string(), hash: z.string() }),
  sources: z.array(z.strictObject({ file: z.string(), text: z.string() })).min(1),
  settings: z.record(z.string(), z.number()),
  horizon: z.number().int().min(1),
  seed: z.string(),
});

/** The first line of a saved game: all that is needed to play it on any machine. */
export type GameHeader = z.infer<typeof header>;

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

export function makeHeaderLine(game: GameHeader): string {
  return `${JSON.stringify(game)}\n`;
}

/** Writes one thing that happened as a line of its own. */
export function makeEntryLine(model: Model, made: Entry): string {
  const written: WrittenEntry =
    made.kind === 'move' ? { from: made.from, move: makeMove(model, made.move) } : { at: made.node };
  return `${JSON.stringify(written)}\n`;
}

/**
 * Reads a saved game; `hashOf` gives the hash of its scenario's texts.
 * A last line without a line break was cut and is left out; any other line that is not one of ours is refused.
 */
export function readGame(text: string, hashOf: (sources: readonly Source[]) => string): SavedGame | Message {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const head = readHeader(lines[0]);
  if ('what' in head) return head;
  if (hashOf(head.sources) !== head.scenario.hash) {
    return {
      what: 'The scenario inside this saved game was changed after the game was begun.',
      wayOut: 'A game keeps the scenario it was played with: restore the file, or begin a new game.',
    };
  }
  const entries: { line: number; entry: WrittenEntry }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || isCutLine(lines, index)) continue;
    const read = entry.safeParse(parseJson(line));
    if (!read.success) return foreign(index + 1, line);
    entries.push({ line: index + 1, entry: read.data });
  }
  return { header: head, entries, isCut: last !== '' };
}

/** A broken line is expected exactly where the next line says that it was cut. */
function isCutLine(lines: readonly string[], index: number): boolean {
  const cut = (line: string | undefined) => line === CUT_LINE.trim();
  return cut(lines[index]) || cut(lines[index + 1]);
}

function readHeader(line: string | undefined): GameHeader | Message {
  const value = line === undefined ? undefined : parseJson(line);
  const read = header.safeParse(value);
  if (read.success) return read.data;
  const version = typeof value === 'object' && value !== null && 'parleyGame' in value ? value.parleyGame : undefined;
  if (version === undefined) {
    return { what: 'This is not a saved game of Parley.', wayOut: 'Its first line says "parleyGame" and a version.' };
  }
  if (version === GAME_VERSION) {
    return { what: 'The first line of this saved game is damaged.', wayOut: 'Nothing was written to the file.' };
  }
  return {
    what: `This game was saved in version ${JSON.stringify(version)} of the format.`,
    wayOut: `This program reads version ${GAME_VERSION}: open it with the Parley that saved it.`,
  };
}

function foreign(line: number, text: string): Message {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return {
    what: `Line ${line} of this saved game is not one of Parley's: ${shown === '' ? 'it is empty' : shown}`,
    wayOut: 'Remove the line, or restore the file; nothing was written to it.',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Builds the timeline of a saved game, or says which line does not fit. */
export function restoreTimeline(model: Model, game: SavedGame, step: Step): Timeline | Message {
  let timeline = startTimeline(startPosition(model));
  for (const { line, entry: written } of game.entries) {
    if ('cut' in written) continue;
    const made = entryOf(model, timeline, written);
    if ('what' in made) {
      const wayOut = 'The file was changed after it was written, and nothing was written to it now.';
      return { what: `Line ${line} of this saved game does not fit: ${made.what}`, wayOut };
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
  return { what: `"${text}" cannot be played there.` };
}
