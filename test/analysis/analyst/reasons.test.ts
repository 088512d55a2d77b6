import { expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { type PlayedGame, preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import type { Model } from '../../../src/game/model.ts';
import { type Position, startPosition } from '../../../src/game/position.ts';
import { startOf } from '../../../src/solve/odds.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { reach } from '../../support/moves.ts';
import { reasonsAt } from '../../support/why/reasons-at.ts';

function prepared(model: Model): PlayedGame {
  const made = preparePlay(model, () => Promise.resolve());
  if ('what' in made) throw new Error(made.what);
  return made;
}

const whyAt = async (played: PlayedGame, { state, turn }: Pick<Position, 'state' | 'turn'>) =>
  (await answerTo(played, { kind: 'reasons', place: { state, turn } })).reasons;

test('Ann goes on for what she hopes that Bob shares, by hand', async () => {
  const model = game('bargain');
  const shares = 1 - 1 / (1 + Math.exp(-1));
  const why = await whyAt(prepared(model), startPosition(model));
  expect(why?.open.map(({ action }) => model.scenario.actions[action]?.id)).toEqual(['stop', 'go']);
  const [stop, go] = why?.open ?? [];
  expect(stop?.parts).toEqual([{ kind: 'ending', id: 'stopped', worth: 1 }]);
  expect(go?.parts.map(({ kind, id }) => [kind, id])).toEqual([['ending', 'shared']]);
  expect(go?.expected).toBeCloseTo(2 * shares, 12);
});

test('there are none where the world moves, and none where play has stopped', async () => {
  const haggle = game('haggle');
  expect(await whyAt(prepared(haggle), reach(haggle, 'seller:cut buyer:wait'))).toBeUndefined();
  const bargain = game('bargain');
  expect(await whyAt(prepared(bargain), reach(bargain, 'ann:stop'))).toBeUndefined();
  expect(await whyAt(prepared(bargain), reach(bargain, 'ann:go bob:grab'))).toBeUndefined();
});

test('there are none of a game in which what is foreseen would take too much memory, and that is said', async () => {
  const model = game('bargain');
  const { table, ...played } = prepared(model);
  const blocks = table.blocks.map(block => ({ ...block, choiceRow: new Int32Array(4_000_000) }));
  const wide = {
    ...played,
    table: {
      ...table,
      model: { ...model, partyParameters: model.partyParameters.map(one => ({ ...one, foresight: 100 })) },
      blocks,
    },
  };
  const { state, turn } = startPosition(model);
  const answer = await answerTo(wide, { kind: 'reasons', place: { state, turn } });
  expect(answer).toMatchObject({
    reasons: undefined,
    refused: {
      what: expect.stringMatching(
        /^To explain choices by what is foreseen over 100 rounds in \d+ states would take \d[\d.]* GiB of memory\.$/,
      ),
    },
  });
});

test('of the flagship they are those of `why`, and can be sent to another thread', async () => {
  const model = bind(loadScenario(FLAGSHIP), [], 3);
  const played = prepared(model);
  const why = await whyAt(played, startPosition(model));
  expect(why).toEqual(reasonsAt(played.solved(), startOf(played.table)));
  expect(structuredClone(why)).toEqual(why);
});
