import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../../../src/analysis/why/judge.ts';
import type { JudgedMove } from '../../../../src/analysis/why/judge-line.ts';
import { thresholdsText } from '../../../../src/report/tell/marks/mark-names.ts';
import { EVERYBODY, type NoReturnInWords, noReturnText } from '../../../../src/report/tell/marks/no-return.ts';
import { shiftsText } from '../../../../src/report/tell/marks/shifts.ts';
import { slideText } from '../../../../src/report/tell/marks/slide.ts';
import { betterThan, chanceText, verdictText } from '../../../../src/report/tell/marks/verdict.ts';
import { nodeText } from '../../../../src/report/tell/move.ts';
import { bind } from '../../../support/load.ts';
import { weir } from '../../../ui/support/play.ts';

const model = bind(weir());

/** Upper Ford waits: of fight, peace and drought, the odds before, with the choice, and after chance. */
const judgement = { mark: '?', preferred: [1], before: 0.6, kept: 0.48, best: 0.7, bestAction: 1 } as const;
const judged: JudgedMove = {
  turn: 3,
  mover: 0,
  move: { action: 0, result: 0 },
  before: Float64Array.of(0.1, 0.6, 0.3),
  chosen: Float64Array.of(0.2, 0.48, 0.32),
  after: Float64Array.of(0.2, 0.4, 0.4),
  judgement,
};
const byWorld: JudgedMove = { ...judged, mover: 'world', chosen: judged.before, judgement: null };

test('the marks are told by the thresholds in force', () => {
  expect(thresholdsText(THRESHOLDS)).toBe(
    'A choice is marked where it costs the endings that its own party prefers 5 points or more (?!, dubious), 10 (?, mistake) or 15 (??, blunder), or gains them 5 (!, good).',
  );
  expect(thresholdsText({ dubious: 0.025, mistake: 0.07, blunder: 0.2 })).toMatch(
    /prefers 2\.5 points .* 7 \(\?, .* 20 \(\?\?, .* gains them 2\.5 /,
  );
});

describe('the verdict on a choice', () => {
  test('says what it did to what its party prefers, and what is better', () => {
    expect(verdictText(model, judged, 0)).toBe(
      'Mistake for what Upper Ford prefers (Shared water): 60% → 48% by the choice; “Open the weir on some days” gives 70%.',
    );
    expect(verdictText(model, judged, 1)).toContain('60.0% → 48.0% by the choice');
  });

  test('says that nothing was better, that nobody chose, or that nothing is preferred', () => {
    const unmarked = { ...judgement, mark: '', kept: 0.6, best: 0.6 } as const;
    expect(verdictText(model, { ...judged, judgement: unmarked }, 0)).toBe(
      'For what Upper Ford prefers (Shared water): 60% → 60% by the choice; no other action gives more.',
    );
    expect(verdictText(model, byWorld, 0)).toBe('Chance drew this; nobody chose it.');
    expect(verdictText(model, { ...judged, judgement: { ...unmarked, preferred: [] } }, 0)).toBe(
      'No ending is worth more to Upper Ford than what was to be expected.',
    );
  });

  test('names a better action only where so many decimals show that it is', () => {
    const hardly = { ...judgement, best: judgement.kept + 0.004 };
    expect(betterThan(hardly, 0)).toBeUndefined();
    expect(betterThan(hardly, 1)).toBe(1);
    expect(betterThan({ ...judgement, best: judgement.kept + 0.0004 }, 1)).toBeUndefined();
  });
});

test('what chance did is told after the choice, and nothing where it moved no ending by half a point', () => {
  expect(chanceText(model, judged, 0)).toBe(
    'Chance then moved the odds, in points: Shared water down 8, Drought up 8.',
  );
  expect(chanceText(model, byWorld, 1)).toBe(
    'It moved the odds, in points: Shared water down 20.0, A fight up 10.0, Drought up 10.0.',
  );
  expect(chanceText(model, { ...judged, after: Float64Array.of(0.204, 0.478, 0.318) }, 1)).toBe('');
});

test('shifts are told the most first', () => {
  const [before, after] = [Float64Array.of(0.2, 0.5, 0.3), Float64Array.of(0.254, 0.501, 0.245)];
  expect(shiftsText(model.scenario, before, after, 1)).toBe('Drought down 5.5, A fight up 5.4');
});

test('a slow slide says since when, of whom and what it cost', () => {
  const slide = { party: 0, from: 0, to: 3, moves: 2, cost: 0.123, change: Float64Array.of(0.02, -0.12, 0.1) };
  expect(slideText(model, slide, 0)).toBe(
    'A slow slide from round 1 to round 2: none of 2 choices of Upper Ford cost enough to be marked, but together they cost what it preferred 12 points (Shared water down 12, Drought up 10, A fight up 2).',
  );
  expect(slideText(model, { ...slide, to: 1 }, 1)).toMatch(/^A slow slide in round 1: .* 12\.3 points /);
});

describe('a point of no return says what could be done before it and what after it', () => {
  const told = (part: Partial<NoReturnInWords>) =>
    noReturnText(
      { aim: 'greatest', before: 0.9, after: 0.4, isFinal: false, who: EVERYBODY, what: '“War”', ...part },
      0,
    );

  test('by those who want the ending', () => {
    expect(told({})).toBe('From here on all parties together can bring “War” to 40% at most; before, to 90%.');
    expect(told({ isFinal: true, after: 0 })).toBe(
      'From here on all parties together cannot bring “War” about any more; before, they could bring it to 90%.',
    );
  });

  test('by those who want it kept out', () => {
    expect(told({ aim: 'least', before: 0.1 })).toBe(
      'From here on all parties together cannot hold “War” below 40%; before, they could hold it down to 10%.',
    );
    expect(told({ aim: 'least', before: 0, after: 1, isFinal: true })).toBe(
      'From here on all parties together cannot keep “War” out any more; before, they could hold it down to 0%.',
    );
  });
});

test('a node is named by its round, its mover and its title', () => {
  expect(nodeText({ round: 3, mover: 'Caracas', title: 'Hold' })).toBe('round 3, Caracas: Hold');
});
