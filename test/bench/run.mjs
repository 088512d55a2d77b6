// Bundles the bench as build.mjs bundles the program and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE, DEFINED } from '../../bundle.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
// Ctrl-C ends the bench, which shares the terminal; this waits for it and clears up.
process.on('SIGINT', () => undefined);
try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    absWorkingDir: root,
    // The thread that draws runs stands beside what starts it, as in dist.
    entryPoints: { bench: 'test/bench/bench.ts', thread: 'src/cli/thread/worker.ts' },
    outdir: folder,
    ...BUNDLE,
    keepNames: true,
    define: {
      ...DEFINED,
      // test/support/load.ts finds the scenarios from where it stands.
      'import.meta.dirname': JSON.stringify(join(root, 'test/support')),
    },
  });
  const bench = [join(folder, 'bench.js'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, bench, { stdio: 'inherit', cwd: root }).status ?? 130;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
