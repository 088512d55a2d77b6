import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import { at } from '../../src/num/at.ts';
import { annotationFault, LONGEST_TEXT, tidyText } from '../../src/play/annotation.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import { stepFunctionOf } from '../../src/play/play-machine.ts';
import {
  type Annotation,
  annotate,
  branchName,
  lineTo,
  playMove,
  startTimeline,
  type TextKind,
  textOf,
} from '../../src/play/timeline.ts';
import { anyText } from '../support/arbitrary/text.ts';
import { anyOperations, operate, timelinesOf } from '../support/arbitrary/timeline.ts';
import { game } from '../support/load.ts';
import { moveOf } from '../support/moves.ts';
import { replay } from '../support/plain/replay.ts';
import { last, playing, run, start, step } from '../support/playing.ts';
import { property } from '../support/property.ts';

const model = game('haggle');
const chart = makeChart(model);
const played = ['seller:cut', 'buyer:wait', 'world:quiet'].reduce(
  (timeline, word) => playMove(timeline, moveOf(model, word), stepFunctionOf(chart)),
  startTimeline(startPosition(model)),
);
const name = (node: number, text: string): Annotation => ({ kind: 'name', node, text });

describe('a text on a node', () => {
  test('is replaced by another and taken away by an empty one, each of which is logged', () => {
    const texts = ['Talks', 'Talks fail', ''];
    const timelines = texts.map((_, i) =>
      texts
        .slice(0, i + 1)
        .map(text => name(2, text))
        .reduce(annotate, played),
    );
    expect(timelines.map(timeline => textOf(timeline, 'name', 2))).toEqual(texts);
    expect(timelines[2]?.texts).toEqual(played.texts);
    expect(timelines[2]?.log.from(3)).toEqual(texts.map(text => name(2, text)));
  });

  test('that stands there already changes nothing', () => {
    const named = annotate(played, name(2, 'Talks'));
    expect(annotate(named, name(2, 'Talks'))).toBe(named);
    expect(annotate(named, name(1, ''))).toBe(named);
  });

  test('is one of its kind: a name leaves the note', () => {
    const noted = annotate(played, { kind: 'note', node: 2, text: 'Why?' });
    const both = annotate(noted, name(2, 'Talks'));
    expect(both.texts).toEqual({ name: { 2: 'Talks' }, note: { 2: 'Why?' } });
  });

  test('names the branch it stands on, unless a later node has a name', () => {
    const named = annotate(annotate(played, name(1, 'A cut')), name(2, 'No answer'));
    expect(branchName(named, lineTo(named, 3))).toBe('No answer');
    expect(branchName(named, lineTo(named, 1))).toBe('A cut');
    expect(branchName(named, lineTo(named, 0))).toBe('');
  });

  test('is refused where there is no node', () => {
    expect(() => annotate(played, name(4, 'Talks'))).toThrow('the timeline has 4 nodes, and no node 4');
  });
});

describe('what people type becomes a text on a node:', () => {
  test.each<[TextKind, string, string]>([
    ['name', '  Hot line \t', 'Hot line'],
    ['name', 'One\r\n\n  two\u2028three', 'One two three'],
    ['note', ' One \r\n\n two\rthree\n\n', 'One\n\ntwo\nthree'],
    ['name', '\u001b[31mred\u001b[0m \u202egnol\u202c\u0007', '[31mred[0m gnol'],
    ['name', 'half \ud83e of a sign', 'half  of a sign'],
    ['name', '👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
    ['note', ' \u200b\n\t', ''],
    ['name', '\u{e0041}\u3164Talks\u00ad', 'Talks'],
    ['note', `Ta${'\u0301'.repeat(200)}lks`, `Ta${'\u0301'.repeat(6)}lks`],
    ['name', `a${'\u0301'.repeat(5)}\u200b${'\u0301'.repeat(5)}`, `a${'\u0301'.repeat(6)}`],
    ['name', '\ufe0f', ''],
    ['note', '\u2800\n\u2800', ''],
  ])('%s %j is %j', (kind, typed, kept) => {
    expect(tidyText(kind, typed)).toBe(kept);
  });

  const anyTyped = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'a \t\n\r\u202e\ud83d\ude00\u2029') }));

  property([fc.constantFrom<TextKind>('name', 'note'), anyTyped])('tidied once is tidy', (kind, typed) => {
    const text = tidyText(kind, typed);
    expect(tidyText(kind, text)).toBe(text);
    expect(annotationFault(model, { kind, node: 0, text })).toBeUndefined();
  });

  test.each<TextKind>(['name', 'note'])('a %s may have so many characters and no more', kind => {
    const fault = (length: number) => annotationFault(model, { kind, node: 0, text: 'é'.repeat(length) });
    expect(fault(LONGEST_TEXT[kind])).toBeUndefined();
    expect(fault(LONGEST_TEXT[kind] + 1)?.what).toMatch(
      RegExp(`é…?" has ${kind === 'name' ? '61' : '2,001'} characters`),
    );
  });
});

