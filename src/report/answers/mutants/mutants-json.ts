import type { WatchedTrial } from '../../../analysis/mutants/mutants-record.ts';
import { byEnding } from '../by-ending.ts';
import { headerJson } from '../header-json.ts';
import { changeText } from './change-text.ts';
import { hintText } from './hint-text.ts';
import { KIND_TEXT } from './kind-text.ts';
import type { MutantsReport } from './mutants-report.ts';

/** Returns the report as a plain record, ready to be written as JSON: those that nothing notices first, the worst first. */
export function mutantsJson(report: MutantsReport): object {
  const { record, hash, repeat } = report;
  const { model, made, asked, kinds, seed, trials } = record;
  return {
    ...headerJson('mutants', model, hash),
    settings: Object.fromEntries(model.settings),
    seed,
    made,
    asked,
    kinds: Object.fromEntries(kinds.map(kind => [kind, KIND_TEXT[kind]])),
    watchers: record.watchers,
    unmet: record.unmet,
    odds: byEnding(model, record.odds),
    totals: record.totals,
    noticedShare: record.noticedShare,
    mutants: trials.map(one => trialJson(report, one)),
    repeat,
  };
}

function trialJson({ record: { model }, placeOf }: MutantsReport, trial: WatchedTrial): object {
  const { mutant, outcome, noticedBy } = trial;
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
    noticedBy,
    rules,
    expect,
    findings: findings.map(({ kind, path }) => ({ kind, path: path.join('.') })),
    shift,
    odds: byEnding(model, odds),
    hint: hint ? hintText(model.scenario, hint) : null,
  };
}
