import type { JudgedTrial, MutantCounts, MutantsRecord } from '../../../analysis/mutants/mutants-record.ts';
import type { JudgedMutant } from '../../../analysis/mutants/trial.ts';
import { changesBySize } from '../../../num/changes.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { sentence } from '../../../words/capital.ts';
import { inLines } from '../../../words/in-lines.ts';
import { listed } from '../../../words/list.ts';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import { percentText } from '../../../words/percents.ts';
import { problemText } from '../../../words/problem-text.ts';
import { toLeft, toRight } from '../../../words/table.ts';
import { cutList, leftLines, rowOf } from '../../tell/most.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { repeatLine } from '../../tell/repeat-line.ts';
import { changeText } from './change-text.ts';
import { hintText } from './hint-text.ts';
import type { MutantsReport } from './mutants-report.ts';

/** Longer lists are cut, those that move the odds least first. */
const MOST_LISTED = 20;

const HOW_TO_READ =
  'How to read it: a mutant is the scenario with one small fault planted in it. One that nothing notices is a fault that could slip into the file, and that no rule, nothing under "expect:" and no finding of `parley check` would tell you of. Whether it matters is yours to judge; a rule that states what is meant would notice it. Nothing here is a forecast.';

/** Writes what came of the mutants: how many were noticed and by what, and those that nothing notices, the worst first. */
export function mutantsText(report: MutantsReport): string {
  const { record } = report;
  const { model } = record;
  const whatIf = whatIfText(model);
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : inLines(sentence(whatIf))),
    ...inLines(noticeOf(model)),
    ...inLines(triedText(record)),
    ...watchersLines(record),
    '',
    ...countLines(record),
    '',
    ...unnoticedLines(report),
    ...inLines(totalText(record)),
    ...inLines(HOW_TO_READ),
    repeatLine(report.repeat, { hashes: [report.hash], horizon: model.horizon }),
  ].join('\n');
}

function triedText({ made, asked, trials, seed, isOfEveryKind }: MutantsRecord): string {
  const which = isOfEveryKind ? 'that can be made of it' : 'of these kinds that can be made of it';
  if (made === 0) return `No mutant${isOfEveryKind ? '' : ' of these kinds'} can be made of it.`;
  const drawn = asked < made ? `, drawn by seed ${seed}` : '';
  if (trials.length < asked) {
    return `${trials.length} of the ${counted(made, 'mutant')} ${which} were tried before it was stopped; ${asked} were to be${drawn}.`;
  }
  if (asked < made) return `${asked} of the ${counted(made, 'mutant')} ${which} were tried${drawn}.`;
  return made === 1 ? `The one mutant ${which} was tried.` : `All ${counted(made, 'mutant')} ${which} were tried.`;
}

/** What is left out, and what notices nothing because the scenario itself is so already. */
function watchersLines({ model, watchers, leftOut, unmet, broken }: MutantsRecord): readonly string[] {
  const { rules, expected } = model.scenario;
  const isPinned = expected.states !== undefined || Object.keys(expected.odds ?? {}).length > 0;
  return [
    ...(leftOut.length === 0 ? [] : [`Left out: ${listed(leftOut)}.`]),
    ...(watchers.includes('rules') && rules.length === 0 ? ['No rule is written under "always:".'] : []),
    ...(watchers.includes('expect') && !isPinned ? ['Nothing is pinned under "expect:".'] : []),
    ...(broken.length === 0 ? [] : [`Broken without any mutant, so that they notice nothing: ${listed(broken)}.`]),
    ...(watchers.includes('expect') && unmet.length > 0
      ? [`Not as pinned without any mutant, so that it notices nothing: ${listed(unmet)}.`]
      : []),
  ].flatMap(text => inLines(text));
}

const NAMES = ['tried', 'refused', 'same', 'noticed', 'unnoticed'] as const;
const WIDTH = 12;

function countLines({ byKind, totals }: MutantsRecord): readonly string[] {
  const line = (name: string, counts: MutantCounts) =>
    `  ${toLeft(name, 16)}${NAMES.map(key => toRight(grouped(counts[key]), WIDTH)).join('')}`;
  return [
    `  ${toLeft('', 16)}${NAMES.map(name => toRight(name, WIDTH)).join('')}`,
    ...byKind.map(({ kind, counts }) => line(kind, counts)),
    line('all', totals),
  ];
}

function unnoticedLines(report: MutantsReport): readonly string[] {
  const { unnoticed } = report.record;
  const { shown, left } = cutList(unnoticed, report.isWhole, MOST_LISTED);
  return [
    ...(shown.length === 0 ? [] : ['Noticed by nothing, those that move the odds most first:', '']),
    ...shown.flatMap(trial => [...unnoticedLine(report, trial), '']),
    ...leftLines(left).flatMap(line => [line, '']),
  ];
}

function unnoticedLine({ record, placeOf }: MutantsReport, { mutant, outcome }: JudgedTrial): readonly string[] {
  const { model } = record;
  const place = placeOf(mutant.path, mutant.at);
  const { hint } = outcome;
  return [
    problemText({ place, severity: 'note', what: changeText(model, mutant.change) }),
    ...inLines(movedText(record, outcome), '        '),
    ...(hint ? inLines(hintText(model.scenario, hint), '        ') : []),
  ];
}

/** Odds that look the same beside each other are left out. */
function movedText({ odds: unchanged, model }: MutantsRecord, { odds, shift }: JudgedMutant): string {
  const moved = changesBySize(unchanged, odds).flatMap(({ place, before, after }) => {
    const [was, is] = [percentText(before, 1), percentText(after, 1)];
    return was === is ? [] : [`${endingAt(model.scenario, place).title} ${was} to ${is}`];
  });
  if (moved.length === 0) return shift === 0 ? 'The odds do not move.' : 'The odds hardly move.';
  return `${rowOf(moved)}.`;
}

function totalText({ totals, noticed: watched, noticedShare }: MutantsRecord): string {
  const { refused, same, noticed, unnoticed } = totals;
  const parts = watched.map(
    ({ by, count, alone }) => `${count} by ${by}${alone === 0 ? '' : ` (${alone} by nothing else)`}`,
  );
  const apart = `Refused by the checks of a file, or too large: ${refused}; no other game: ${same}.`;
  if (noticedShare === null) return `${apart} None is another game, so there is no share of them that is noticed.`;
  return [
    apart,
    `Of the ${noticed + unnoticed} others ${noticed} ${plural(noticed, 'is', 'are')} noticed, ${percentText(noticedShare, 1)}${parts.length === 0 ? '' : `: ${listed(parts)}`}.`,
  ].join(' ');
}
