import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ExportOptions, exportGame } from '../../../src/cli/commands/export/run.ts';

const STRAIT = 'test/golden/prism/strait.yaml';
const golden = (suffix: string) => readFileSync(`test/golden/prism/strait${suffix}`, 'utf8');

let folder = '';
let written = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-export-'));
  written = '';
  const take = (text: unknown, done?: unknown) => {
    written += String(text);
    if (typeof done === 'function') done();
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (options: Partial<ExportOptions> & { readonly to: string }) =>
  exportGame(STRAIT, { set: [], output: join(folder, 'strait'), ...options });

describe('the command writes', () => {
  test('the game and its queries, and says how PRISM reads them', async () => {
    await run({ to: 'prism' });
    expect(readFileSync(join(folder, 'strait.prism'), 'utf8')).toBe(golden('.prism'));
    expect(readFileSync(join(folder, 'strait.props'), 'utf8')).toBe(golden('.props'));
    expect(written).toContain(`How to read it: prism ${folder}/strait.prism ${folder}/strait.props`);
  });

  test.each(['strait.prism', 'strait.props'])('the same files where one of them is named whole, as %s', async name => {
    await run({ to: 'prism', output: join(folder, name) });
    expect(readdirSync(folder).sort()).toEqual(['strait.prism', 'strait.props']);
  });

  test('the chain in its files, and a record of them', async () => {
    await run({ to: 'prism-explicit', json: true });
    const names = ['.chain.props', '.lab', '.miles.srew', '.sta', '.tra'].map(suffix => `strait${suffix}`);
    expect(readdirSync(folder).sort()).toEqual(names);
    const { files, readBy, command } = JSON.parse(written);
    expect(command).toBe('export');
    expect(files).toHaveLength(5);
    expect(files[0]).toEqual({ path: join(folder, 'strait.sta'), lines: 17, bytes: golden('.sta').length });
    expect(readBy).toContain(`-importstaterewards ${folder}/strait.miles.srew -dtmc`);
  });

  test('to standard output where it is one file', async () => {
    await run({ to: 'prism', output: '-' });
    expect(written).toBe(golden('.prism'));
    await expect(run({ to: 'prism-explicit', output: '-' })).rejects.toThrow('"prism-explicit" writes several files.');
  });

  test('the statechart as JSON', async () => {
    await run({ to: 'xstate' });
    expect(JSON.parse(readFileSync(join(folder, 'strait.json'), 'utf8')).id).toBe('strait');
  });
});

describe('the command refuses', () => {
  test('to overwrite, and writes nothing at all then, unless it is forced to', async () => {
    writeFileSync(join(folder, 'strait.props'), 'mine');
    await expect(run({ to: 'prism' })).rejects.toThrow(`"${folder}/strait.props" is there already.`);
    expect(existsSync(join(folder, 'strait.prism'))).toBe(false);
    expect(readFileSync(join(folder, 'strait.props'), 'utf8')).toBe('mine');
    await run({ to: 'prism', force: true });
    expect(readFileSync(join(folder, 'strait.props'), 'utf8')).toBe(golden('.props'));
  });

  test('a format that it does not know, and a folder that is not there', async () => {
    await expect(run({ to: 'storm' })).rejects.toThrow('Expected prism, prism-explicit or xstate.');
    await expect(run({ to: 'prism', output: join(folder, 'no/strait') })).rejects.toThrow('cannot be written');
  });
});
