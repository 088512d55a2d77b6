import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import { CUT_LINE, makeEntryLine, readGame, restoreTimeline } from '../../src/play/game-file.ts';
import { type GameStart, makeHeaderLine } from '../../src/play/game-header.ts';
import { stepFunctionOf } from '../../src/play/play-machine.ts';
import { startTimeline, type Timeline } from '../../src/play/timeline.ts';
import { anyOperations, type Operation, operate } from '../support/arbitrary/timeline.ts';
import { game } from '../support/load.ts';
import { property } from '../support/property.ts';

const model = game('haggle');
const chart = makeChart(model);
const step = stepFunctionOf(chart);
const hashOf = (texts: readonly string[]) => texts.map(text => `${text.length}.${text.charCodeAt(9)}`).join('/');
const begun: GameStart = {
  parleyGame: 2,
  notice: 'Not a forecast.',
  scenario: { id: 'haggle', title: 'Haggling', hash: hashOf(['parley: haggle']) },
  sources: [{ file: 'haggle.yaml', text: 'parley: haggle' }],
  settings: { trust: 1, 'seller.foresight': 'horizon', 'buyer.precision': 'infinity' },
  horizon: 3,
  seed: '7',
  seats: { seller: 'person', buyer: 'model' },
};
const HEAD = makeHeaderLine(begun, hashOf);

const begin = () => startTimeline(startPosition(model));
const wander = (operations: readonly Operation[], from = begin()) =>
  operations.reduce((timeline, operation) => operate(chart, timeline, operation), from);

const written = ({ log }: Timeline) => [...log].map(entry => makeEntryLine(model, entry));

function restored(text: string): Timeline {
  const read = readGame(text, hashOf);
  if ('what' in read) throw new Error(read.what);
  const timeline = restoreTimeline(model, read, step);
  if ('what' in timeline) throw new Error(timeline.what);
  return timeline;
}

describe('a saved game', () => {
  property([anyOperations])('opens with everything that was played and written, branches and all', list => {
    const timeline = wander(list);
    expect(restored(HEAD + written(timeline).join(''))).toEqual(timeline);
  });

  property([anyOperations, fc.nat(10_000)])('cut at any byte opens with all but the line that was cut', (list, at) => {
    const timeline = wander(list);
    const text = HEAD + written(timeline).join('');
    const cut = text.slice(0, HEAD.length + (at % (text.length - HEAD.length + 1)));
    const whole = cut.slice(HEAD.length).split('\n').length - 1;
    expect([...restored(cut).log]).toEqual([...timeline.log].slice(0, whole));
  });

  property([anyOperations, anyOperations, fc.nat(10_000)])(
    'cut and gone on with opens with both parts',
    (before, more, at) => {
      const text = HEAD + written(wander(before)).join('');
      const cut = text.slice(0, HEAD.length + (at % (text.length - HEAD.length + 1)));
      const first = restored(cut);
      const onward = wander(more, first);
      const rest = written(onward).slice(first.log.length).join('');
      const end = cut.endsWith('\n') ? '' : CUT_LINE;
      expect(restored(cut + end + rest).log).toEqual(onward.log);
    },
  );
});

