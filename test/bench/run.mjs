// Bundles the bench as build.mjs bundles the program, so that what is measured is what is shipped, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
// Ctrl-C ends the bench, which shares the terminal; this waits for it and clears up.
process.on('SIGINT', () => undefined);
try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    absWorkingDir: root,
    // The sampling thread stands beside what starts it, as in dist.
    entryPoints: { bench: 'test/bench/bench.ts', sampler: 'src/cli/sampling/worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      // test/support/load.ts finds the scenarios from where it stands.
      'import.meta.dirname': JSON.stringify(join(root, 'test/support')),
    },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const bench = [join(folder, 'bench.js'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, bench, { stdio: 'inherit', cwd: root }).status ?? 130;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
