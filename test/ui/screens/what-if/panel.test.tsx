import { describe, expect, test } from 'vitest';
import type { Analyst } from '../../../../src/analysis/analyst/question.ts';
import type { Variants } from '../../../../src/ui/board/store/variants.ts';
import { widthOf } from '../../../../src/words/width.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { keptIn } from '../../support/kept.ts';
import { leveredWeir } from '../../support/levered-weir.ts';
import { prompt, startBoard } from '../../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];

const scenario = leveredWeir();
const board = () => startBoard({ scenario, analyst: prompt(scenario) });

test.each(SIZES)('the panel at $columns by $rows, two levers turned', async size => {
  const { store, pressed } = board();
  await pressed('w', 'left', 'down', 'page-up');
  const frame = frameOf(store, size);
  await expect(frame).toMatchFileSnapshot(`../../frames/what-if/${size.columns}x${size.rows}.txt`);
});

const GAMES = few([loadScenario(FLAGSHIP), scenario], 1).map(one => ({ scenario: one, analyst: prompt(one) }));

test.each(few(SIZES, 1))('it keeps within $columns by $rows whatever is under the cursor', async size => {
  for (const game of GAMES) {
    const { store, pressed, press } = startBoard(game);
    await pressed('w', 'right');
    for (const keys of [...Array.from({ length: 7 }, () => Array.from({ length: 6 }, () => 'down')), ['s'], ['t']]) {
      press(...keys);
      const lines = frameOf(store, size).split('\n');
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(size.columns);
    }
  }
});

const SIZE = { columns: 80, rows: 24 };

test('the odds follow what is turned, and go back with it', async () => {
  const { store, pressed } = board();
  await pressed('w');
  expect(frameOf(store, SIZE)).toContain('fight 24.9% 0.0   peace 52.2% 0.0   drought 22.9% 0.0');
  await pressed('left');
  expect(frameOf(store, SIZE)).toMatch(/peace [\d.]+% −[\d.]+ /);
  await pressed('0');
  expect(frameOf(store, SIZE)).toContain('peace 52.2% 0.0');
  expect(keptIn(store.read().state).whatIf.turned).toEqual({});
});

test('while an answer is awaited the last one stands, with a sign that says so, and then the latest', async () => {
  const asked: { readonly question: string; readonly reply: () => void }[] = [];
  const answers = prompt(scenario);
  const analyst: Pick<Analyst, 'ask'> = {
    ask: question =>
      question.kind === 'whatIf'
        ? new Promise(resolve => {
            asked.push({ question: JSON.stringify(question), reply: () => void answers.ask(question).then(resolve) });
          })
        : answers.ask(question),
  };
  const { store, pressed, press } = startBoard({ scenario, analyst });
  const line = () => frameOf(store, SIZE).split('\n')[4]?.trimEnd() ?? '';
  const values = () => asked.map(({ question }) => JSON.parse(question).turned);
  await pressed('w');
  expect(line()).toBe(' odds: …');
  asked[0]?.reply();
  await pressed();
  expect(line()).toBe(' fight 24.9% 0.0   peace 52.2% 0.0   drought 22.9% 0.0');
  // A held key: while the first question is open, nothing else is asked.
  await pressed('down', 'down', 'right', 'down', 'right', 'right', 'right', 'right');
  expect(line()).toBe(' fight 24.9% 0.0   peace 52.2% 0.0   drought 22.9% 0.0  …');
  expect(values()).toEqual([{}, { drought: 1 }]);
  asked[1]?.reply();
  await pressed();
  expect(line()).toMatch(/^ fight [\d.]+% −.*…$/);
  expect(values().at(-1)).toEqual({ drought: 1, 'upper.precision': 1.2 });
  press('right');
  asked[2]?.reply();
  await pressed();
  const before = line();
  expect(before).toMatch(/…$/);
  asked[3]?.reply();
  await pressed();
  expect(line()).not.toMatch(/…$/);
  expect(line()).not.toBe(before);
});

test('a start that is turned once play is under way is said to change nothing, and does not', async () => {
  const { store, pressed } = board();
  await pressed('2', 'w', ...Array.from({ length: 8 }, () => 'down'), 'left');
  const frame = frameOf(store, SIZE);
  expect(frame).toMatch(
    /Lower Ford patience[^\n]*\n {3}Set the start only \(no effect from here on\):\s*\n › start trust/,
  );
  expect(frame).toContain('It sets the start only: it changes nothing from here on.');
  expect(frame).toMatch(/fight [\d.]+% 0\.0 {3}peace [\d.]+% 0\.0 {3}drought [\d.]+% 0\.0/);
  expect(frame).toContain('What if, from here on (round 1)');
});

test('with the odds off no number of theirs is shown, and nothing is asked', async () => {
  const asked: string[] = [];
  const analyst: Pick<Analyst, 'ask'> = {
    ask: question => {
      asked.push(question.kind);
      return prompt(scenario).ask(question);
    },
  };
  const { store, pressed } = startBoard({ scenario, analyst, odds: false });
  await pressed('w', 'right');
  expect(frameOf(store, SIZE)).toContain('The odds are off; a shows them.');
  expect(frameOf(store, SIZE)).not.toContain('%');
  expect(asked).not.toContain('whatIf');
});

