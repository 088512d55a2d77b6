import { createInterface, type Interface } from 'node:readline';
import type { Analyst } from '../../analysis/analyst/question.ts';
import { cannotMove } from '../../report/tell/conduct.ts';
import {
  type BoardStore,
  makeBoardStore,
  type PlayActor,
  type Surroundings,
} from '../../ui/board/store/board-store.ts';
import { inColumns } from '../../ui/board/view/in-columns.ts';
import { makeScreenTeller, type ScreenTeller } from '../../ui/board/view/screen-teller.ts';
import type { Leave } from '../../ui/kit/screen/key-entry.ts';
import { helpText } from './help-text.ts';
import { goBackToBoard, isTyping, obey } from './obey.ts';

/** What is played, and where lines come from and go to. */
export interface PlainOptions extends Pick<Surroundings, 'odds' | 'thresholds' | 'lesson' | 'variants' | 'trouble'> {
  readonly actor: PlayActor;
  readonly analyst: Pick<Analyst, 'ask' | 'ready'>;
  readonly seed: string;
  readonly input: NodeJS.ReadableStream;
  /** The lines that are typed do not show by themselves: they are written before what they lead to. */
  readonly echo: boolean;
  readonly write: (text: string) => Promise<void>;
  /** Returns how wide the terminal is now on which lines appear; undefined where they go elsewhere. */
  readonly columns: () => number | undefined;
}

const PROMPT = '> ';

/**
 * Plays line by line: tells what stands, reads a line, does what it says, tells what is new. The same store, screens and
 * words as the board, without moving a cursor. Each answer is waited for, so that the same lines always give the same
 * text. Resolves with how the person left; the end of the input leaves.
 */
export async function playPlainly({
  actor,
  analyst,
  seed,
  input,
  echo,
  write,
  columns,
  ...options
}: PlainOptions): Promise<Leave> {
  if (actor.getSnapshot().matches('settingUp')) actor.send({ type: 'start' });
  let left: Leave | undefined;
  let lines: Interface | undefined;
  const leave = (how: Leave) => {
    left = how;
    lines?.close();
  };
  const store = makeBoardStore(actor, seed, { ...options, analyst, onLeave: leave });
  void analyst.ready.then(fault => fault && store.say(cannotMove(fault)));
  const interrupted = () => leave('interrupted');
  process.once('SIGINT', interrupted);
  const teller = makeScreenTeller();
  const say = (text: string) => {
    const width = columns();
    return write(`${width === undefined ? text : inColumns(text, width)}\n\n${echo ? '' : PROMPT}`);
  };
  const tell = async () => {
    await settled(store);
    await say(teller.tell(store.read()) || 'Nothing new.');
  };
  try {
    await tell();
    // Whoever left while the first answer was awaited is not read from: nothing would close the input again.
    if (left) return left;
    // From here on and not before: lines that come while nobody reads are lost.
    lines = createInterface({ input, terminal: false });
    for await (const line of lines) {
      // Lines that were read ahead still come after the input is closed.
      if (left) break;
      if (echo) await write(`${PROMPT}${line}\n\n`);
      // Help is a page to be read, not a place to be in.
      if (isForHelp(store, line)) {
        await say(helpText(store.read()));
        continue;
      }
      heed(store, teller, line);
      if (left) break;
      await tell();
    }
    if (!left && !echo) await write('\n');
    return left ?? 'quit';
  } finally {
    process.off('SIGINT', interrupted);
    store.close();
    actor.send({ type: 'pause' });
  }
}

/** Where a text is being typed, the line is that text. */
function isForHelp(store: BoardStore, line: string): boolean {
  return ['?', 'help'].includes(line.trim().toLowerCase()) && !isTyping(store);
}

/** Does what a line says; an empty one asks for all that stands on the board. */
function heed(store: BoardStore, teller: ScreenTeller, line: string): void {
  const said = line.trim();
  if (said !== '') obey(store, said);
  else {
    teller.forget();
    goBackToBoard(store);
  }
}

/** Waits until nothing is asked that is not answered, and play rests; the thread that answers keeps no process alive. */
function settled(store: BoardStore): Promise<void> {
  return new Promise(resolve => {
    const awake = setInterval(() => undefined, 1e9);
    const look = () => {
      if (store.isWaiting()) return;
      clearInterval(awake);
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
