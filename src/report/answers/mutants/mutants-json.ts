import { MUTATIONS } from '../../../analysis/mutants/mutant.ts';
import { noticedBy, type Trial } from '../../../analysis/mutants/trial.ts';
import { byEnding } from '../by-ending.ts';
import { headerJson } from '../header-json.ts';
import { changeText } from './change-text.ts';
import { hintText } from './hint-text.ts';
import { countsOf, type MutantsReport, noticedShare, unnoticedOf } from './mutants-report.ts';

/** Returns the report as a plain record, ready to be written as JSON: those that nothing notices first, the worst first. */
export function mutantsJson(report: MutantsReport): object {
  const { base, hash, made, asked, kinds, trials, seed, repeat } = report;
  const { model } = base.game.table;
  const unnoticed = unnoticedOf(trials).map(({ mutant }) => mutant);
  const others = trials.filter(({ mutant }) => !unnoticed.includes(mutant));
  const byMutant = new Map(trials.map(trial => [trial.mutant, trial]));
  return {
    ...headerJson('mutants', model, hash),
    settings: Object.fromEntries(model.settings),
    seed,
    made,
    asked,
    kinds: Object.fromEntries(kinds.map(kind => [kind, MUTATIONS[kind]])),
    watchers: base.watchers,
    unmet: base.unmet,
    odds: byEnding(model, base.odds),
    totals: countsOf(trials),
    noticedShare: noticedShare(trials),
    mutants: [...unnoticed.flatMap(mutant => byMutant.get(mutant) ?? []), ...others].map(one => trialJson(report, one)),
    repeat,
  };
}

function trialJson({ base, placeOf }: MutantsReport, { mutant, outcome }: Trial): object {
  const { model } = base.game.table;
  const { file, line, column } = placeOf(mutant.path, mutant.at);
  const about = {
    kind: mutant.change.kind,
    what: changeText(model, mutant.change),
    path: mutant.path.join('.'),
    place: { file, line, column },
    outcome: outcome.kind,
  };
  if (outcome.kind === 'same') return about;
  if (outcome.kind === 'refused') return { ...about, because: outcome.message.what };
  const { odds, shift, rules, expect, findings, hint } = outcome;
  return {
    ...about,
    noticedBy: noticedBy(outcome),
    rules,
    expect,
    findings: findings.map(({ kind, path }) => ({ kind, path: path.join('.') })),
    shift,
    odds: byEnding(model, odds),
    hint: hint ? hintText(model.scenario, hint) : null,
  };
}
