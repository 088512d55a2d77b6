import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLE, DEFINED } from './bundle.mjs';

/**
 * Ink measures every character it draws with this package, which compiles the list of all emoji when it is loaded: 40 ms of
 * the first frame. Texts of narrow characters need no measuring; for others it is loaded when the first of them is met.
 */
const narrowFirst = {
  name: 'narrow-first',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ kind }) =>
      kind === 'require-call' ? undefined : { path: 'string-width', namespace: 'narrow-first' },
    );
    onLoad({ filter: /.*/, namespace: 'narrow-first' }, () => ({
      contents: `import { isNarrow } from './src/words/narrow.ts';
const STYLES = /\\u001b\\[[\\d;]*m/g;
export default (text, options) => {
  const bare = options || typeof text !== 'string' ? undefined : text.replace(STYLES, '');
  return bare !== undefined && isNarrow(bare) ? bare.length : require('string-width').default(text, options);
};`,
      resolveDir: import.meta.dirname,
    }));
  },
};

// One bundle, split so that each command loads what it needs: Ink alone would cost `--help` its 0.15 s.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    parley: 'src/cli/parley.ts',
    thread: 'src/cli/thread/worker.ts',
  },
  outdir: 'dist',
  ...BUNDLE,
  define: { ...DEFINED, fetch: 'undefined' },
  plugins: [narrowFirst],
  // Ink asks for react-devtools-core only under DEV=true; fast-check is one for the program and the library.
  // What draws PNG is built for each system.
  external: ['react-devtools-core', 'fast-check', '@resvg/resvg-js'],
});
chmodSync('dist/parley.js', 0o755);

// The library is read by people: an error that it throws shows the line it comes from, which must not be all of the bundle.
// Packages stay imports, so that a script has one fast-check and one xstate: a copy of ours would have symbols of its own.
await build({
  ...BUNDLE,
  entryPoints: { index: 'src/index.ts', fuzz: 'src/fuzz.ts' },
  outdir: 'dist',
  chunkNames: 'library-[hash]',
  minify: false,
  packages: 'external',
  banner: {},
});
