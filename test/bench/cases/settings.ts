import { atMost, type Finding } from '../finding.ts';
import { type Run, runFromCommand } from '../from-command.ts';
import type { Scope } from '../scope.ts';
import { timesOf } from '../times.ts';

const FLAGSHIP = 'washington-caracas';

/** What is asked of the flagship under many settings, from the command to its end, by name; and its bound in milliseconds. */
const ASKED: readonly (readonly [work: string, bound: number, args: readonly string[]])[] = [
  ['band of 200 draws', 5000, ['odds', FLAGSHIP, '--band', '90', '--draws', '200']],
  ['drivers, one at a time', 3000, ['drivers', FLAGSHIP, '--ending', 'war']],
  ['drivers, by evidence', 60_000, ['drivers', FLAGSHIP, '--ending', 'war', '--method', 'evidence']],
  ['1,000 settings', 20_000, ['odds', FLAGSHIP, '--band', '90', '--draws', '1000']],
];

/** What it takes to ask one game under many settings, on as many threads as there are cores, and what memory at the most. */
export function settingsFromCommand({ quick }: Scope): readonly Finding[] {
  const repeats = quick ? 1 : 2;
  const runs = ASKED.map(([, , args]) => Array.from({ length: repeats }, () => runFromCommand([...args, '--json'])));
  const times = ASKED.map(([work, bound], i): Finding => {
    const taken = timesOf((runs[i] ?? []).map(({ milliseconds }) => milliseconds));
    return {
      work,
      on: 'flagship, from the command',
      unit: 'ms',
      figure: taken.best,
      times: taken,
      goal: atMost(bound),
    };
  });
  const held = Math.max(...runs.flat().map(({ bytes }: Run) => bytes));
  return [
    ...times,
    {
      work: 'settings, memory at its peak',
      on: 'flagship, all of these',
      unit: 'B',
      figure: held,
      goal: atMost(2 ** 30),
    },
  ];
}