describe('a prediction', () => {
  const fault = (...percents: number[]) => annotationFault(model, { kind: 'prediction', node: 0, percents });

  test('says something, however many endings there are: what adds up to nothing has no score', () => {
    const { endings } = model.scenario;
    const many = { ...model.scenario, endings: Array.from({ length: 400 }, (_, i) => at(endings, i % 2, 'ending')) };
    const percents = many.endings.map(() => 0);
    const none = annotationFault({ ...model, scenario: many }, { kind: 'prediction', node: 0, percents });
    expect(none?.what).toContain('percent add up to 0, not to 100.');
  });

  test.each([[[30, 70]], [[0, 100]], [[33.3, 66.7]], [[33, 66]], [[34, 67]]])('may say %j', percents => {
    expect(fault(...percents)).toBeUndefined();
  });

  test.each<[number[], string, string | undefined]>([
    [[100], '1 percentage cannot stand for 2 endings.', 'Give one for each ending.'],
    [[-10, 110], '-10 is not a percentage from 0 to 100.', undefined],
    [[50, Number.NaN], 'NaN is not a percentage from 0 to 100.', undefined],
    [[0, Number.POSITIVE_INFINITY], 'Infinity is not a percentage from 0 to 100.', undefined],
    [[33, 60], '33 and 60 percent add up to 93, not to 100.', '7 are left to give.'],
    [[50.2, 51], '50.2 and 51 percent add up to 101.2, not to 100.', 'Take 1.2 away.'],
  ])('may not say %j', (percents, what, wayOut) => {
    expect(fault(...percents)).toEqual(wayOut === undefined ? { what } : { what, wayOut });
  });

  test('is kept beside others from the same node, in the order in which they were made', () => {
    const first: Annotation = { kind: 'prediction', node: 1, percents: [30, 70] };
    const second: Annotation = { kind: 'prediction', node: 1, percents: [50, 50] };
    expect([first, second, first].reduce(annotate, played).predictions).toEqual([first, second, first]);
  });
});

describe('whatever is written on the nodes of a timeline', () => {
  const anyChart = fc.constantFrom(...['haggle', 'lamps', 'coin'].map(each => makeChart(game(each))));

  property([anyChart, anyOperations])('leaves moves, positions and where one stands', (of, operations) => {
    const moves = operations.filter(({ kind }) => kind !== 'annotate');
    const [annotated, plain] = [operations, moves].map(list => timelinesOf(of, list).at(-1));
    expect(annotated?.nodes).toEqual(plain?.nodes);
    expect([annotated?.at, annotated?.tries]).toEqual([plain?.at, plain?.tries]);
    const kept = [...(annotated?.log ?? [])].filter(({ kind }) => kind === 'move' || kind === 'at');
    expect(kept).toEqual([...(plain?.log ?? [])]);
  });

  property([anyChart, anyOperations, fc.nat(1000)])(
    'stands there after it was written, and nothing else has changed',
    (of, operations, pick) => {
      const before = timelinesOf(of, operations).at(-1) ?? played;
      const after = operate(of, before, { kind: 'annotate', pick });
      expect(after.nodes).toBe(before.nodes);
      for (const entry of [...after.log].slice(before.log.length)) {
        if (entry.kind === 'prediction') expect(after.predictions).toEqual([...before.predictions, entry]);
        if (entry.kind !== 'name' && entry.kind !== 'note') continue;
        expect(textOf(after, entry.kind, entry.node)).toBe(entry.text);
        const restored = annotate(after, { ...entry, text: textOf(before, entry.kind, entry.node) });
        expect(restored.texts).toEqual(before.texts);
      }
      expect(replay(startPosition(of.model), after.log, stepFunctionOf(of))).toEqual(after);
    },
  );
});

describe('writing during play', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('neither stops a game that runs nor holds it up', () => {
    const play = playing(model, undefined, { decide: last });
    play.send(start, run);
    vi.advanceTimersByTime(60);
    expect(play.send({ type: 'annotate', annotation: name(0, 'The start') })).toBe('running');
    vi.advanceTimersByTime(40);
    expect(play.line()).toBe('seller:insist');
    expect(textOf(play.context().timeline, 'name', 0)).toBe('The start');
  });

  test('withdraws no question from a model that thinks', async () => {
    const play = playing(model, undefined, { decide: async () => [0, 1] });
    expect(play.send(start, step)).toBe('thinking');
    expect(play.send({ type: 'annotate', annotation: name(0, 'The start') })).toBe('thinking');
    await vi.advanceTimersByTimeAsync(0);
    expect(play.line()).toBe('seller:insist');
  });

  test('changes no draw', () => {
    const lines = [false, true].map(isWritten => {
      const play = playing(model);
      play.send(start);
      for (let i = 0; i < 9; i++) {
        if (isWritten) play.send({ type: 'annotate', annotation: { kind: 'prediction', node: i, percents: [40, 60] } });
        play.send(step);
      }
      return play.line();
    });
    expect(lines[1]).toBe(lines[0]);
  });

  test('of what no saved game could hold is ignored', () => {
    const play = playing(model, ['person', 'person']);
    play.send(start);
    const before = play.context().timeline;
    play.send({ type: 'annotate', annotation: name(0, ' untidy') });
    play.send({ type: 'annotate', annotation: name(7, 'Nowhere') });
    play.send({ type: 'annotate', annotation: { kind: 'prediction', node: 0, percents: [100] } });
    expect(play.context().timeline).toBe(before);
    expect(play.state()).toBe('playing');
  });
});
