import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../../src/cli/files/log-file.ts';
import { loadGame, newGame, type OpenedGame } from '../../../src/cli/games/open-game.ts';
import { startPosition } from '../../../src/game/position.ts';
import { stepFunctionOf } from '../../../src/play/play-machine.ts';
import {
  type Annotation,
  annotate,
  playMove,
  startTimeline,
  type Timeline,
  takeBack,
} from '../../../src/play/timeline.ts';
import { GAMES } from '../../support/load.ts';
import { moveOf } from '../../support/moves.ts';
import { emptyFolder } from '../program.ts';

const HAGGLE = `${GAMES}/haggle.yaml`;

/** Plays moves in an opened game and records each, as the board does. */
function play({ chart, timeline, recorder }: OpenedGame, line: string): Timeline {
  return line.split(' ').reduce((now, word) => {
    const next = word === 'back' ? takeBack(now) : playMove(now, moveOf(chart.model, word), stepFunctionOf(chart));
    recorder?.record(next);
    return next;
  }, timeline);
}

/** A game of one move, saved. */
function savedGame(): string {
  const path = join(emptyFolder(), 'game.parley');
  play(newGame(HAGGLE, { set: [], save: path }), 'seller:cut');
  return path;
}

const load = (path: string, options = {}) => loadGame(path, { set: [], ...options });
const told = ({ recorder }: OpenedGame) => recorder?.notices().map(({ what }) => what);

describe('two that play the same saved game', () => {
  test('keep both games whole: the second goes on in a file of its own, and says so', () => {
    const path = savedGame();
    const [one, other] = [load(path), load(path)];
    const first = play(one, 'buyer:wait');
    const second = play(other, 'buyer:walk world:quiet');
    expect(other.recorder?.path()).toBe(path.replace('.parley', '-2.parley'));
    expect(told(other)).toEqual([`Another program wrote to "${path}" meanwhile.`]);
    const onward = play({ ...one, timeline: first }, 'world:quiet');
    expect(one.recorder?.path()).toBe(path);
    expect(told(one)).toEqual([]);
    expect(load(path).timeline).toEqual(onward);
    expect(load(other.recorder?.path() ?? '').timeline).toEqual(second);
  });

  test('find out at every move, not only at the first', () => {
    const path = savedGame();
    const [one, other] = [load(path), load(path)];
    const first = play(one, 'buyer:wait');
    play(other, 'buyer:walk');
    appendFileSync(path, '{"at":0}\n');
    const onward = play({ ...one, timeline: first }, 'world:quiet');
    expect(one.recorder?.path()).toBe(path.replace('.parley', '-3.parley'));
    expect(load(one.recorder?.path() ?? '').timeline).toEqual(onward);
  });

  test('lose nothing where the file is replaced or removed', () => {
    const path = savedGame();
    const game = load(path);
    const first = play(game, 'buyer:wait');
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    const second = play({ ...game, timeline: first }, 'world:quiet');
    const beside = game.recorder?.path() ?? '';
    expect(beside).not.toBe(path);
    expect(load(beside).timeline).toEqual(second);
    rmSync(beside);
    const third = play({ ...game, timeline: second }, 'back');
    expect(load(beside).timeline).toEqual(third);
  });
});

describe('a saved game', () => {
  test('keeps settings, horizon, seed and seats', () => {
    const path = join(emptyFolder(), 'game.parley');
    const set = ['trust=1', 'deal=open', 'seller.foresight=horizon', 'buyer.precision=infinity'];
    const begun = newGame(HAGGLE, { set, horizon: 5, seed: 'a b', as: 'buyer', save: path });
    play(begun, 'seller:cut');
    const again = load(path);
    expect(again.chart.model.settings).toEqual(begun.chart.model.settings);
    expect(again.chart.model.partyParameters).toEqual(begun.chart.model.partyParameters);
    expect(again.chart.model.horizon).toBe(5);
    expect(again.seed).toBe('a b');
    expect(again.seats).toEqual({ seller: 'model', buyer: 'person' });
    expect(load(path, { as: 'seller' }).seats).toEqual({ seller: 'person', buyer: 'model' });
    expect(load(path, { as: 'nobody' }).seats).toEqual({ seller: 'model', buyer: 'model' });
  });

  test('opened up to a line goes on beside the file, which stays as it is', () => {
    const path = savedGame();
    appendFileSync(path, '{"from":0,"move":"seller:insist"}\n{"from":9}\n');
    const before = readFileSync(path, 'utf8');
    expect(() => load(path)).toThrow('add --lines 3: play then goes on in a new file');
    expect(() => load(path, { lines: 3 })).toThrow('add --lines 2:');
    const game = load(path, { lines: 2 });
    expect(readdirSync(join(path, '..'))).toEqual(['game.parley']);
    const onward = play(game, 'buyer:wait');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(game.recorder?.path()).toBe(path.replace('.parley', '-2.parley'));
    expect(told(game)).toEqual([]);
    expect(load(game.recorder?.path() ?? '').timeline).toEqual(onward);
  });

  test('whose last line was cut says so, and goes on after it', () => {
    const path = savedGame();
    appendFileSync(path, '{"from":1,"mo');
    const game = load(path);
    expect(game.notices.map(({ what }) => what)).toEqual([
      `The last line of "${path}" was cut while it was written, and is left out.`,
    ]);
    const onward = play(game, 'buyer:wait');
    expect(game.recorder?.path()).toBe(path);
    expect(load(path).timeline).toEqual(onward);
    expect(load(path).notices).toEqual([]);
  });

  test('is not written to where --no-save says so, and to another file where --save does', () => {
    const path = savedGame();
    const before = readFileSync(path, 'utf8');
    expect(load(path, { save: false }).recorder).toBeNull();
    const copy = join(path, '../copy.parley');
    const onward = play(load(path, { save: copy }), 'buyer:wait');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(load(copy).timeline).toEqual(onward);
  });

  test('is there whole or not at all', () => {
    const path = savedGame();
    expect(readdirSync(join(path, '..'))).toEqual(['game.parley']);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
  });

  test('in which nobody moved leaves no file', () => {
    const path = join(emptyFolder(), 'game.parley');
    const { chart, recorder } = newGame(HAGGLE, { set: [], save: path });
    recorder?.record(startTimeline(startPosition(chart.model)));
    expect(recorder?.hasWritten()).toBe(false);
    expect(existsSync(path)).toBe(false);
  });
});

