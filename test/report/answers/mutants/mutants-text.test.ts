import { expect, test } from 'vitest';
import { KINDS, type Mutation } from '../../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../../src/analysis/mutants/mutants.ts';
import { mutantsRecord } from '../../../../src/analysis/mutants/mutants-record.ts';
import { makeBase } from '../../../../src/analysis/mutants/trial.ts';
import { WATCHERS, type Watcher } from '../../../../src/analysis/mutants/watchers.ts';
import { mutantsJson } from '../../../../src/report/answers/mutants/mutants-json.ts';
import type { MutantsReport } from '../../../../src/report/answers/mutants/mutants-report.ts';
import { mutantsText } from '../../../../src/report/answers/mutants/mutants-text.ts';
import { parseScenario } from '../../../../src/scenario/parse-scenario.ts';
import { VERSION } from '../../../../src/words/version.ts';
import { bind } from '../../../support/load.ts';
import { GATE } from '../../../support/mutants/gate.ts';
import { tryAll } from '../../../support/mutants/trials.ts';
import { tableOf } from '../../../support/solve.ts';

function reportOn(
  text = GATE,
  watchers: readonly Watcher[] = WATCHERS,
  kinds: readonly Mutation[] = KINDS,
  { drawnOf = 0, tried = Number.POSITIVE_INFINITY } = {},
): MutantsReport {
  const parsed = parseScenario({ file: 'gate.yaml', text }, () => ({ what: 'none' }));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ what }) => what).join('\n'));
  const { scenario, placeOf } = parsed.value;
  const base = makeBase(tableOf(bind(scenario)), watchers);
  const mutants = mutantsOf(scenario, kinds);
  const asked = { made: mutants.length + drawnOf, asked: mutants.length, kinds, seed: '7' };
  const record = mutantsRecord(base, tryAll(base, mutants.slice(0, tried)), asked);
  const repeat = 'parley mutants gate.yaml --most 200 --seed 7';
  return { record, hash: 'sha256:0', placeOf, isWhole: false, repeat };
}

test('a report counts what came of each kind, and tells what nothing notices at its place, the worst first', () => {
  expect(
    mutantsText(reportOn(GATE, ['rules', 'findings'], ['move-chance', 'swap-chances', 'swap-endings', 'drop-move'])),
  ).toBe(`Gate
As of 2026-01-01; later events are not used. Not a forecast: every number
follows from 0 facts and 1 assumption.
All 8 mutants of these kinds that can be made of it were tried.
Left out: expect.

                         tried     refused        same     noticed   unnoticed
  move-chance                4           0           0           1           3
  swap-chances               1           0           0           0           1
  swap-endings               1           0           0           0           1
  drop-move                  2           1           0           1           0
  all                        8           1           0           2           5

Noticed by nothing, those that move the odds most first:

gate.yaml:27:3: note: The ending “Ajar” came to be tried before “Hopeful”.
   27 |   ajar: { title: Ajar, says: Ajar., atHorizon: true, when: { gate: ajar } }
      |   ^^^^
        Hopeful 86.0% to 50.0%, Ajar 0% to 36.0%.
        A rule would: atLeast: { odds: 0.7, of: { ending: hopeful } }

gate.yaml:21:27: note: Result 1 of “Push” of Guard (0.8) and result 2 of “Push” of Guard (rest) swapped their chances.
   21 |       results: [{ chance: 0.8, do: { gate: ajar } }, { chance: rest, do: { trust: -1 } }]
      |                           ^^^
        Shut out 10.0% to 40.0%, Hopeful 86.0% to 59.0%, Through 4.0% to 1.0%.
        A rule would: atMost: { odds: 0.3, of: { ending: shut-out } }

gate.yaml:21:27: note: The chance of result 1 of “Push” of Guard became 0.7 (was 0.8).
   21 |       results: [{ chance: 0.8, do: { gate: ajar } }, { chance: rest, do: { trust: -1 } }]
      |                           ^^^
        Shut out 10.0% to 15.0%, Hopeful 86.0% to 81.5%, Through 4.0% to 3.5%.
        A rule would: atMost: { odds: 0.13, of: { ending: shut-out } }

gate.yaml:21:27: note: The chance of result 1 of “Push” of Guard became 0.9 (was 0.8).
   21 |       results: [{ chance: 0.8, do: { gate: ajar } }, { chance: rest, do: { trust: -1 } }]
      |                           ^^^
        Shut out 10.0% to 5.0%, Hopeful 86.0% to 90.5%, Through 4.0% to 4.5%.
        A rule would: atLeast: { odds: 0.07, of: { ending: shut-out } }

gate.yaml:22:49: note: The chance of the shock “Wind” became 0.05 (was 0.1).
   22 | world: { shocks: { wind: { title: Wind, chance: 0.1, when: { gate: ajar }, do: { gate: +1 } } } }
      |                                                 ^^^
        Through 4.0% to 2.0%, Hopeful 86.0% to 88.0%.
        A rule would: atLeast: { odds: 0.03, of: { ending: through } }

Refused by the checks of a file, or too large: 1; no other game: 0. Of the 7
others 2 are noticed, 28.6%: 1 by rules (1 by nothing else) and 1 by findings (1
by nothing else).
How to read it: a mutant is the scenario with one small fault planted in it. One
that nothing notices is a fault that could slip into the file, and that no rule,
nothing under "expect:" and no finding of \`parley check\` would tell you of.
Whether it matters is yours to judge; a rule that states what is meant would
notice it. Nothing here is a forecast.
Repeat it: parley mutants gate.yaml --most 200 --seed 7 (horizon 1; Parley ${VERSION}, sha256:0)`);
});

