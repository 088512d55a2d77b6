import { CommanderError } from 'commander';
import { vi } from 'vitest';
import { Stop } from '../../src/cli/exit.ts';
import { makeProgram } from '../../src/cli/program.ts';
import type { Ran } from './program.ts';

/** Runs a command in this process, as the program would, and gathers what it writes; a bug in it is thrown. */
export async function ranHere(args: readonly string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const gather = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest: unknown[]) => {
      written[stream] += String(text);
      const done = rest.find(one => typeof one === 'function');
      if (typeof done === 'function') done();
      return true;
    });
  const spies = [gather('stdout'), gather('stderr')];
  try {
    await makeProgram().parseAsync([...args], { from: 'user' });
    return { code: 0, ...written };
  } catch (error) {
    if (error instanceof Stop) return { code: error.code, ...written, stderr: `${written.stderr}${error.message}\n` };
    if (error instanceof CommanderError) return { code: error.exitCode, ...written };
    throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
