import { KINDS } from '../../../analysis/mutants/mutant.ts';
import { type JudgedMutant, noticedBy, type Trial } from '../../../analysis/mutants/trial.ts';
import { WATCHERS, type Watcher } from '../../../analysis/mutants/watchers.ts';
import { shareText } from '../../../words/figures.ts';
import { inLines } from '../../../words/in-lines.ts';
import { problemText } from '../../../words/problem-text.ts';
import { counted, listed } from '../../../words/quote.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { sentence } from '../check/names.ts';
import { changeText } from './change-text.ts';
import { hintText } from './hint-text.ts';
import {
  countsOf,
  type JudgedTrial,
  judgedOf,
  type MutantsReport,
  noticedShare,
  unnoticedOf,
} from './mutants-report.ts';

/** Longer lists are cut, those that move the odds least first. */
const MOST_LISTED = 20;

const HOW_TO_READ =
  'How to read it: a mutant is the scenario with one small fault planted in it. One that nothing notices is a fault that could slip into the file, and that no rule, nothing under "expect:" and no finding of `parley check` would tell you of. Whether it matters is yours to judge; a rule that states what is meant would notice it. Nothing here is a forecast.';

/** Writes what came of the mutants: how many were noticed and by what, and those that nothing notices, the worst first. */
export function mutantsText(report: MutantsReport): string {
  const { model } = report.base.game.table;
  const whatIf = whatIfText(model);
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : inLines(sentence(whatIf))),
    ...inLines(noticeOf(model)),
    ...inLines(triedText(report)),
    ...watchersLines(report),
    '',
    ...countLines(report),
    '',
    ...unnoticedLines(report),
    ...inLines(totalText(report)),
    ...inLines(HOW_TO_READ),
    `Repeat it: ${report.repeat}`,
  ].join('\n');
}

function triedText({ made, asked, trials, seed, kinds }: MutantsReport): string {
  const which = kinds.length === KINDS.length ? 'that can be made of it' : 'of these kinds that can be made of it';
  const drawn = asked < made ? `, drawn by seed ${seed}` : '';
  if (trials.length < asked) {
    return `${trials.length} of the ${counted(made, 'mutant')} ${which} were tried before it was stopped; ${asked} were to be${drawn}.`;
  }
  if (asked < made) return `${asked} of the ${counted(made, 'mutant')} ${which} were tried${drawn}.`;
  return made === 1 ? `The one mutant ${which} was tried.` : `All ${counted(made, 'mutant')} ${which} were tried.`;
}

/** What is left out, and what notices nothing because the scenario itself is so already. */
function watchersLines({ base }: MutantsReport): readonly string[] {
  const { watchers, standings, unmet, game } = base;
  const { rules, expected } = game.table.model.scenario;
  const left = WATCHERS.filter(watcher => !watchers.includes(watcher));
  const broken = rules.filter((_, i) => standings[i] === 'broken').map(({ id }) => id);
  const isPinned = expected.states !== undefined || Object.keys(expected.odds ?? {}).length > 0;
  return [
    ...(left.length === 0 ? [] : [`Left out: ${listed(left)}.`]),
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

function countLines({ kinds, trials }: MutantsReport): readonly string[] {
  const line = (name: string, of: readonly Trial[]) => {
    const counts = countsOf(of);
    return `  ${name.padEnd(16)}${NAMES.map(key => String(counts[key]).padStart(WIDTH)).join('')}`;
  };
  const ofKind = kinds.map(kind => ({ kind, of: trials.filter(({ mutant }) => mutant.change.kind === kind) }));
  return [
    `  ${''.padEnd(16)}${NAMES.map(name => name.padStart(WIDTH)).join('')}`,
    ...ofKind.filter(({ of }) => of.length > 0).map(({ kind, of }) => line(kind, of)),
    line('all', trials),
  ];
}

function unnoticedLines(report: MutantsReport): readonly string[] {
  const unnoticed = unnoticedOf(report.trials);
  const shown = report.isWhole ? unnoticed : unnoticed.slice(0, MOST_LISTED);
  const left = unnoticed.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : ['Noticed by nothing, those that move the odds most first:', '']),
    ...shown.flatMap(trial => [...unnoticedLine(report, trial), '']),
    ...(left === 0 ? [] : [`… and ${left} more: --all lists them.`, '']),
  ];
}

function unnoticedLine({ base, placeOf }: MutantsReport, { mutant, outcome }: JudgedTrial): readonly string[] {
  const { model } = base.game.table;
  const place = placeOf(mutant.path, mutant.at);
  const { hint } = outcome;
  return [
    problemText({ place, severity: 'note', what: changeText(model, mutant.change) }),
    ...inLines(movedText(base, outcome), '        '),
    ...(hint ? inLines(hintText(model.scenario, hint), '        ') : []),
  ];
}

/** Odds that look the same beside each other are left out. */
function movedText({ odds: before, game }: MutantsReport['base'], { odds, shift }: JudgedMutant): string {
  const moved = game.table.model.scenario.endings.flatMap(({ title }, ending) => {
    const [was, is] = [before[ending]!, odds[ending]!];
    const text = `${title} ${shareText(was)} to ${shareText(is)}`;
    return shareText(was) === shareText(is) ? [] : [{ text, by: Math.abs(is - was) }];
  });
  if (moved.length === 0) return shift === 0 ? 'The odds do not move.' : 'The odds hardly move.';
  return `${moved
    .sort((a, b) => b.by - a.by)
    .map(({ text }) => text)
    .join(', ')}.`;
}

function totalText({ base, trials }: MutantsReport): string {
  const { refused, same, noticed, unnoticed } = countsOf(trials);
  const judged = judgedOf(trials);
  const by = (watcher: Watcher) => judged.filter(({ outcome }) => outcome[watcher].length > 0).length;
  const alone = (watcher: Watcher) => judged.filter(({ outcome }) => noticedBy(outcome).join() === watcher).length;
  const parts = base.watchers.map(watcher => {
    const only = alone(watcher);
    return `${by(watcher)} by ${watcher}${only === 0 ? '' : ` (${only} by nothing else)`}`;
  });
  return [
    `Refused by the checks of a file, or too large: ${refused}; no other game: ${same}.`,
    `Of the ${noticed + unnoticed} others ${noticed} ${noticed === 1 ? 'is' : 'are'} noticed, ${shareText(noticedShare(trials))}${parts.length === 0 ? '' : `: ${listed(parts)}`}.`,
  ].join(' ');
}
