import { describe, expect, test } from 'vitest';
import { contrasted } from '../../../../src/analysis/why/contrast.ts';
import type { PayoffPart } from '../../../../src/analysis/why/expectation.ts';
import type { Alternative, Reasons } from '../../../../src/analysis/why/why.ts';
import { inWords } from '../../../../src/report/tell/reasons/in-words.ts';
import { partName } from '../../../../src/report/tell/reasons/part-name.ts';
import { choiceSentences, contrastSentence, oddsSentence } from '../../../../src/report/tell/reasons/sentences.ts';
import { game, loadScenario, modelOf } from '../../../support/load.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

const model = game('bargain');

function alternative(
  action: number,
  probability: number,
  parts: readonly PayoffPart[],
  odds: readonly number[],
): Omit<Alternative, 'contrast'> {
  const expected = parts.reduce((sum, { worth }) => sum + worth, 0);
  return { action, choice: action, probability, habit: 1, expected, parts, sums: [], odds: Float64Array.from(odds) };
}

const ending = (id: string, worth: number): PayoffPart => ({ kind: 'ending', id, worth });
const cost = (worth: number): PayoffPart => ({ kind: 'cost', id: 'now', worth });
const stop = alternative(0, 0.614, [ending('stopped', 1)], [1, 0, 0, 0]);
const go = alternative(1, 0.386, [ending('shared', 0.54), ending('grabbed', -0.3), cost(-0.1)], [0, 0.269, 0.731, 0]);

const reasonsOf = (...open: readonly Omit<Alternative, 'contrast'>[]): Reasons => ({
  party: 0,
  odds: Float64Array.of(0.614, 0.104, 0.282, 0),
  open: contrasted(open),
});
const reasons = reasonsOf(stop, go);
const contrasts = (of: Reasons, isBrief = false) => of.open.map(one => contrastSentence(model, of, one, isBrief));

describe('sentences', () => {
  test('say what is played, what is expected of it, and what least is expected of', () => {
    expect(choiceSentences(model, model.start, reasons)).toEqual([
      'Ann plays “Stop” 61% of the time. It expects +1.00 of it, above all from ending in stopped (+1.00).',
      'It rates “Go on” (39%) lowest: expects +0.14.',
    ]);
  });

  test('name as lowest what least is expected of, not the first of the others, and nothing where all is alike', () => {
    const share = alternative(2, 0.001, [ending('shared', 0.2)], [0, 0, 1, 0]);
    const [, lowest] = choiceSentences(model, model.start, reasonsOf(stop, share, go), () => '7%');
    expect(lowest).toBe('It rates “Go on” (7%) lowest: expects +0.14.');
    const alike = { ...go, expected: stop.expected };
    expect(choiceSentences(model, model.start, reasonsOf(stop, alike))).toHaveLength(1);
  });

  test('say what speaks for and against, the weightier first', () => {
    expect(contrasts(reasons)).toEqual([
      'Beside “Go on”, the next, it expects 0.86 more: for it ending in stopped +1.00, ending in grabbed +0.30; against it ending in shared −0.54.',
      'Beside “Stop”, the likeliest, it expects 0.86 less: against it ending in stopped −1.00, ending in grabbed −0.30; for it ending in shared +0.54.',
    ]);
  });

  test('leave out what weighs as good as nothing, and say nothing where nothing else is open', () => {
    const near = alternative(2, 0.2, [ending('stopped', 0.999), cost(0.004)], [0, 0, 0, 0]);
    expect(contrasts(reasonsOf(stop, near, go))[1]).toBe('Beside “Stop”, the likeliest, it expects as much.');
    expect(contrasts(reasonsOf(stop))).toEqual(['']);
  });

  test('say what becomes of the odds', () => {
    expect(oddsSentence(model, reasons, go.odds)).toBe('Odds, in points: stopped −61.4, grabbed +44.9, shared +16.5.');
    expect(oddsSentence(model, reasons, reasons.odds)).toBe('It leaves the odds as they are.');
  });

  test('are one where there is one action, and name a doctrine', () => {
    expect(choiceSentences(model, model.start, reasonsOf(stop))).toEqual(['“Stop” is all that Ann can do here.']);
    const rules = modelOf(`${madeUp('rules', 1)}
parties: { ann: { name: Ann, foresight: 1, precision: 1, patience: 0.5, doctrine: [{ play: go, says: Ann goes. }] } }
order: [ann]
actions: { ann: { stop: { title: Stop, results: [{ chance: 1 }] }, go: { title: Go on, results: [{ chance: 1 }] } } }
endings: { open: { says: It is open., atHorizon: true } }
`);
    const certain = reasonsOf({ ...go, probability: 1 }, { ...stop, probability: 0 });
    expect(choiceSentences(rules, rules.start, certain)).toEqual([
      'Ann follows its doctrine here and plays “Go on”: Ann goes.',
    ]);
  });
});

test('in brief only the part that decides it is named', () => {
  expect(contrasts(reasons, true)[1]).toBe(
    'Beside “Stop”, the likeliest, it expects 0.86 less: against it ending in stopped −1.00.',
  );
});

test.each([
  ['sites-in-cuba', ['Missile sites in Cuba are what is warned against.'], 'sites in Cuba'],
  ['pressure-at-home', ['Pressure at home. Home is not at ease.'], 'pressure at home'],
  ['startPressureOnCaracas', ['How much there is.'], 'start pressure on Caracas'],
  ['ftoListing', ['Whether the FTO listing stands.'], 'FTO listing'],
])('%s is written in words, names with their capitals', (id, about, words) => {
  expect(inWords(id, about, [{ name: 'Caracas' }])).toBe(words);
});

test('a payoff of each round keeps the capitals that its scenario gives to names', () => {
  expect(partName(loadScenario('scenarios/cuban-missile-crisis.yaml'), { kind: 'round', id: 'sites-in-cuba' })).toBe(
    'sites in Cuba',
  );
});
