import { render } from 'ink';
import type { Analyst } from '../../analysis/analyst/question.ts';
import type { Lesson } from '../../analysis/lesson/lesson.ts';
import type { Thresholds } from '../../analysis/why/judge.ts';
import { cannotMove } from '../../report/tell/conduct.ts';
import type { Leave } from '../kit/screen/key-entry.ts';
import { BoardApp } from './ink/board-app.tsx';
import { themeFor } from './ink/theme.ts';
import { type BoardStore, makeBoardStore, type PlayActor } from './store/board-store.ts';
import type { Variants } from './store/variants.ts';
import { enterTerminal, type Terminal, type TerminalOptions } from './terminal/terminal.ts';
import { makeListenerTeller } from './view/listener-teller.ts';

interface BoardOptions extends TerminalOptions {
  /** The play machine, started; the board sends it `start` where that has not been done. */
  readonly actor: PlayActor;
  /** Who answers what the board asks of the game behind it. */
  readonly analyst: Pick<Analyst, 'ask' | 'ready'>;
  readonly seed: string;
  readonly color: boolean;
  /** The odds are shown from the start; so they are where this is left out. */
  readonly odds?: boolean | undefined;
  /** What a move must cost to be marked; the usual where this is left out. */
  readonly thresholds?: Thresholds | undefined;
  /** A lesson to go through. */
  readonly lesson?: Lesson | undefined;
  /** What can be done with what the what-if panel has set. */
  readonly variants?: Variants | undefined;
  /** What went wrong beside the board since the last move, in a sentence; shown in place of the keys. */
  readonly trouble?: (() => string | undefined) | undefined;
}

/**
 * Opens the board and resolves once the person leaves, with how: `quit`, or `interrupted` for Ctrl-C. By then the
 * terminal is as it was before. Rejects where drawing fails, with the terminal put back as well.
 */
export async function openBoard({
  actor,
  analyst,
  seed,
  color,
  odds,
  thresholds,
  lesson,
  variants,
  trouble,
  ...options
}: BoardOptions): Promise<Leave> {
  if (actor.getSnapshot().matches('settingUp')) actor.send({ type: 'start' });
  const terminal = enterTerminal(options);
  let left: Leave = 'quit';
  const store = makeBoardStore(actor, seed, {
    analyst,
    odds,
    thresholds,
    lesson,
    variants,
    onLeave: leave => {
      left = leave;
      ink.unmount();
    },
    onSuspend: terminal.suspend,
    trouble,
  });
  // `debug` makes Ink write every frame whole and at once, which is what the terminal draws from.
  const ink = render(<BoardApp store={store} sizes={terminal} theme={themeFor(color)} />, {
    stdin: options.stdin,
    stdout: terminal.stdout,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: terminal.isLinear,
  });
  const hush = terminal.isLinear ? tellAloud(store, terminal) : () => undefined;
  void analyst.ready.then(fault => fault && store.say(cannotMove(fault)));
  try {
    await ink.waitUntilExit();
    return left;
  } finally {
    hush();
    store.close();
    actor.send({ type: 'pause' });
    terminal.leave();
  }
}

/** Tells in words what is new, once a key and all that follows from it are through; returns what ends that. */
function tellAloud(store: BoardStore, { speak, onResize }: Terminal): () => void {
  const teller = makeListenerTeller();
  let isDue = false;
  const tell = () => {
    isDue = false;
    speak(teller.tell(store.read()));
  };
  const due = () => {
    if (!isDue) queueMicrotask(tell);
    isDue = true;
  };
  // Nothing is drawn anew but for a person who comes back from the shell.
  const stopAgain = onResize(() => {
    teller.forget();
    due();
  });
  const stop = store.subscribe(due);
  tell();
  return () => {
    stopAgain();
    stop();
  };
}
