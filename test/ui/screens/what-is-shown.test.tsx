import { describe, expect, test } from 'vitest';
import { parseLine } from '../../../src/game/notation.ts';
import { advance, type Position, startPosition } from '../../../src/game/position.ts';
import { tellLine } from '../../../src/report/tell/move.ts';
import { itemRows } from '../../../src/ui/kit/parts/part-rows.ts';
import { lineItems } from '../../../src/ui/screens/main/panes/line/line-view.ts';
import { FLAGSHIP, loadScenario } from '../../support/load.ts';
import { frameOf } from '../support/frame.tsx';
import { startBoard, weir } from '../support/play.ts';

const scenario = loadScenario(FLAGSHIP);
const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
];
const wide = { columns: 140, rows: 40 };

describe('what a user set', () => {
  const set = () => startBoard({ scenario, settings: ['trust=3', 'dockStrike=1'] });

  test.each(SIZES)('stands on every screen, at $columns by $rows', size => {
    const board = set();
    for (const presses of [[], ['f'], ['escape', 'b'], ['escape', 'i'], ['escape', '?']]) {
      board.press(...presses);
      const frame = frameOf(board.store, size);
      expect(frame).toContain('not a forecast');
      expect(frame).toContain('what if: trust 3, d');
    }
  });

  test('is marked among start values and levers, and rests on no evidence', () => {
    const board = set();
    board.press('f');
    const frame = frameOf(board.store, { columns: 140, rows: 600 });
    expect(frame).toContain('Set by you');
    expect(frame).toContain('◆ Trust: 3, set by you (1 by default)');
    expect(frame).toMatch(/◆ dockStrike: 1 \(taken as established\), set by you .*, from 0 to 1/);
    expect(frame).not.toMatch(/◆ Trust:.*\n +rests on/);
  });

  test('is nothing by default, and the levers stand with range, meaning and evidence', () => {
    const board = startBoard({ scenario });
    board.press('f');
    const frame = frameOf(board.store, { columns: 140, rows: 600 });
    expect(frame).not.toContain('Set by you');
    expect(frame).not.toContain('what if');
    expect(frame).toMatch(
      /talksChance: 0\.5, from 0\.1 to 0\.9\n +The chance that .*\n +rests on: .* \[chances-of-talks\]/,
    );
  });
});

describe('what may come of the action under the cursor', () => {
  test('stands beside it on a wide board', () => {
    const board = startBoard({ scenario });
    board.press('down', 'down');
    const frame = frameOf(board.store, wide);
    expect(frame).toMatch(/│ 85% {3}Washington announces a pause and stops/);
    expect(frame).toContain('▸ Drugs and strikes: patrols, Trust +1');
    expect(frame).toMatch(/│ {3}rests on: \w+ [\w ]+/);
  });

  test('stands under it on a narrow board where the open actions still fit', () => {
    const board = startBoard({ scenario });
    board.press('down', 'down');
    expect(frameOf(board.store, { columns: 100, rows: 40 })).toMatch(
      /^ {5}85% {2}Drugs and strikes: patrols, Trust \+1/m,
    );
  });

  test.each(SIZES)('is told by i at $columns by $rows', size => {
    const board = startBoard({ scenario });
    board.press('down', 'down', 'i');
    const frame = frameOf(board.store, size);
    expect(frame).toContain('Pause strikes');
    expect(frame).toContain('85%');
    expect(frame).toContain('▸ Drugs and strikes: patrols, Trust +1');
  });

  test('is no pane at the end of play', () => {
    const board = startBoard();
    expect(frameOf(board.store, wide)).toContain('Under the cursor');
    board.press('3');
    expect(frameOf(board.store, wide)).not.toContain('Under the cursor');
  });
});

describe('the ladder', () => {
  test.each([wide, { columns: 200, rows: 60 }])('has whole titles at $columns by $rows', size => {
    const frame = frameOf(startBoard({ scenario }).store, size);
    const ladder = frame.split('\n').map(line => line.split('│')[0] ?? '');
    expect(ladder.slice(3, 20).join('')).not.toContain('…');
    expect(ladder.join(' ').replace(/\s+/g, ' ')).toContain('Exchange of fire between armed forces');
  });
});

