import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// One bundle, split so that each command loads what it needs: Ink alone would cost `--help` its 0.15 s.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    parley: 'src/cli/parley.ts',
    index: 'src/index.ts',
    sampler: 'src/cli/sampling/worker.ts',
    analyst: 'src/cli/analyst/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  // Ink asks for it only under DEV=true.
  external: ['react-devtools-core'],
  // CommonJS packages inside an ES module bundle still call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
chmodSync('dist/parley.js', 0o755);
