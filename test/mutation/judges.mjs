import { readdirSync } from 'node:fs';

/** Whose tests judge the mutants of a folder of `src`. */
const JUDGES = {
  scenario: ['scenario', 'bad'],
  game: ['game', 'laws', 'solve', 'analysis', 'bad'],
  play: ['play', 'laws'],
  solve: ['solve', 'analysis', 'game', 'laws', 'bad', 'report'],
  analysis: ['analysis', 'solve', 'game', 'laws', 'bad', 'report'],
};

const UNFIT = new Set([
  // Take more than five seconds. Other long tests judge like the quick ones.
  'test/analysis/compare/causes/causes.long.test.ts',
  'test/analysis/guarantee/cycles.long.test.ts',
  'test/solve/policy/kernels-solving.test.ts',
  'test/analysis/sample/law.test.ts',
  'test/laws/chart/law-on-flagship.test.ts',
  'test/laws/chart/whole-law-0.long.test.ts',
  'test/laws/chart/whole-law-1.long.test.ts',
  'test/laws/laws-on-shipped.test.ts',
  'test/laws/shipped-rules.long.test.ts',
  'test/laws/shipped-scenarios.test.ts',
  'test/laws/slow-laws.long.test.ts',
]);

const testsIn = folder =>
  readdirSync(`test/${folder}`, { recursive: true })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `test/${folder}/${file}`);

/** Names the test files that judge a part of `src`, as `MUTATE` names it, relative to the root. */
export function judgesOf(part) {
  const folders = JUDGES[part?.split('/')[0]] ?? Object.values(JUDGES).flat();
  const files = [...new Set(folders)].flatMap(testsIn);
  return files.filter(file => !UNFIT.has(file)).sort();
}
