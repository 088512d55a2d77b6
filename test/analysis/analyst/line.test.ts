import { expect } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import { atOneGo } from '../../../src/analysis/guarantee/stepwise.ts';
import { judgeLine } from '../../../src/analysis/why/judge-line.ts';
import { noReturnStepwise } from '../../../src/analysis/why/no-return.ts';
import { slidesOf } from '../../../src/analysis/why/slides.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices } from '../../support/arbitrary/settings.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';

property([anyModel, anyChoices])(
  'the analyst says of a line what is said of it without one, and lets others go first',
  async (model, choices) => {
    let pauses = 0;
    const played = preparePlay(model, async () => {
      pauses++;
    });
    if ('what' in played) throw new Error(played.what);
    const moves = walk(model, choices).map(({ move }) => move);
    const thresholds = { dubious: 0.001, mistake: 0.002, blunder: 0.3 };
    const judged = judgeLine(played.solved(), moves, thresholds);
    const slides = slidesOf(judged, thresholds);
    expect(await answerTo(played, { kind: 'line', moves, thresholds })).toEqual({ moves: judged, slides });
    pauses = 0;
    const found = await answerTo(played, { kind: 'noReturn', moves });
    expect(found).toEqual(atOneGo(noReturnStepwise(played.table, moves)));
    expect(pauses).toBeGreaterThan(model.scenario.endings.length);
  },
);
