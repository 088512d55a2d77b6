import type { ShownFinding } from '../../../analysis/check/check-record.ts';
import type { Verdict } from '../../../analysis/check/verdict.ts';
import { sentence } from '../../../words/capital.ts';
import { inLines } from '../../../words/in-lines.ts';
import { listed } from '../../../words/list.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import { finePercent, givenPercent } from '../../../words/percents.ts';
import { problemText } from '../../../words/problem-text.ts';
import { cutList, leftLines } from '../../tell/most.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { brokenRuleLines } from './breach-text.ts';
import type { CheckReport } from './check-report.ts';
import { findingText } from './found-text.ts';
import { VACUITY_TEXT } from './vacuity-text.ts';

/** Writes what a check has come to: what was checked, broken rules, findings, the rules that hold, and how to read it. */
export function checkText(report: CheckReport): string {
  const { model, checked } = report;
  const whatIf = whatIfText(model);
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : inLines(sentence(whatIf))),
    ...inLines(noticeOf(model)),
    ...inLines(checkedText(report)),
    '',
    ...brokenLines(report),
    ...writingLines(report),
    ...findingLines(report, checked.findings),
    ...holdingLines(report),
    ...inLines(totalText(report)),
    ...inLines(HOW_TO_READ),
  ].join('\n');
}

const HOW_TO_READ =
  'How to read it: what holds is proved, for the numbers of this scenario as they are set, over all that can be reached, whatever the round and whoever chooses what. A rule on odds holds for the policies and up to the horizon, unless it says anyone. Nothing here is a forecast.';

function checkedText({ checked }: CheckReport): string {
  const { states, verdicts, findings } = checked;
  const rules = `${counted(verdicts.length, 'rule')} ${plural(verdicts.length, 'was', 'were')} checked`;
  const none = 'The scenario states no rule under "always:"';
  if (verdicts.length === 0 && !findings)
    return `${none}, and what no rule asks for was left out: nothing was checked.`;
  const what = verdicts.length === 0 ? `${none}. It was looked through` : rules;
  const besides = findings ? ' What is never reached, never used or never so was looked for, too.' : '';
  const all = states === 1 ? 'the one state' : `all ${counted(states, 'state')}`;
  return `${what} over ${all} that can be reached, whatever the round.${besides}`;
}

function brokenLines(report: CheckReport): readonly string[] {
  const broken = report.checked.verdicts.filter(({ holds }) => !holds);
  const { shown, left } = cutList(broken, report.isWhole);
  return [...shown.flatMap(verdict => [...brokenRuleLines(report, verdict), '']), ...paragraph(leftLines(left))];
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
  const { shown, left } = cutList(findings, report.isWhole, MOST_FINDINGS);
  return [...shown.flatMap(one => [...oneFinding(report, one), '']), ...paragraph(leftLines(left))];
}

function oneFinding(report: CheckReport, shown: ShownFinding): readonly string[] {
  const { path, at, gravity } = shown.finding;
  const { what, because } = findingText(report, shown);
  return [
    problemText({ place: report.placeOf(path, at), severity: gravity, what }),
    ...inLines(because.join(' '), '        '),
  ];
}

function holdingLines({ checked, isWhole }: CheckReport): readonly string[] {
  const holding = checked.verdicts.filter(({ holds }) => holds);
  const { shown, left } = cutList(holding, isWhole);
  return paragraph(
    holding.length === 0
      ? []
      : ['Rules that hold:', ...shown.flatMap(holdingLine), ...leftLines(left, { indent: '  ' })],
  );
}

const paragraph = (lines: readonly string[]) => (lines.length === 0 ? [] : [...lines, '']);

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
    rules === 0
      ? ['No rule was checked.']
      : [`${counted(broken, 'rule')} broken, ${held} ${plural(held, 'holds', 'hold')}${empty}.`];
  if (!checked.findings) return judged.join('');
  const counts = [
    [error, 'error'],
    [warning, 'warning'],
    [note, 'note'],
  ] as const;
  const found = counts.flatMap(([n, word]) => (n === 0 ? [] : [counted(n, word)]));
  return [...judged, `Found besides: ${found.length === 0 ? 'nothing' : listed(found)}.`].join(' ');
}
