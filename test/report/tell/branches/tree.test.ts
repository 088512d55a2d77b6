import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startPosition } from '../../../../src/game/position.ts';
import { makeChart } from '../../../../src/play/chart/chart.ts';
import { stepFunctionOf } from '../../../../src/play/play-machine.ts';
import {
  annotate,
  branchEnds,
  goTo,
  lineTo,
  nodeOf,
  playMove,
  startTimeline,
  takeBack,
} from '../../../../src/play/timeline.ts';
import { type TreeRow, treeOf } from '../../../../src/report/tell/branches/tree.ts';
import { anyOperations, timelinesOf } from '../../../support/arbitrary/timeline.ts';
import { game } from '../../../support/load.ts';
import { moveOf } from '../../../support/moves.ts';
import { property } from '../../../support/property.ts';

const model = game('haggle');
const chart = makeChart(model);
/** Plays moves; a number goes to a node, and `2=Text` names one. */
const played = (words: string) =>
  words.split(' ').reduce(
    (timeline, word) => {
      const [node, text] = word.split('=');
      if (text !== undefined) return annotate(timeline, { kind: 'name', node: Number(node), text });
      if (/^\d+$/.test(word)) return goTo(timeline, Number(word));
      return playMove(timeline, moveOf(model, word), stepFunctionOf(chart));
    },
    startTimeline(startPosition(model)),
  );

/** Draws a row: guides, moves left out, node, move, name, ending, and what else is so. */
function drawn({ guides, skipped, node, told, name, ending, isEnd, isHere, isPlayed }: TreeRow): string {
  const gap = skipped > 0 ? `+${skipped} ` : '';
  const named = name === '' ? '' : ` “${name}”`;
  const ended = ending === null ? '' : ` = ${model.scenario.endings[ending]?.id}`;
  return `${guides}${gap}${node} ${told?.move ?? 'start'}${named}${ended}${isEnd ? ' .' : ''}${isPlayed ? ' *' : ''}${isHere ? ' here' : ''}`;
}

const tree = (words: string) => treeOf(model, played(words)).map(drawn);

describe('the tree of the lines of play', () => {
  test('of a game that nobody moved in is the start', () => {
    expect(treeOf(model, startTimeline(startPosition(model))).map(drawn)).toEqual(['0 start . * here']);
  });

  test('of one line is its start and its end, and how many moves stand between them', () => {
    expect(tree('seller:cut buyer:wait world:quiet seller:cut')).toEqual(['0 start *', '+3 4 seller:cut . * here']);
  });

  test('has a row for a name, for a note and for where one stands', () => {
    expect(tree('seller:cut buyer:wait world:quiet seller:cut 2=Patience 3')).toEqual([
      '0 start *',
      '+1 2 buyer:wait “Patience” *',
      '3 world:quiet * here',
      '4 seller:cut .',
    ]);
    const noted = annotate(played('seller:cut buyer:wait'), { kind: 'note', node: 1, text: 'Why?' });
    expect(treeOf(model, noted).map(({ note }) => note)).toEqual(['', 'Why?', '']);
  });

  test('hangs every move that was made at a place under it, the one played first last and in its own column', () => {
    const words = [
      'seller:cut buyer:wait world:quiet seller:cut',
      '1 buyer:walk world:quiet seller:insist',
      '6 seller:cut',
      '5 world:rumour',
      '1 buyer:accept/1',
      '0 seller:insist buyer:wait',
    ];
    expect(tree(words.join(' '))).toEqual([
      '0 start *',
      '├─ 11 seller:insist *',
      '│  12 buyer:wait . * here',
      '1 seller:cut',
      '├─ 5 buyer:walk',
      '│  ├─ 9 world:rumour .',
      '│  6 world:quiet',
      '│  ├─ 8 seller:cut .',
      '│  7 seller:insist .',
      '├─ 10 buyer:accept/1 = sold .',
      '2 buyer:wait',
      '+1 4 seller:cut .',
    ]);
  });

  test('has a row for a place at which lines part, so that what parts there hangs on it', () => {
    expect(tree('seller:cut buyer:wait world:quiet seller:cut 2 world:rumour')).toEqual([
      '0 start *',
      '+1 2 buyer:wait *',
      '├─ 5 world:rumour . * here',
      '3 world:quiet',
      '4 seller:cut .',
    ]);
  });

  test('says how deep a line lies', () => {
    const depths = treeOf(model, played('seller:cut buyer:wait 1 buyer:walk world:quiet 4 0 seller:insist'));
    expect(depths.map(({ node, depth }) => `${node}:${depth}`)).toEqual(['0:0', '5:1', '1:0', '3:1', '4:1', '2:0']);
  });

  property([fc.constantFrom(...['haggle', 'lamps', 'coin'].map(name => makeChart(game(name)))), anyOperations])(
    'tells every node once or counts it, and each line in order',
    (of, operations) => {
      const timeline = timelinesOf(of, operations).at(-1) ?? startTimeline(startPosition(of.model));
      const rows = treeOf(of.model, timeline);
      const shown = rows.map(({ node }) => node);
      expect(new Set(shown).size).toBe(shown.length);
      expect(rows.reduce((sum, { skipped }) => sum + 1 + skipped, 0)).toBe(timeline.nodes.length);
      expect(shown).toEqual(expect.arrayContaining([...branchEnds(timeline), timeline.at, 0]));
      expect(rows.filter(({ isEnd }) => isEnd)).toHaveLength(branchEnds(timeline).length);
      for (const { node, depth, guides, skipped } of rows) {
        const line = lineTo(timeline, node);
        expect(
          line.filter(at => at !== 0 && nodeOf(timeline, nodeOf(timeline, at).parent ?? 0).children[0] !== at),
        ).toHaveLength(depth);
        expect(guides).toHaveLength(3 * depth);
        for (const left of line.slice(line.length - 1 - skipped, -1)) expect(shown).not.toContain(left);
      }
    },
  );

  test('is drawn however often lines part', () => {
    const long = game('haggle', [], 2000);
    const step = stepFunctionOf(makeChart(long));
    let timeline = startTimeline(startPosition(long));
    for (let i = 0; i < 300; i++) {
      const play = (text: string) => playMove(timeline, moveOf(long, text), step);
      timeline = takeBack(play('seller:insist'));
      for (const text of ['seller:cut', 'buyer:wait', 'world:quiet']) timeline = play(text);
    }
    expect(Math.max(...treeOf(long, timeline).map(({ depth }) => depth))).toBe(300);
  });
});
