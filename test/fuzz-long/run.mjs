import { spawn } from 'node:child_process';

/**
 * A campaign of minutes on the built program: 1,000,000 events sent to statecharts along random lines of play of generated
 * scenarios, of shipped ones and of a small game, and 100,000 broken files. Exits 1 where anything fails, differs or does
 * not come to an end. `--seed N` for other draws than the usual ones; two processes at a time.
 */
const FILES = 100_000;
const EVENTS = 1_000_000;
const given = process.argv.indexOf('--seed');
const SEED = given < 0 ? 20260101 : Number(process.argv[given + 1]);

const times = (count, words) => Array.from({ length: count }, () => words);

/** Some 13 events a line of the small game, 26 a line of a crisis, 12 a generated scenario. */
const JOBS = [
  ['washington-caracas', '--runs', '2000'],
  ['cuban-missile-crisis', '--runs', '2000'],
  ['--runs', '2000'],
  ...times(4, ['test/support/games/weather.yaml', '--runs', '20000']),
  ...times(10, ['--broken', '--runs', String(FILES / 10)]),
];

function parley(args) {
  const child = spawn(process.execPath, ['dist/parley.js', 'fuzz', ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const began = performance.now();
  let stdout = '';
  child.stdout.on('data', chunk => {
    stdout += chunk;
  });
  return new Promise(resolve => {
    child.on('close', code => {
      const done = stdout === '' ? { runs: 0, events: { sent: 0 } } : JSON.parse(stdout);
      const seconds = (performance.now() - began) / 1000;
      const rate = Math.round(done.events.sent / seconds);
      console.log(
        `${args.join(' ')}: ${done.runs} runs, ${done.events.sent} events (${rate} a second), ${seconds.toFixed(0)} s, ${code === 0 ? 'nothing failed' : `exit code ${code}`}`,
      );
      if (code !== 0) console.log(stdout);
      resolve({ ...done, isFine: code === 0 });
    });
  });
}

const total = { files: 0, events: 0, refused: 0 };
let isFine = true;
let next = 0;

/** The seeds of jobs lie so far apart that none draws what another does. */
async function takeJobs() {
  while (next < JOBS.length && isFine) {
    const words = JOBS[next];
    const done = await parley([...words, '--seed', String(SEED + 1_000_000 * next++)]);
    if (words.includes('--broken')) total.files += done.runs;
    total.events += done.events.sent;
    total.refused += done.events.refused ?? 0;
    isFine &&= done.isFine;
  }
}

const began = performance.now();
await Promise.all([takeJobs(), takeJobs()]);
isFine &&= total.files >= FILES && total.events >= EVENTS;
const seconds = (performance.now() - began) / 1000;
console.log(
  `${total.files} broken files and ${total.events} events (${total.refused} to be refused) in ${seconds.toFixed(0)} s: ${isFine ? 'nothing failed' : 'something failed, or too little was done'}`,
);
process.exitCode = isFine ? 0 : 1;
