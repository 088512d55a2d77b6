import type { Message } from '../../scenario/text/problem.ts';
import type { GameOptions } from './open-game.ts';

/** The options of `play`. */
export interface PlayOptions extends GameOptions {
  readonly altScreen: boolean;
  readonly screenReader?: boolean;
}

/** Says which options contradict each other, so that none is dropped without a word. */
export function playFault(file: string | undefined, options: PlayOptions): Message | undefined {
  const { load, lines, set, seed, horizon, replay } = options;
  if (replay !== undefined && seed !== undefined) {
    return { what: '--replay names its own seed: it cannot be given together with --seed.', wayOut: 'Leave one out.' };
  }
  if (load === undefined) {
    if (lines === undefined) return undefined;
    return { what: '--lines says how much of a saved game to open.', wayOut: 'Name the game by --load GAME.' };
  }
  if (load === '-') return { what: 'A saved game cannot come from standard input.', wayOut: 'Name its file.' };
  const given = [
    ...(file === undefined ? [] : [`"${file}"`]),
    ...(set.length > 0 ? ['--set'] : []),
    ...(seed === undefined ? [] : ['--seed']),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(replay === undefined ? [] : ['--replay']),
  ];
  if (given.length === 0) return undefined;
  return {
    what: `--load goes on with a game as it was begun: it cannot be given together with ${given.join(', ')}.`,
    wayOut: 'Leave one or the other out.',
  };
}
