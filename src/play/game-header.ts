import * as z from 'zod';
import { MAX_HORIZON } from '../game/settings/settings.ts';
import { isSeed } from '../num/random.ts';
import type { Message } from '../words/problem.ts';

/** The version of saved games that this program writes and reads. */
export const GAME_VERSION = 2;

/** How a saved game begins. A file that ends within its first line is recognised by it. */
const BEGINNING = '{"parleyGame"';

/** Says whether a text begins as a saved game does. */
export function isGameText(text: string): boolean {
  return text.startsWith(BEGINNING);
}

const begun = z.strictObject({
  parleyGame: z.literal(GAME_VERSION),
  notice: z.string(),
  scenario: z.strictObject({ id: z.string(), title: z.string(), hash: z.string() }),
  sources: z.array(z.strictObject({ file: z.string(), text: z.string() })).min(1),
  /** By name, as `checkSettings` takes them; a track's start is the index of its level. */
  settings: z.record(z.string(), z.union([z.number(), z.literal('horizon'), z.literal('infinity')])),
  horizon: z.number().int().min(1).max(MAX_HORIZON),
  seed: z.string().refine(isSeed),
  /** Who decides for each party, by its id. */
  seats: z.record(z.string(), z.enum(['person', 'model'])),
});

const header = begun.extend({ hash: z.string() });

/** All that is needed to play a game on any machine. */
export type GameStart = z.infer<typeof begun>;

/** The first line of a saved game: how it was begun, and the hash of all that. */
export type GameHeader = z.infer<typeof header>;

/** Returns the hash of texts, one after the other. */
export type HashOf = (texts: readonly string[]) => string;

/** Writes the first line of a saved game. */
export function makeHeaderLine(start: GameStart, hashOf: HashOf): string {
  return `${JSON.stringify({ ...begun.parse(start), hash: hashOfStart(start, hashOf) })}\n`;
}

/** The schema puts the keys in their order, so that the same start has the same text wherever it comes from. */
function hashOfStart(start: GameStart, hashOf: HashOf): string {
  return hashOf([JSON.stringify(begun.parse(start))]);
}

/** Reads the first line of a saved game; `whole` says whether it ends in a line break. */
export function readHeader(line: string, isWhole: boolean, hashOf: HashOf): GameHeader | Message {
  const value = parseJson(line);
  const read = header.safeParse(value);
  if (!read.success || !isWhole) return headerFault(line, value, isWhole);
  const { hash, ...start } = read.data;
  if (hashOf(start.sources.map(({ text }) => text)) !== start.scenario.hash) {
    return {
      what: 'The scenario inside this saved game was changed after the game was begun.',
      wayOut: 'A game keeps the scenario it was played with: restore the file, or begin a new game.',
    };
  }
  if (hashOfStart(start, hashOf) === hash) return read.data;
  return {
    what: 'The first line of this saved game was changed after the game was begun.',
    wayOut: 'A game keeps its settings, horizon, seed and seats: restore the file, or begin a new game.',
  };
}

function headerFault(line: string, value: unknown, isWhole: boolean): Message {
  const version = typeof value === 'object' && value !== null && 'parleyGame' in value ? value.parleyGame : undefined;
  if (version !== undefined && version !== GAME_VERSION) {
    return {
      what: `This game was saved in version ${JSON.stringify(version)} of the format.`,
      wayOut: `This program reads version ${GAME_VERSION}: open it with the Parley that saved it.`,
    };
  }
  const isOurs = line.startsWith(BEGINNING) || (line !== '' && BEGINNING.startsWith(line));
  if (!isOurs) {
    return { what: 'This is not a saved game of Parley.', wayOut: 'Its first line says "parleyGame" and a version.' };
  }
  if (isWhole) return { what: 'The first line of this saved game is damaged.', wayOut: 'Restore the file.' };
  return {
    what: 'This saved game was cut within its first line, before any move was written.',
    wayOut: 'There is nothing in it to go on with: begin a new game.',
  };
}

/** Reads JSON, or returns undefined where a text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
