import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CASES } from './cases.ts';
import { type Finding, verdictOn } from './finding.ts';
import { describeMachine, type Machine } from './machine.ts';
import { type CaseReport, tableText } from './table-text.ts';

const HELP = `npm run bench                        measure every goal in docs/speed.md; about three minutes
npm run bench -- --quick             the same in a third of the time, with fewer repeats
npm run bench -- --only solve,runs   some of it: ${Object.keys(CASES).join(', ')}
npm run bench -- --out FILE          write the figures there instead of to bench.json
npm run bench -- --strict            exit with 1 where a goal is missed`;

/** A case that takes longer is ended, in milliseconds. */
const LONGEST = 300_000;

const SELF = process.argv[1] ?? '';

const asked = readOptions();

if (typeof asked === 'string') {
  console.error(`${asked}\n\n${HELP}`);
  process.exitCode = 2;
} else if (asked.help) console.log(HELP);
else if (asked.case !== undefined) await runCase(asked.case, asked);
else await runAll(asked);

type Options = Exclude<ReturnType<typeof readOptions>, string>;

/** Returns the options, or what is wrong with them. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        quick: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        out: { type: 'string', default: 'bench.json' },
        help: { type: 'boolean', default: false },
        case: { type: 'string' },
      },
    });
    const only = values.only.flatMap(names => names.split(','));
    const unknown = only.find(name => !Object.hasOwn(CASES, name));
    if (unknown !== undefined) return `"${unknown}" is not a case of the bench.`;
    return { ...values, names: Object.keys(CASES).filter(name => only.length === 0 || only.includes(name)) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** In a process of its own: hands what a case finds to the process that asked for it. */
async function runCase(name: string, { quick }: Options): Promise<void> {
  try {
    process.send?.(await CASES[name]?.({ quick, folder: dirname(SELF) }));
  } catch (error) {
    // Thrown on it would come with its line of the bundle, which is half a megabyte long.
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
}

async function runAll({ names, quick, strict, out }: Options): Promise<void> {
  const machine = describeMachine();
  console.log(machineText(machine));
  const reports: CaseReport[] = [];
  for (const name of names) {
    const report = await reportOf(name, quick);
    reports.push(report);
    console.error(`${name}: ${report.seconds.toFixed(1)} s`);
  }
  console.log(`\n${tableText(reports)}`);
  writeFileSync(out, `${JSON.stringify(documentOf(machine, quick, reports), null, 2)}\n`);
  console.log(`\nWritten to ${out}.`);
  const isMissed = reports.some(({ findings }) => findings.some(finding => verdictOn(finding).isMet === false));
  if (reports.some(({ failure }) => failure) || (strict && isMissed)) process.exitCode = 1;
}

function machineText({ cpu, cores, memory, system, node, commit, load, date }: Machine): string {
  const gibibytes = (memory / 2 ** 30).toFixed(1);
  return `${cpu}, ${cores} cores, ${gibibytes} GiB, ${system}
Node ${node}, ${commit ? `commit ${commit}` : 'no git commit'}, load ${load.toFixed(2)}, ${date}\n`;
}

/** Each case in a process of its own: what one leaves behind, compiled code or memory, is not measured in the next. */
function reportOf(name: string, quick: boolean): Promise<CaseReport> {
  const from = performance.now();
  return new Promise(resolve => {
    const args = ['--case', name, ...(quick ? ['--quick'] : [])];
    const child = fork(SELF, args, { execArgv: ['--expose-gc'], timeout: LONGEST });
    let findings: readonly Finding[] | undefined;
    child.on('message', (sent: readonly Finding[]) => {
      findings = sent;
    });
    child.on('exit', (code, signal) => {
      const seconds = (performance.now() - from) / 1000;
      const failure = `it ended with ${signal ?? code} after ${seconds.toFixed(0)} s`;
      resolve(findings ? { name, findings, seconds } : { name, findings: [], seconds, failure });
    });
  });
}

function documentOf(machine: Machine, quick: boolean, reports: readonly CaseReport[]) {
  const judged = (finding: Finding) => ({ ...finding, ...verdictOn(finding) });
  const cases = reports.map(report => ({ ...report, findings: report.findings.map(judged) }));
  return { schemaVersion: 1, machine, quick, cases };
}
