import { expect, test } from 'vitest';
import { game } from '../support/load.ts';
import { lineOf } from '../support/moves.ts';
import { playing, start } from '../support/playing.ts';

const model = game('haggle');
const follow = (line: string) => ({ type: 'follow', moves: lineOf(model, line) }) as const;

test('a line of play is gone to and its moves made, chance included, whoever sits there', () => {
  const play = playing(model, ['person', 'model']);
  expect(play.send(start, follow('seller:cut buyer:walk world:rumour'))).toBe('playing');
  expect(play.line()).toBe('seller:cut buyer:walk world:rumour');
});

test('moves that were made before are not made again, and another branch is kept', () => {
  const play = playing(model, ['person', 'person']);
  play.send(start, follow('seller:cut buyer:wait'));
  play.send(follow('seller:insist'));
  expect(play.line()).toBe('seller:insist');
  play.send(follow('seller:cut buyer:wait world:quiet'));
  expect(play.context().timeline.nodes).toHaveLength(5);
  expect([...play.context().timeline.log].map(({ kind }) => kind)).toEqual([
    ...['move', 'move', 'at', 'move', 'at', 'at', 'at', 'move'],
  ]);
});

test('to an ending it stops play; to the start it takes everything back', () => {
  const play = playing(model, ['person', 'person']);
  expect(play.send(start, follow('seller:cut buyer:accept/1'))).toBe('ended');
  expect(play.send(follow(''))).toBe('playing');
  expect(play.line()).toBe('');
});

test('it withdraws what the model was asked', () => {
  const play = playing(model, ['model', 'model'], { decide: () => new Promise(() => undefined) });
  play.send(start, { type: 'step' });
  expect(play.state()).toBe('thinking');
  expect(play.send(follow('seller:cut'))).toBe('paused');
  expect(play.line()).toBe('seller:cut');
});
