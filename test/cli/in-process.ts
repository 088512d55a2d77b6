import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import { endedWith } from '../../src/cli/start/ended.ts';
import type { Ran } from './program.ts';

/**
 * Runs a command in this process, as the built program would, and gathers what it writes; a bug in it is thrown. To start
 * the program takes longer than most commands do. `lines` are typed; what reads a file from standard input, or stops at a
 * signal, needs the program.
 */
export async function ranHere(args: readonly string[], lines: readonly string[] = []): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const gather = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest: unknown[]) => {
      written[stream] += String(text);
      const done = rest.find(one => typeof one === 'function');
      if (typeof done === 'function') done();
      return true;
    });
  const input = Readable.from(lines.map(line => `${line}\n`));
  const typed = vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  const spies = [gather('stdout'), gather('stderr'), typed];
  const [, script] = process.argv;
  process.argv[1] = resolve('dist/parley.js');
  try {
    await makeProgram().parseAsync([...args], { from: 'user' });
    return { code: 0, ...written };
  } catch (error) {
    const code = endedWith(error);
    if (code === undefined) throw error;
    return { code, ...written };
  } finally {
    if (script !== undefined) process.argv[1] = script;
    for (const spy of spies) spy.mockRestore();
  }
}
