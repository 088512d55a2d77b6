import type { Model } from '../../game/model.ts';
import { CUT_LINE, makeEntryLine } from '../../play/game-file.ts';
import { type GameStart, makeHeaderLine } from '../../play/game-header.ts';
import type { LongList } from '../../play/long-list.ts';
import type { Entry, Timeline } from '../../play/timeline.ts';
import { hashOf } from '../../sources/hash.ts';
import type { Message } from '../../words/problem.ts';
import { quotePath } from '../../words/quote.ts';
import { createLog, type LogFile, reopenLog } from '../files/log-file.ts';
import { whyNotWritten } from '../files/why-not-written.ts';

/** Writes a game to its file as it is played: appended and synced entry by entry, nothing ever overwritten. */
export interface Recorder {
  /** Where the game is saved by now. */
  path(): string;
  /** Appends what happened since the last call. Never throws: a full disk must not end a game. */
  record(timeline: Timeline): void;
  /** Says whether anything was written; a game in which nobody moved leaves no file. */
  hasWritten(): boolean;
  /** What a person should know of, in the order in which it came. */
  notices(): readonly Message[];
  /** Why writing stopped, where it did. */
  failure(): Message | undefined;
  close(): void;
}

/** What is recorded, and how many entries of it need no writing: `-1` lets even an empty game be written. */
export interface Recorded {
  readonly path: string;
  readonly model: Model;
  readonly start: GameStart;
  readonly written: number;
}

/** Starts a new file, whole from its first moment, with all that was played; a file that is there is never touched. */
export function recordNew(recorded: Recorded): Recorder {
  return makeRecorder(recorded, undefined, false);
}

/** Goes on with a saved game that had `size` bytes when it was read and holds the entries already written. */
export function recordOn(recorded: Recorded, size: number, isCut: boolean): Recorder {
  return makeRecorder(recorded, reopenLog(recorded.path, size), isCut);
}

function makeRecorder(
  { path: wanted, model, start, written: first }: Recorded,
  log: LogFile | undefined,
  isCut: boolean,
): Recorder {
  const notices: Message[] = [];
  let [file, written, before] = [log, first, isCut ? CUT_LINE : ''];
  let failure: Message | undefined;
  let hasWritten = false;
  const linesOf = (entries: readonly Entry[]) => entries.map(entry => makeEntryLine(model, entry)).join('');
  const save = (entries: LongList<Entry>) => {
    if (file?.append(before + linesOf(entries.from(written)))) {
      before = '';
      return;
    }
    // Nothing is mixed into what another wrote: what we know is the whole game, and it goes on in a file of its own.
    const known = file?.path ?? wanted;
    file?.close();
    file = createLog(known, makeHeaderLine(start, hashOf) + linesOf(entries.from(0)));
    before = '';
    if (file.path !== known) notices.push(goesOnElsewhere(known, file.path));
  };
  return {
    path: () => file?.path ?? wanted,
    record({ log: entries }: Timeline) {
      if (failure || entries.length === written) return;
      try {
        save(entries);
        written = entries.length;
        hasWritten = true;
      } catch (error) {
        failure = {
          what: `The game could not be saved to ${quotePath(file?.path ?? wanted)}.`,
          wayOut: `${whyNotWritten(error)} What is played from here on is not saved.`,
        };
      }
    },
    hasWritten: () => hasWritten,
    notices: () => notices,
    failure: () => failure,
    close: () => file?.close(),
  };
}

function goesOnElsewhere(from: string, to: string): Message {
  return {
    what: `Another program wrote to ${quotePath(from)} meanwhile.`,
    wayOut: `This game goes on, with all its moves, in ${quotePath(to)}.`,
  };
}