test('settings that cannot be are refused in words where the odds stand', async () => {
  const { store, pressed } = board();
  await pressed('w', 'G', 'down', 'down', 'down', 'down', 'down', 'end', 'end');
  await pressed('up', 'up', 'end', 'end');
  expect(keptIn(store.read().state).whatIf.turned).toMatchObject({
    'upper.precision': 'infinity',
    'upper.patience': 0.99,
  });
  const refused = { what: '"9" cannot be the value of "hearing".', wayOut: 'Expected a number from 0 to 1.' };
  const analyst: Pick<Analyst, 'ask'> = {
    ask: question => (question.kind === 'whatIf' ? Promise.resolve({ refused }) : prompt(scenario).ask(question)),
  };
  const other = startBoard({ scenario, analyst });
  await other.pressed('w', 'right');
  expect(frameOf(other.store, SIZE)).toContain('"9" cannot be the value of "hearing".');
});

test('where play has ended nothing is asked, and it says so', async () => {
  const { store, pressed } = board();
  await pressed('3', 'w');
  expect(frameOf(store, SIZE)).toContain('Play has ended here');
});

describe('a variant', () => {
  function withVariants() {
    const saved: { readonly title: string; readonly why: string; readonly levers: readonly number[] }[] = [];
    const variants: Variants = {
      save: (model, title, why) => {
        saved.push({ title, why, levers: [...model.levers] });
        return { saved: `Saved as ${title}.` };
      },
      command: model => `parley play weir.yaml ${[...model.settings].map(([name, value]) => `${name}=${value}`)}`,
    };
    return { ...startBoard({ scenario, analyst: prompt(scenario), variants }), saved };
  }

  test('is saved under a title that is typed, whatever keys its letters are', async () => {
    const { store, pressed, saved } = withVariants();
    await pressed('w', 'right', 's', ...'qw R', 'x', 'backspace');
    expect(frameOf(store, SIZE)).toContain('Title of the variant: qw R▏');
    expect(frameOf(store, SIZE)).toContain('Enter go on  Esc leave');
    await pressed('enter');
    expect(frameOf(store, SIZE)).toContain('Why these settings (may be empty): ▏');
    expect(saved).toEqual([]);
    await pressed('R', 'i', 's', 'k', 'enter');
    expect(saved).toEqual([{ title: 'qw R', why: 'Risk', levers: [2, 0.5, 0] }]);
    expect(frameOf(store, SIZE)).toContain('Saved as qw R.');
    await pressed('right');
    expect(frameOf(store, SIZE)).not.toContain('Saved as');
  });

  test('is not saved where the title is left, or empty', async () => {
    const { store, pressed, saved } = withVariants();
    await pressed('w', 'right', 's', 'a', 'escape');
    expect(store.read().state.screen).toBe('whatIf');
    expect(keptIn(store.read().state).whatIf.naming).toBeNull();
    await pressed('s', 'space', 'enter');
    expect(keptIn(store.read().state).whatIf.naming).toBeNull();
    await pressed('s', 'a', 'enter', 'escape');
    expect(saved).toEqual([]);
  });

  test('has a title of no more than 120 characters, which is said', async () => {
    const { store, pressed } = withVariants();
    await pressed('w', 'right', 's', ...'x'.repeat(121));
    expect(keptIn(store.read().state).whatIf.naming?.input.text).toHaveLength(120);
    expect(frameOf(store, SIZE)).toContain('At most 120 characters: no more are taken.');
  });

  test('can be played, by a command that is told', async () => {
    const { store, pressed } = withVariants();
    await pressed('w', 'right', 'p');
    expect(frameOf(store, SIZE)).toContain('To play with what is set: parley play weir.yaml startTrust=2');
  });

  test('is nothing to ask for while nothing is turned', async () => {
    const { store, pressed } = withVariants();
    await pressed('w', 's');
    expect(keptIn(store.read().state).whatIf.naming).toBeNull();
    expect(store.read().state.message).toContain('not possible now');
  });
});

test('its help has a line for each of the arrow keys, and the bottom line names both at once', async () => {
  const { store, pressed } = board();
  await pressed('w');
  expect(frameOf(store, SIZE)).toContain(' ←→ turn ');
  await pressed('?');
  const frame = frameOf(store, SIZE);
  expect(frame).toMatch(/ ← +Turns it down by a step \(also h\)\s/);
  expect(frame).toMatch(/ → +Turns it up by a step \(also l\)\s/);
});

test('a screen reader is told in words', async () => {
  const { store, pressed } = board();
  await pressed('w', 'left');
  const text = frameOf(store, SIZE, { reader: true });
  expect(text).not.toMatch(/[─│┼├┤●○◆█…<]/);
  await expect(`${text}\n`).toMatchFileSnapshot('../../frames/what-if/reader.txt');
});

test('Esc and w close it, and Backspace does not', async () => {
  const { store, pressed } = board();
  for (const key of ['escape', 'w']) {
    await pressed('w', 'right', 'backspace');
    expect(store.read().state.screen).toBe('whatIf');
    expect(keptIn(store.read().state).whatIf.turned).toEqual({});
    await pressed(key);
    expect(store.read().state.screen).toBe('main');
  }
});