describe('what is no saved game, or a damaged one, is refused in a sentence:', () => {
  const fault = (text: string) => {
    const read = readGame(text, hashOf);
    const told = 'what' in read ? read : restoreTimeline(model, read, step);
    return 'what' in told ? told.what : 'nothing is wrong';
  };
  const CUT_HEADER = 'This saved game was cut within its first line, before any move was written.';
  const DAMAGED = 'The first line of this saved game is damaged.';
  const CHANGED = 'The first line of this saved game was changed after the game was begun.';
  const UNFIT = 'Line 2 of this saved game does not fit:';
  test.each([
    ['nothing at all', '', 'This is not a saved game of Parley.'],
    ['a scenario', 'parley: 1\n', 'This is not a saved game of Parley.'],
    ['half of a word', '{"parley', CUT_HEADER],
    ['a header that was cut', HEAD.slice(0, 40), CUT_HEADER],
    ['a header without its line break', HEAD.slice(0, -1), CUT_HEADER],
    [
      'another version',
      HEAD.replace('"parleyGame":2', '"parleyGame":1'),
      'This game was saved in version 1 of the format.',
    ],
    ['a damaged header', HEAD.replace('"horizon":3', '"horizon":0'), 'The first line of this saved game is damaged.'],
    ['an endless horizon', HEAD.replace('"horizon":3', '"horizon":1000000000'), DAMAGED],
    ['a seed that acts on the terminal', HEAD.replace('"seed":"7"', '"seed":"\\u001b[31m"'), DAMAGED],
    ['another horizon', HEAD.replace('"horizon":3', '"horizon":30'), CHANGED],
    ['another setting', HEAD.replace('"trust":1', '"trust":-1'), CHANGED],
    ['another seat', HEAD.replace('"buyer":"model"', '"buyer":"person"'), CHANGED],
    [
      'a changed scenario',
      HEAD.replace('haggle"}]', 'haggle!"}]'),
      'The scenario inside this saved game was changed after the game was begun.',
    ],
    ['a foreign line', `${HEAD}hello\n`, 'Line 2 of this saved game is not one of Parley\'s: "hello".'],
    ['an empty line', `${HEAD}\n`, "Line 2 of this saved game is not one of Parley's: it is empty."],
    [
      'a move that cannot be made',
      `${HEAD}{"from":0,"move":"buyer:wait"}\n`,
      'Line 2 of this saved game does not fit: "buyer:wait" cannot be made.',
    ],
    [
      'a move after the end',
      `${HEAD}${['seller:cut', 'buyer:accept/1', 'world:quiet'].map((move, from) => `${JSON.stringify({ from, move })}\n`).join('')}`,
      'Line 4 of this saved game does not fit: "world:quiet" cannot be made: play has ended after move 2, with “sold”.',
    ],
    [
      'a move of nobody',
      `${HEAD}{"from":0,"move":"broker:wait"}\n`,
      'Line 2 of this saved game does not fit: "broker" does not move in this scenario.',
    ],
    [
      'a move from elsewhere',
      `${HEAD}{"from":4,"move":"seller:cut"}\n`,
      'Line 2 of this saved game does not fit: it goes on from move 4, but play stands at 0.',
    ],
    ['a name for nothing', `${HEAD}{"node":1,"name":"Talks"}\n`, `${UNFIT} no move 1 was made before it.`],
    [
      'a name that is too long',
      `${HEAD}{"node":0,"name":"${'wordy '.repeat(10)}ending"}\n`,
      `${UNFIT} "${'wordy '.repeat(9)}wordy…" has 66 characters, and a name at most 60.`,
    ],
    [
      'a note that acts on the terminal',
      `${HEAD}{"node":0,"note":"\\u001b[31mred"}\n`,
      `${UNFIT} "\ufffd[31mred" has characters that nobody sees, or spaces around it: a note has neither.`,
    ],
    [
      'a name with more said on its line',
      `${HEAD}{"node":0,"name":"A","by":"B"}\n`,
      'Line 2 of this saved game is not one of Parley\'s: "{"node":0,"name":"A","by":"B"}".',
    ],
    [
      'a prediction for too few endings',
      `${HEAD}{"node":0,"percents":[100]}\n`,
      `${UNFIT} 1 percentage cannot stand for 2 endings.`,
    ],
    [
      'a prediction of more than everything',
      `${HEAD}{"node":0,"percents":[60,60]}\n`,
      `${UNFIT} 60 and 60 percent add up to 120, not to 100.`,
    ],
    [
      'a prediction beyond all numbers',
      `${HEAD}{"node":0,"percents":[1e999,0]}\n`,
      'Line 2 of this saved game is not one of Parley\'s: "{"node":0,"percents":[1e999,0]}".',
    ],
    ['a jump to nowhere', `${HEAD}{"at":9}\n`, 'Line 2 of this saved game does not fit: no move 9 was made before it.'],
  ])('%s', (_what, text, message) => {
    expect(fault(text)).toBe(message);
  });
});

describe('a saved game with a line that does not fit', () => {
  const text = `${HEAD}{"from":0,"move":"seller:cut"}\n{"from":1,"move":"buyer:wait"}\n{"from":1,"move":"buyer:walk"}\n`;

  test('says how to open the lines before it', () => {
    const read = readGame(text, hashOf);
    if ('what' in read) throw new Error(read.what);
    expect(restoreTimeline(model, read, step)).toEqual({
      what: 'Line 4 of this saved game does not fit: it goes on from move 1, but play stands at 2.',
      wayOut:
        'To open what stands before it, add --lines 3: play then goes on in a new file, and this one stays as it is.',
    });
  });

  test('opens up to a line, and a cut at the end is then none of it', () => {
    const read = readGame(`${text}{"fr`, hashOf, 3);
    if ('what' in read) throw new Error(read.what);
    expect(read.isCut).toBe(false);
    const timeline = restoreTimeline(model, read, step);
    expect('what' in timeline ? timeline : timeline.at).toBe(2);
    const whole = readGame(`${text}{"fr`, hashOf, 4);
    expect('what' in whole ? whole : whole.isCut).toBe(true);
  });
});
