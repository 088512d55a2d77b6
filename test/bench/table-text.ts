import { type Finding, type Goal, type Unit, verdictOn } from './finding.ts';

/** The findings of one case. */
export interface CaseReport {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** How long the case took, in seconds. */
  readonly seconds: number;
  /** Why it found nothing, where something went wrong. */
  readonly failure?: string;
}

const HEAD = ['work', 'measured on', 'figure', 'spread', 'goal', 'ratio', 'met'];

/** Lays the findings of all cases out as one table, each note under its row, and says how to read it. */
export function tableText(reports: readonly CaseReport[]): string {
  const findings = reports.flatMap(report => report.findings);
  const rows = findings.map(cellsOf);
  const widths = HEAD.map((head, column) =>
    Math.max(...[head, ...rows.map(row => row[column] ?? '')].map(cell => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const body = findings.flatMap(({ note }, i) => [line(rows[i] ?? []), ...(note === undefined ? [] : [`    ${note}`])]);
  const failures = reports.flatMap(({ name, failure }) => (failure ? [`The case "${name}" failed: ${failure}.`] : []));
  const rule = line(widths.map(width => '─'.repeat(width)));
  return [line(HEAD), rule, ...body, '', ...failures, summaryOf(findings), READING].join('\n');
}

const READING =
  'Times are the best of many repeats; spread is how far the median lies above it. A ratio is to what is named\n' +
  'beside it, measured in this same run; "of goal" is the figure over its bound. Figures of a busy machine are\n' +
  'worse than it can do.';

function summaryOf(findings: readonly Finding[]): string {
  const verdicts = findings.filter(({ goal }) => goal).map(verdictOn);
  const met = verdicts.filter(({ isMet }) => isMet === true).length;
  const missed = verdicts.filter(({ isMet }) => isMet === false).length;
  return `${verdicts.length} goals: ${met} met, ${missed} missed, ${verdicts.length - met - missed} not measured.`;
}

function cellsOf(finding: Finding): readonly string[] {
  const { work, on, figure, unit, times, goal, rival } = finding;
  const { ratio, isMet } = verdictOn(finding);
  const against = rival ? `× ${rival.name} (${figureText(rival.figure, unit)})` : 'of goal';
  return [
    work,
    on,
    figure === undefined ? '–' : figureText(figure, unit),
    times ? `+${Math.round(100 * (times.median / times.best - 1))}%` : '',
    goal ? goalText(goal, unit) : '',
    ratio === undefined ? '' : `${numberText(ratio)} ${against}`,
    isMet === undefined ? (goal ? '?' : '') : isMet ? 'yes' : 'NO',
  ];
}

function goalText({ sense, bound, of }: Goal, unit: Unit): string {
  const sign = sense === 'at most' ? '≤' : '≥';
  return of === 'ratio' ? `${sign} ${numberText(bound)} ×` : `${sign} ${figureText(bound, unit)}`;
}

/** Writes a figure in its unit, or in a larger one that suits it, with three digits that count. */
export function figureText(figure: number, unit: Unit): string {
  const larger = LARGER[unit].find(([least]) => figure >= least);
  return larger ? `${numberText(figure / larger[0])} ${larger[1]}` : `${numberText(figure)} ${unit}`;
}

/** From the largest down: how many of the unit make one, and what it is called. */
const LARGER: Readonly<Record<Unit, readonly (readonly [number, string])[]>> = {
  ns: [[1000, 'µs']],
  ms: [],
  '/s': [[1e6, 'M/s']],
  B: [
    [2 ** 30, 'GiB'],
    [2 ** 20, 'MiB'],
  ],
};

/** Writes a number with three digits that count: 0.0123, 1.5, 162, 12,300. */
export function numberText(number: number): string {
  return Number(number.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
}