describe('what has no room', () => {
  test.each(SIZES)('in help goes on below at $columns by $rows', ({ columns }) => {
    const board = startBoard({ scenario });
    board.press('?');
    const words = frameOf(board.store, { columns, rows: 100 }).replace(/\s+/g, ' ');
    const listed = words.slice(words.indexOf('[Keys]'));
    expect(listed).toContain('Hides the odds and all else that tells what the model expects');
    expect(listed).toContain('Tells why: the move to come, or the one under the line’s cursor');
    expect(listed).not.toContain('…');
  });

  test.each([
    [80, ''],
    [140, ' ? lists the keys.'],
  ])('of a message at %i columns is the way to the keys, which stands beside it anyway', (columns, end) => {
    const board = startBoard();
    board.press('3', 'i');
    const said = `i: not possible now; it tells what may come of the action under the cursor.${end}`;
    expect(frameOf(board.store, { columns, rows: 24 }).split('\n').at(-1)).toBe(` ${said}`);
  });

  test('of the ladder at 100 by 30 is the end of titles, of all alike but that under the cursor', () => {
    const frame = frameOf(startBoard({ scenario }).store, { columns: 100, rows: 30 });
    const ladder = frame
      .split('\n')
      .slice(4, 18)
      .map(line => line.split('│')[0] + (line.split('│')[1] ?? ''));
    expect(ladder.filter(line => /^ +\d+ /.test(line))).toHaveLength(11);
    expect(ladder.slice(0, 3).join('\n')).toMatch(/ 9 · Exchange of f\S*…[^\n]*\n {2}8 · Strikes on the…/);
  });
});

test('an ending that is said by its title alone is said once', () => {
  const terse = (title: string, says: string) => {
    const weirScenario = weir();
    const endings = weirScenario.endings.map(ending => ({ ...ending, title, says }));
    const board = startBoard({ scenario: { ...weirScenario, endings } });
    board.press('3');
    return frameOf(board.store, { columns: 80, rows: 24 })
      .match(/^ {3}\S.*$/gm)
      ?.slice(-6);
  };
  expect(terse('Open', 'open.')?.filter(line => /open/i.test(line))).toEqual(['   Open']);
  expect(terse('Open', 'All is open.')?.filter(line => /open/i.test(line))).toEqual(['   Open', '   All is open.']);
});

describe('the line of play', () => {
  const LINE =
    'washington:pause-strikes/1 caracas:hold world:quiet washington:hold caracas:hold world:quiet washington:seize-tanker/2';

  /** The lines of the pane, the cursor on the last move. */
  function shown(text: string, height: number) {
    const { scene } = startBoard({ scenario }).press();
    const { model } = scene;
    const moves = parseLine(model, text);
    if ('what' in moves) throw new Error(moves.what);
    const positions: Position[] = [startPosition(model)];
    for (const move of moves) positions.push(advance(model, positions.at(-1) ?? startPosition(model), move));
    const line = tellLine(model, positions, moves).map((told, i) => ({ node: i + 1, told, isPlayed: true }));
    const items = lineItems({ ...scene, line }, false, line.length - 1, false, 48, height);
    return items.map(item =>
      itemRows(item, 48)
        .map(({ spans }) => spans.map(span => span.text).join(''))
        .join('\n'),
    );
  }

  test('tells the outcome of an older move where it is not the usual one', () => {
    const [pause, hold] = shown(LINE, 14);
    expect(pause).toContain('Pause strikes\n');
    expect(pause?.replace(/\s+/g, ' ')).toContain('but an operation already under way goes ahead.');
    expect(hold?.split('\n')).toHaveLength(1);
  });

  test('says what each round adds apart from its first move, of whichever age', () => {
    const items = shown(LINE, 14);
    expect(items[0]?.split('\n')[0]).toMatch(/^ {3}this round: Strikes on vessels ≥ 30 →/);
    expect(items[1]).not.toContain('this round');
    expect(items.at(-1)?.replace(/\s+/g, ' ')).toContain('this round: Strikes on vessels ≥ 37 → ≥ 40.5; Casualties');
    expect(items.at(-1)).toContain('▸ Tankers seized ≥ 2 → ≥ 3');
  });

  test('tells the latest moves in full first, and evidence by its text where there is room', () => {
    const some = shown(LINE, 32);
    expect(some[4]).toContain('denounces');
    expect(some[0]).not.toContain('[');
    const all = shown(LINE, 200);
    expect(all[0]?.replace(/\s+/g, ' ')).toContain('rests on: A pause fails with a chance of 0.15');
    expect(all[0]).toContain('[operations-under-way]');
  });
});
