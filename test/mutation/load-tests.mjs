import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { build } from 'esbuild';

const VITEST = 'test/mutation/stand-in.ts';
const PROPERTIES = 'test/mutation/few-cases.ts';

/** Gives the tests our stand-ins, which alone get the real ones, and tells every module its own place. */
const standIns = {
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, ({ path, importer }) =>
      importer.endsWith(VITEST) ? { path, external: true } : { path: resolve(VITEST) },
    );
    onResolve({ filter: /\/support\/property\.ts$/ }, () => ({ path: resolve(PROPERTIES) }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/** Bundles test files into one script, in which each of them, and each module, is loaded when it is first asked for. */
async function bundle(files) {
  const loads = files.map(file => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { collect, runTest } from 'vitest'; export const loads = {${loads.join('\n')}};`,
      resolveDir: process.cwd(),
    },
    plugins: [standIns],
    bundle: true,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [{ imports }] = Object.values(metafile.outputs);
  return { text: outputFiles[0].text, packages: new Set(imports.map(({ path }) => path)) };
}

/** Returns the `require` of a script. Packages are ES modules, loaded once for good: none of them keeps anything. */
async function requireFrom(packages) {
  const loaded = new Map();
  for (const name of packages) loaded.set(name, { __esModule: true, ...(await import(name)) });
  const require = createRequire(import.meta.url);
  return name => loaded.get(name) ?? require(name);
}

const ACTIVE = /stryMutAct_9fa48\d*\("(\d+)"\)/g;
const COVERED = /stryCov_9fa48\d*\(("[^)]*)\)/g;

/**
 * Puts plain expressions for Stryker's calls, which would take ten times as long as all else, and makes them look at the
 * watch every so often: there is hardly a loop without one. Then takes packages for the ES modules that they are.
 */
function rewire(text) {
  const counts = ids => ids.replaceAll(/"(\d+)"/g, '$hits[$1]++');
  return text
    .replaceAll(COVERED, (_, ids) => `(${counts(ids)}, --$left || $look())`)
    .replaceAll(ACTIVE, '($active === $1)')
    .replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/g, '__toESM($1)');
}

/**
 * Bundles test files of an instrumented tree. What is returned loads them anew, with a mutant active from the first
 * moment: whatever an earlier one has left in a constant or a cache is gone. `hits` counts by mutant.
 */
export async function bundleTests(files) {
  const { text, packages } = await bundle(files);
  const require = await requireFrom(packages);
  const mutants = 1 + Math.max(...Array.from(text.matchAll(ACTIVE), ([, id]) => Number(id)));
  const run = new Script(
    `(function (require, module, $active, $hits, $watch) {
let $left = 100;
const $look = () => { $left = 100; $watch?.look(); };
${rewire(text)}
})`,
    { filename: 'judges.cjs', importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  ).runInThisContext();
  return (active, watch) => {
    const module = { exports: {} };
    const hits = new Float64Array(mutants);
    run(require, module, active, hits, watch);
    const { collect, runTest, loads } = module.exports;
    return { collect: file => collect(loads[file]), runTest, hits };
  };
}
