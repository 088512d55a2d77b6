import { clock } from './watch.mjs';

/** A test file that takes longer to load is loaded once for all its tests. */
const QUICK_MS = 50;

/**
 * For how long a mutant is tried, and by one test in any case: nearly all of the time would go to mutants that survive. So a
 * score is the least that it can be. What every test comes by, such as a text of a schema, wants more: `PATIENCE=20`.
 */
const PATIENCE_MS = 1000 * Number(process.env.PATIENCE ?? 3);

/**
 * Runs the tests of a file and tells what each took and how often it came by each mutant. Each runs in modules of its own,
 * so that it comes by what it would else have found in a cache. Those of a file that is slow to load share one load; there
 * each counts for what any of them comes by.
 */
export async function runFile(load, file) {
  const first = await open(load, file);
  const isShared = first.loadMs > QUICK_MS;
  const found = [];
  for (const name of first.tests.keys()) {
    const opened = isShared || found.length === 0 ? first : await open(load, file);
    found.push(await run(opened, file, name));
  }
  const share = isShared ? found.length : 1;
  return found.map(one => ({ ...one, ms: one.loadMs / share + one.runMs }));
}

async function open(load, file) {
  const start = clock();
  const { collect, runTest, hits } = load();
  return { tests: await collect(file), runTest, hits, loadMs: clock() - start };
}

async function run({ tests, runTest, hits, loadMs }, file, name) {
  const start = clock();
  const error = await runTest(tests.get(name)).then(
    () => undefined,
    thrown => thrown ?? new Error('nothing was thrown'),
  );
  return { id: `${file}#${name}`, file, name, error, hits, loadMs, runMs: clock() - start };
}

/**
 * Says which tests judge which mutant, as Stryker has it: hits by test and mutant. A mutant meets the tests in this order.
 * Those that are quick and come by little are first, since they are likeliest to be about it.
 */
export function judgesByTest(found) {
  const seen = new Map(found.map(one => [one, one.hits.reduce((sum, hits) => sum + Math.sign(hits), 0)]));
  const weightOf = one => (one.loadMs + one.runMs) * seen.get(one);
  const ordered = found.filter(one => seen.get(one) > 0).sort((a, b) => weightOf(a) - weightOf(b));
  const tried = new Map();
  return Object.fromEntries(ordered.map(one => [one.id, judgedBy(one, tried)]));
}

function judgedBy({ file, loadMs, runMs, hits }, tried) {
  const judged = {};
  hits.forEach((count, mutant) => {
    if (count === 0) return;
    const before = tried.get(mutant) ?? { ms: 0, files: new Set() };
    const ms = before.ms + runMs + (before.files.has(file) ? 0 : loadMs);
    if (before.ms > 0 && ms > PATIENCE_MS) return;
    tried.set(mutant, { ms, files: before.files.add(file) });
    judged[mutant] = count;
  });
  return judged;
}