test('what the scenario lacks, and what is amiss in it already, is said', () => {
  const bare = mutantsText(reportOn(GATE.split('always:')[0]));
  expect(bare).toContain('\nNo rule is written under "always:".\nNothing is pinned under "expect:".\n');
  const amiss = mutantsText(reportOn(GATE.replace('odds: 0.05', 'odds: 0.01').replace('ajar: 0,', 'ajar: 0.5,')));
  expect(amiss).toContain('\nBroken without any mutant, so that they notice nothing: wind-is-rare.\n');
  expect(amiss).toContain('\nNot as pinned without any mutant, so that it notices nothing: ajar.\n');
});

test('where none is another game no share is told, and where none can be made that is said', () => {
  const none = reportOn(GATE, WATCHERS, KINDS, { tried: 0 });
  expect(mutantsJson(none)).toMatchObject({ noticedShare: null });
  const text = mutantsText(none).replaceAll(/\s+/g, ' ');
  expect(text).toContain('None is another game, so there is no share of them that is noticed.');
  expect(text).not.toContain('%');
  expect(mutantsText(reportOn(GATE, WATCHERS, []))).toContain('\nNo mutant of these kinds can be made of it.\n');
});

test('a list that is cut says so, and one that was stopped or drawn says of how many', () => {
  const report = reportOn(GATE, []);
  expect(mutantsText(report)).toMatch(/\n… and \d+ more: --all lists them\.\n/);
  expect(mutantsText({ ...report, isWhole: true })).not.toContain('--all');
  const { made } = report.record;
  expect(mutantsText(reportOn(GATE, [], KINDS, { drawnOf: 100 }))).toContain(
    `\n${made} of the ${made + 100} mutants that can be made of it were tried, drawn by seed 7.\n`,
  );
  expect(mutantsText(reportOn(GATE, [], KINDS, { tried: 3 }))).toContain(
    `\n3 of the ${made} mutants that can be made of it were tried before it was stopped; ${made}\nwere to be.\n`,
  );
});

test('a document has every mutant, those that nothing notices first', () => {
  const document = mutantsJson(
    reportOn(GATE, WATCHERS, ['swap-chances', 'flip-payoff', 'drop-move', 'drop-condition']),
  );
  expect(document).toMatchObject({
    schemaVersion: 1,
    command: 'mutants',
    seed: '7',
    made: 9,
    totals: { tried: 9, refused: 1, same: 1, noticed: 5, unnoticed: 2 },
    watchers: ['rules', 'expect', 'findings'],
  });
  expect(document).toHaveProperty('mutants.0', {
    kind: 'flip-payoff',
    what: 'The sign of the cost of “Push” of Guard was flipped (was 0.5).',
    path: 'actions.guard.push.cost',
    place: { file: 'gate.yaml', line: 20, column: 13 },
    outcome: 'judged',
    noticedBy: [],
    rules: [],
    expect: [],
    findings: [],
    shift: 0,
    odds: expect.objectContaining({ 'shut-out': expect.closeTo(0.1, 12) }),
    hint: null,
  });
  expect(document).toHaveProperty(
    'mutants.2',
    expect.objectContaining({ kind: 'swap-chances', noticedBy: ['expect'] }),
  );
});
