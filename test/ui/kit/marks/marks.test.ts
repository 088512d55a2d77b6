import { describe, expect, test } from 'vitest';
import { turningPoints } from '../../../../src/analysis/debrief/turning-points.ts';
import type { JudgedMove } from '../../../../src/analysis/why/judge-line.ts';
import type { NoReturn } from '../../../../src/analysis/why/no-return.ts';
import { markText } from '../../../../src/ui/kit/marks/mark-text.ts';
import type { MarkedMove } from '../../../../src/ui/kit/marks/marked-line.ts';
import { sentencesOf } from '../../../../src/ui/kit/marks/sentences.ts';
import { bind } from '../../../support/load.ts';
import { weir } from '../../support/play.ts';

const model = bind(weir());

/** Upper Ford waits: of fight, peace and drought, the odds before, with the choice, and after chance. */
const judged: JudgedMove = {
  turn: 3,
  mover: 0,
  move: { action: 0, result: 0 },
  before: Float64Array.of(0.1, 0.6, 0.3),
  chosen: Float64Array.of(0.2, 0.48, 0.32),
  after: Float64Array.of(0.2, 0.4, 0.4),
  judgement: { mark: '?', preferred: [1], before: 0.6, kept: 0.48, best: 0.7, bestAction: 1 },
};

const plain: MarkedMove = { judged, slide: undefined, noReturn: [], least: 0.05 };
const unmarked: JudgedMove = {
  ...judged,
  chosen: judged.before,
  after: judged.before,
  judgement: { mark: '', preferred: [1], before: 0.6, kept: 0.6, best: 0.6, bestAction: 0 },
};
const byWorld: JudgedMove = { ...judged, mover: 'world', chosen: judged.before, judgement: null };
const point = (part: Partial<NoReturn>): NoReturn => ({
  ...{ move: 3, ending: 1, aim: 'greatest', before: 0.9, after: 0.4, isFinal: false },
  ...part,
});

describe('beside a move', () => {
  const shown = (marked: MarkedMove) => markText(model, marked).map(text => text.shown);

  test('stand its mark with what the choice changed most, and what chance changed', () => {
    expect(shown(plain)).toEqual(['? peace −12', 'chance peace −8']);
    expect(markText(model, plain).map(({ said }) => said)).toEqual([
      'Mistake: peace down 12.',
      'By chance: peace down 8.',
    ]);
  });

  test('stands nothing where nothing happened', () => {
    expect(shown({ ...plain, judged: unmarked })).toEqual([]);
  });

  test('stands what chance changed by as much as a turning point of the debrief, though no ending changed by so much', () => {
    const spread = { chosen: Float64Array.of(0.3, 0.4, 0.3), after: Float64Array.of(0.27, 0.46, 0.27) };
    const even = { chosen: Float64Array.of(0.25, 0.25, 0.25, 0.25), after: Float64Array.of(0.28, 0.28, 0.22, 0.22) };
    const little = { chosen: Float64Array.of(0.3, 0.4, 0.3), after: Float64Array.of(0.28, 0.44, 0.28) };
    for (const [drawn, isTold] of [
      [spread, true],
      [even, true],
      [little, false],
    ] as const) {
      const judged = { ...unmarked, before: drawn.chosen, ...drawn };
      expect(shown({ ...plain, judged })).toHaveLength(isTold ? 1 : 0);
      expect(turningPoints([judged])).toHaveLength(isTold ? 1 : 0);
    }
  });

  test('stands what chance changed by as much as is asked to be told', () => {
    expect(shown({ ...plain, least: 0.07 })).toHaveLength(2);
    expect(shown({ ...plain, least: 0.09 })).toHaveLength(1);
  });

  test('of the world stands what it drew', () => {
    expect(shown({ ...plain, judged: byWorld })).toEqual(['peace −20']);
  });

  test('stand a slow slide, and what cannot come any more', () => {
    const slide = { party: 0, from: 0, to: 3, moves: 2, cost: 0.12, change: Float64Array.of(0.02, -0.12, 0.1) };
    const noReturn = [point({}), point({ isFinal: true, after: 0 }), point({ aim: 'least', isFinal: true, ending: 2 })];
    expect(shown({ ...plain, judged: unmarked, slide, noReturn })).toEqual(['╲ peace −12', '╳ peace']);
  });
});

test('of a move it is said what the choice did, what chance did, what slid and what there is no way back from', () => {
  const slide = { party: 0, from: 0, to: 3, moves: 2, cost: 0.12, change: Float64Array.of(0.02, -0.12, 0.1) };
  const said = sentencesOf(model, { ...plain, slide, noReturn: [point({})] });
  expect(said.map(sentence => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
    'Mistake for what',
    'Chance then moved',
    'A slow slide',
    'From here on',
  ]);
  expect(sentencesOf(model, { ...plain, judged: unmarked })).toHaveLength(1);
});
