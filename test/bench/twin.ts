import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What the twin times: the exploration of the ladder, and three questions about 60 turns of it. */
export type Work = 'explore' | 'odds' | 'force' | 'logit';

/** What the ladder comes to, each a list of numbers, whoever computes it. */
export interface Answers {
  /** States, choices, branches. */
  readonly counts: readonly number[];
  /** Of agreement, war and neither, where each open action is equally likely. */
  readonly odds: readonly number[];
  /** The probability of war that C can force against W. */
  readonly forced: readonly number[];
  /** What W and C expect of the paid ladder where both look to the horizon. */
  readonly worth: readonly number[];
  /** How likely W is to take each action at the start of it. */
  readonly firstPolicy: readonly number[];
}

/** Runs the twin once. */
export type TwinRun = () => { readonly milliseconds: Record<Work, number>; readonly answers: Answers };

/** Said where a ratio to C is wanting. */
export const NO_COMPILER = 'no C compiler here';

/** Relative to the root, where the bench is run. */
const SOURCES = ['test/bench/c/game.c', 'test/bench/c/ladder.c'];
const TOLERANCE = 1e-9;

/** Compiles the twin into a folder and returns what runs it, or undefined where there is no C compiler. */
export function compileTwin(folder: string): TwinRun | undefined {
  const program = join(folder, 'ladder');
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  execFileSync('cc', ['-std=c11', '-O2', '-o', program, ...SOURCES, '-lm']);
  return () => JSON.parse(execFileSync(program, { encoding: 'utf8' }));
}

/** Throws where two do not find the same: what computes something else is no twin, and no ratio to it says anything. */
export function compareAnswers(ours: Answers, theirs: Answers): void {
  for (const name of ['counts', 'odds', 'forced', 'worth', 'firstPolicy'] as const) {
    const same =
      ours[name].length === theirs[name].length &&
      ours[name].every((number, i) => Math.abs(number - theirs[name][i]!) <= TOLERANCE);
    if (!same)
      throw new Error(`${name} of the ladder: Parley has ${ours[name].join(' ')}, C has ${theirs[name].join(' ')}`);
  }
}
