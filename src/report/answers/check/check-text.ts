import type { ShownFinding } from '../../../analysis/check/check-record.ts';
import type { Verdict } from '../../../analysis/check/verdict.ts';
import { sentence } from '../../../words/capital.ts';
import { inLines } from '../../../words/in-lines.ts';
import { listed } from '../../../words/list.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import { finePercent, givenPercent } from '../../../words/percents.ts';
import { problemText } from '../../../words/problem-text.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { brokenRuleLines } from './breach-text.ts';
import type { CheckReport } from './check-report.ts';
import { findingText } from './found-text.ts';
import { VACUITY_TEXT } from './vacuity-text.ts';

/** Writes what a check has come to: what was checked, broken rules, findings, the rules that hold, and how to read it. */
export function checkText(report: CheckReport): string {
  const { model, checked } = report;
  const broken = checked.verdicts.filter(({ holds }) => !holds);
  const whatIf = whatIfText(model);
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : inLines(sentence(whatIf))),
    ...inLines(noticeOf(model)),
    ...inLines(checkedText(report)),
    '',
    ...broken.flatMap(verdict => [...brokenRuleLines(report, verdict), '']),
    ...writingLines(report),
    ...findingLines(report, checked.findings),
    ...holdingLines(checked.verdicts),
    ...inLines(totalText(report)),
    ...inLines(HOW_TO_READ),
  ].join('\n');
}

const HOW_TO_READ =
  'How to read it: what holds is proved, for the numbers of this scenario as they are set, over all that can be reached, whatever the round and whoever chooses what. A rule on odds holds for the policies and up to the horizon, unless it says anyone. Nothing here is a forecast.';

function checkedText({ checked }: CheckReport): string {
  const { states, verdicts, findings } = checked;
  const rules = `${counted(verdicts.length, 'rule')} ${plural(verdicts.length, 'was', 'were')} checked`;
  const what = verdicts.length === 0 ? 'The scenario states no rule under "always:". It was looked through' : rules;
  const besides = findings ? ' What is never reached, never used or never so was looked for, too.' : '';
  const all = states === 1 ? 'the one state' : `all ${counted(states, 'state')}`;
  return `${what} over ${all} that can be reached, whatever the round.${besides}`;
}

/** Says how to have the lines that were told as games, where any was and they are not written yet. */
function writingLines({ checked, games, writing }: CheckReport): readonly string[] {
  if (!checked.hasLines || games.size > 0) return [];
  return [
    ...inLines('To open these lines on the board at the step that counts, write them as games:'),
    `  ${writing}`,
    '',
  ];
}

/** Longer lists are cut, the least grave first. */
const MOST_FINDINGS = 12;

function findingLines(report: CheckReport, findings: readonly ShownFinding[] = []): readonly string[] {
  const shown = report.isWhole ? findings : findings.slice(0, MOST_FINDINGS);
  const left = findings.length - shown.length;
  return [
    ...shown.flatMap(one => [...oneFinding(report, one), '']),
    ...(left === 0 ? [] : [`… and ${left} more: --all lists them.`, '']),
  ];
}

function oneFinding(report: CheckReport, shown: ShownFinding): readonly string[] {
  const { path, at, gravity } = shown.finding;
  const { what, because } = findingText(report, shown);
  return [
    problemText({ place: report.placeOf(path, at), severity: gravity, what }),
    ...inLines(because.join(' '), '        '),
  ];
}

function holdingLines(verdicts: readonly Verdict[]): readonly string[] {
  const holding = verdicts.filter(({ holds }) => holds);
  if (holding.length === 0) return [];
  return ['Rules that hold:', ...holding.flatMap(holdingLine), ''];
}

function holdingLine(verdict: Verdict): readonly string[] {
  const { id, says } = verdict.rule;
  const more = oddsText(verdict);
  const empty = verdict.kind === 'lasting' && verdict.vacuity;
  if (empty)
    return inLines(`${id}: holds, but says nothing, as ${VACUITY_TEXT[empty]}. ${says}`, '          ', '  EMPTY   ');
  return inLines(`${id}: ${says}${more}`, '          ', '  holds   ');
}

/** The odds beside their bound. */
function oddsText(verdict: Verdict): string {
  const { demand } = verdict.rule;
  if (verdict.kind !== 'odds' || demand.kind !== 'odds') return '';
  const bound = `at ${demand.bound === 'atMost' ? 'most' : 'least'} ${givenPercent(demand.odds)}`;
  return ` The odds are ${finePercent(verdict.odds)}, ${bound} wanted.`;
}

function totalText({ checked }: CheckReport): string {
  const { rules, broken, vacuous, error, warning, note } = checked.totals;
  const empty = vacuous === 0 ? '' : `, ${vacuous} of them saying nothing`;
  const held = rules - broken;
  const judged =
    rules === 0 ? [] : [`${counted(broken, 'rule')} broken, ${held} ${plural(held, 'holds', 'hold')}${empty}.`];
  if (!checked.findings) return judged.join('');
  const counts = [
    [error, 'error'],
    [warning, 'warning'],
    [note, 'note'],
  ] as const;
  const found = counts.flatMap(([n, word]) => (n === 0 ? [] : [counted(n, word)]));
  return [...judged, `Found besides: ${found.length === 0 ? 'nothing' : listed(found)}.`].join(' ');
}
