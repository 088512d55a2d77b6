import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import { startPosition } from '../../../src/game/position.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { makeEntryLine, readGame, restoreTimeline } from '../../../src/play/game-file.ts';
import { makeHeaderLine } from '../../../src/play/game-header.ts';
import { stepFunctionOf } from '../../../src/play/play-machine.ts';
import { startTimeline, type Timeline } from '../../../src/play/timeline.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyOperations, timelinesOf } from '../../support/arbitrary/timeline.ts';
import { playing, playOut } from '../../support/playing.ts';
import { property } from '../../support/property.ts';

const hashOf = (texts: readonly string[]) => texts.join('/');

/** Writes a timeline as a saved game, and returns the text of it. */
function saved(model: Model, { log }: Timeline): string {
  const { id, title, parties } = model.scenario;
  const sources = [{ file: `${id}.yaml`, text: `id: ${id}` }];
  const head = makeHeaderLine(
    {
      parleyGame: 2,
      notice: 'Not a forecast.',
      scenario: { id, title, hash: hashOf(sources.map(({ text }) => text)) },
      sources,
      settings: Object.fromEntries(model.settings),
      horizon: model.horizon,
      seed: '7',
      seats: Object.fromEntries(parties.map(party => [party.id, 'person'])),
    },
    hashOf,
  );
  return head + [...log].map(entry => makeEntryLine(model, entry)).join('');
}

describe('in every scenario', () => {
  property([anyModel, anyOperations])('a game that was saved and loaded is the very same', (model, operations) => {
    const chart = makeChart(model);
    const timeline = timelinesOf(chart, operations).at(-1) ?? startTimeline(startPosition(model));
    const read = readGame(saved(model, timeline), hashOf);
    if ('what' in read) throw new Error(read.what);
    expect(restoreTimeline(model, read, stepFunctionOf(chart))).toEqual(timeline);
  });

  property([anyModel, fc.nat(1000)])('the same seed plays the same line again', (model, seed) => {
    const line = () => playOut(playing(model, undefined, { seed: String(seed) }));
    expect(line()).toBe(line());
  });
});