describe('what people write on a game', () => {
  /** Writes on the nodes of an opened game and records each, as the board does. */
  const write = ({ timeline, recorder }: OpenedGame, ...annotations: Annotation[]): Timeline =>
    annotations.reduce((now, annotation) => {
      const next = annotate(now, annotation);
      recorder?.record(next);
      return next;
    }, timeline);
  const NAME: Annotation = { kind: 'name', node: 1, text: 'Détente' };
  const NOTE: Annotation = { kind: 'note', node: 0, text: 'Why?\n{"cut":true}\n« 🤝 »' };
  const PREDICTION: Annotation = { kind: 'prediction', node: 1, percents: [12.5, 87.5] };
  const GONE: Annotation = { kind: 'name', node: 1, text: '' };

  test('is saved line by line among the moves, and is there again', () => {
    const path = savedGame();
    const game = load(path);
    const onward = play({ ...game, timeline: write(game, NAME, NOTE, PREDICTION, GONE) }, 'buyer:wait');
    expect(readFileSync(path, 'utf8').split('\n').slice(1)).toEqual([
      '{"from":0,"move":"seller:cut"}',
      '{"node":1,"name":"Détente"}',
      '{"node":0,"note":"Why?\\n{\\"cut\\":true}\\n« 🤝 »"}',
      '{"node":1,"percents":[12.5,87.5]}',
      '{"node":1,"name":""}',
      '{"from":1,"move":"buyer:wait"}',
      '',
    ]);
    expect(load(path).timeline).toEqual(onward);
  });

  test('alone makes a game that is saved', () => {
    const path = join(emptyFolder(), 'game.parley');
    const onward = write(newGame(HAGGLE, { set: [], save: path }), NOTE);
    expect(load(path).timeline).toEqual(onward);
  });

  test('and was cut at any byte, within a letter too, is left out; play goes on after it', () => {
    const path = savedGame();
    const moved = readFileSync(path);
    write(load(path), NOTE);
    const whole = readFileSync(path);
    for (let size = moved.length + 1; size < whole.length; size++) {
      writeFileSync(path, whole.subarray(0, size));
      const game = load(path);
      expect(game.timeline.texts.note).toEqual({});
      const onward = write(game, NAME);
      expect(game.recorder?.path()).toBe(path);
      game.recorder?.close();
      expect(load(path).timeline).toEqual(onward);
    }
  });

  test('at two terminals goes into a file of its own for the second', () => {
    const path = savedGame();
    const [one, other] = [load(path), load(path)];
    const first = write(one, NAME);
    const second = write(other, NOTE, PREDICTION);
    expect(told(other)).toEqual([`Another program wrote to "${path}" meanwhile.`]);
    expect(load(path).timeline).toEqual(first);
    expect(load(other.recorder?.path() ?? '').timeline).toEqual(second);
  });
});

describe('a new file', () => {
  test('takes the next free name, also beside a link that leads nowhere', () => {
    const folder = emptyFolder();
    const wanted = join(folder, 'game.parley');
    symlinkSync(join(folder, 'nowhere'), wanted);
    expect(createLog(wanted, 'one\n').path).toBe(join(folder, 'game-2.parley'));
    expect(createLog(wanted, 'two\n').path).toBe(join(folder, 'game-3.parley'));
    expect(readdirSync(folder).sort()).toEqual(['game-2.parley', 'game-3.parley', 'game.parley']);
  });
});
