import type { ShownFinding } from '../../../analysis/check/check-record.ts';
import type { BrokenMoment, Verdict, Witness } from '../../../analysis/check/verdict.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine, makeMove, makeState } from '../../../game/notation.ts';
import { at } from '../../../num/at.ts';
import { partyAt } from '../../../scenario/part-at.ts';
import { isBrokenOnceItCanFail } from '../../../scenario/rule.ts';
import type { Place } from '../../../words/problem.ts';
import type {
  BoundPart,
  CheckDocument,
  FindingPart,
  LastingPart,
  PlacePart,
  RulePart,
  WitnessPart,
} from '../../documents/check.ts';
import { demandText } from '../../tell/claim-text.ts';
import { headerJson } from '../header-json.ts';
import { placeOfRule } from './breach-text.ts';
import type { CheckReport } from './check-report.ts';
import { findingText } from './found-text.ts';

type Breached = NonNullable<LastingPart['breach']>;

/** Returns the report as a plain record, ready to be written as JSON; findings are listed whole. */
export function checkJson(report: CheckReport, isStrict: boolean): CheckDocument {
  const { model, hash, checked, free } = report;
  return {
    ...headerJson('check', model, hash),
    settings: Object.fromEntries(model.settings),
    states: checked.states,
    strict: isStrict,
    passed: isStrict ? checked.hasPassedStrictly : checked.hasPassed,
    totals: checked.totals,
    free: free.map(party => partyAt(model.scenario, party).id),
    rules: checked.verdicts.map(verdict => verdictJson(report, verdict)),
    findings: checked.findings?.map(shown => findingJson(report, shown)) ?? null,
  };
}

const placeJson = ({ file, line, column }: Place): PlacePart => ({ file, line, column });

/**
 * Writes a verdict. `breach.moment` says what its states, lines and probabilities are of: `broken`, moments at which the
 * rule is broken; `can-fail`, moments from which what `leadsTo` waits for can be avoided, not its being avoided. The
 * `likeliest` line of an odds rule is one in which the thing comes about: of `atLeast` it speaks for the rule.
 */
function verdictJson(report: CheckReport, verdict: Verdict): LastingPart | BoundPart {
  const { model } = report;
  const { id, says, demand } = verdict.rule;
  const about = {
    rule: id,
    says,
    kind: demand.kind === 'odds' ? demand.bound : demand.kind,
    demands: demandText(model.scenario, demand),
    place: placeJson(placeOfRule(report, verdict)),
    holds: verdict.holds,
    games: gamesJson(report, id),
  };
  if (verdict.kind === 'odds') {
    return { ...about, odds: verdict.odds, turns: verdict.turns, likeliest: witnessJson(model, verdict.likeliest) };
  }
  const { vacuity = null, breach } = verdict;
  if (!breach) return { ...about, vacuity, breach: null };
  const { states, steps, nearest, shortest, likeliest, worst, probability, greatest } = breach;
  return {
    ...about,
    vacuity,
    breach: {
      moment: isBrokenOnceItCanFail(verdict.rule) ? 'can-fail' : 'broken',
      states,
      steps,
      nearest: momentJson(model, nearest),
      shortest: witnessJson(model, shortest),
      likeliest: witnessJson(model, likeliest),
      worst: witnessJson(model, worst),
      probability,
      greatest,
    },
  };
}

/** The paths of the lines that were written as games; lines with the same moves name the same one. */
function gamesJson({ games }: CheckReport, id: string): RulePart['games'] {
  const written = games.get(id);
  return written ? Object.fromEntries(Object.entries(written).map(([line, { path }]) => [line, path])) : null;
}

function momentJson(model: Model, { state, step }: BrokenMoment): Breached['nearest'] {
  const before = step ? { state: makeState(model, step.before), move: makeMove(model, step.move) } : null;
  return { state: makeState(model, state), before };
}

/** `line` leads to what is shown, `goesOn` tells how it goes on from there, and from its move `loopFrom`, counted from 0, it repeats. */
function witnessJson(model: Model, witness: Witness | undefined): WitnessPart | null {
  if (!witness) return null;
  const { moves, shownAt, loopFrom, probability } = witness;
  return {
    line: makeLine(model, moves.slice(0, shownAt)),
    goesOn: makeLine(model, moves.slice(shownAt)),
    loopFrom: loopFrom === undefined ? null : loopFrom - shownAt,
    probability,
  };
}

function findingJson(report: CheckReport, shown: ShownFinding): FindingPart {
  const { gravity, kind, path, at: part, unless } = shown.finding;
  const { what, because } = findingText(report, shown);
  return {
    gravity,
    kind,
    what,
    because,
    path: path.join('.'),
    place: placeJson(report.placeOf(path, part)),
    example: shown.example === undefined ? null : makeState(report.model, shown.example),
    unless: unless
      ? { lever: at(report.model.scenario.levers, unless.lever, 'lever').name, value: unless.value }
      : null,
  };
}
