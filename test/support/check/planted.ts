import { expect } from 'vitest';
import { ranHere } from '../../cli/in-process.ts';
import { parley, type Ran } from '../../cli/program.ts';

/** Returns the path of a scenario that breaks a rule, by its name. */
export const planted = (name: string) => `test/bad/rules/${name}.yaml`;

/** Runs `parley check`. */
export const check = (...args: readonly string[]): Promise<Ran> => ranHere(['check', ...args]);

/** Opens a saved game as text, where it stands. */
export function openedGame(path: string): string {
  const { code, stdout } = parley(['play', '--load', path, '--plain', '--no-save'], { input: 'quit\n' });
  expect(code).toBe(0);
  return stdout;
}
