import type { Thresholds } from '../../../analysis/why/judge.ts';
import { listed } from '../../../words/list.ts';
import type { Message } from '../../../words/problem.ts';
import { quotePath } from '../../../words/quote.ts';
import type { GameOptions } from '../../games/open-game.ts';

/** The options of `play`. */
export interface PlayOptions extends GameOptions {
  readonly altScreen: boolean;
  readonly screenReader?: boolean;
  /** The line of play after which it begins, as `run --json` writes it. */
  readonly after?: string;
  /** Lines are typed and printed, in place of the board. */
  readonly plain?: boolean;
  /** A lesson by path or by library name; it sets the scenario itself. */
  readonly lesson?: string;
  /** The board opens with the odds; left out, as the lesson has it, and with them where there is none. */
  readonly odds?: boolean;
  /** What a move must cost to be marked; left out, the usual. */
  readonly thresholds?: Thresholds;
}

/** Says which options contradict each other, so that none is dropped without a word. */
export function playFault(file: string | undefined, options: PlayOptions): Message | undefined {
  const { load, lines, set, seed, horizon, replay } = options;
  if (options.plain && file === '-') {
    return { what: '--plain reads what is played from standard input.', wayOut: 'Name the file of the scenario.' };
  }
  if (options.lesson !== undefined) return lessonFault(options);
  if (replay !== undefined && options.after !== undefined) {
    return { what: '--replay opens a line of play that was drawn, and --after gives one.', wayOut: 'Leave one out.' };
  }
  if (replay !== undefined && seed !== undefined) {
    return { what: '--replay names its own seed: it cannot be given together with --seed.', wayOut: 'Leave one out.' };
  }
  if (load === undefined) {
    if (lines === undefined) return undefined;
    return { what: '--lines says how much of a saved game to open.', wayOut: 'Name the game by --load GAME.' };
  }
  if (load === '-') return { what: 'A saved game cannot come from standard input.', wayOut: 'Name its file.' };
  const given = [
    ...(file === undefined ? [] : [quotePath(file)]),
    ...(set.length > 0 ? ['--set'] : []),
    ...(seed === undefined ? [] : ['--seed']),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(replay === undefined ? [] : ['--replay']),
    ...(options.after === undefined ? [] : ['--after']),
  ];
  if (given.length === 0) return undefined;
  return {
    what: `--load goes on with a game as it was begun: it cannot be given together with ${listed(given, 'or')}.`,
    wayOut: 'Leave one or the other out.',
  };
}

/** What a lesson says of its game is true of the game as it sets it. */
function lessonFault({ load, lines, set, horizon, replay, after }: PlayOptions): Message | undefined {
  const given = [
    ...(set.length > 0 ? ['--set'] : []),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(load === undefined ? [] : ['--load']),
    ...(lines === undefined ? [] : ['--lines']),
    ...(replay === undefined ? [] : ['--replay']),
    ...(after === undefined ? [] : ['--after']),
  ];
  if (given.length === 0) return undefined;
  return {
    what: `--lesson begins a game as the lesson sets it: it cannot be given together with ${listed(given, 'or')}.`,
    wayOut: 'Leave one or the other out.',
  };
}
