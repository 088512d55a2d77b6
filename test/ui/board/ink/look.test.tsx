import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import { BoardApp } from '../../../../src/ui/board/ink/board-app.tsx';
import { COLOURED, PLAIN } from '../../../../src/ui/board/ink/theme.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { frameOf } from '../../support/frame.tsx';
import { prompt, startBoard } from '../../support/play.ts';

const size = { columns: 100, rows: 30 };
const ESCAPE = /\u001b/;

test('without colour nothing but signs and words is drawn', () => {
  const { store, press } = startBoard();
  press('2', 'n', 'n', 'u');
  const frame = frameOf(store, size);
  expect(frame).not.toMatch(ESCAPE);
  for (const sign of ['● Words ◀', '△ Closed weir', '○─●─○─○ rationed', '▰▰▱ 2 of 3', '≥ 4', 'taken back']) {
    expect(frame).toContain(sign);
  }
});

test('colours are five of the sixteen, and none is said by colour alone', () => {
  const colours = Object.values(COLOURED).flatMap(({ color }) => color ?? []);
  expect([...new Set(colours)].sort()).toEqual(['blue', 'cyan', 'green', 'magenta', 'red']);
  expect(Object.keys(PLAIN)).toEqual(Object.keys(COLOURED));
});

test('nothing outside terminal.ts writes an escape sequence', () => {
  const root = join(import.meta.dirname, '../../../../src/ui');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
  const writing = files.filter(file => /\\(u001b|x1b|e)\[/i.test(readFileSync(join(root, file), 'utf8')));
  expect(writing).toEqual(['board/terminal/terminal.ts']);
});

test.each([
  ['the board', []],
  ['a line of play', ['2', 'n', 'n', 'u']],
  ['the end', ['3']],
  ['the facts', ['f', 'end']],
  ['help', ['?']],
])('a screen reader is told in words: %s', async (name, presses) => {
  const { store, pressed } = startBoard({ analyst: prompt() });
  await pressed(...presses);
  const text = frameOf(store, size, { reader: true });
  expect(text).not.toMatch(/[─│┬●○▰▱△▲▼◀▸›≥→█▓▒░▚▄<]/);
  await expect(`${text}\n`).toMatchFileSnapshot(`../../frames/reader/${name.replaceAll(' ', '-')}.txt`);
});

test('real keys come through Ink', async () => {
  const { store } = startBoard();
  const sizes = { size: () => size, onResize: () => () => {} };
  const { stdin, lastFrame, unmount } = render(<BoardApp store={store} sizes={sizes} theme={PLAIN} />);
  const typed = async (text: string) => {
    stdin.write(text);
    await soon();
    await soon();
    return lastFrame() ?? '';
  };
  await soon();
  expect(await typed('\u001b[B')).toContain(' › 2 Open the weir on some days');
  expect(await typed('?')).toContain('[Keys]');
  expect(await typed('\u001b')).toContain('[Upper Ford may]');
  expect(await typed('f')).toContain('[Facts and assumptions]');
  expect(await typed('\u007f')).toContain('[Upper Ford may]');
  expect(await typed('\t')).toContain('[Line of play]');
  expect(await typed('\u001b[Z')).toContain('[Upper Ford may]');
  expect(await typed('2nnu')).toContain('taken back (r plays it again)');
  expect(await typed('\u0012')).not.toContain('taken back');
  unmount();
});

test('the flagship fits: no start value, rung or open action of the first board is left out at 100 by 30', () => {
  const scenario = loadScenario(FLAGSHIP);
  const { store } = startBoard({ scenario });
  const frame = frameOf(store, size);
  const open = store.read().scene.options.filter(({ action }) => action !== null);
  for (const { title } of open.slice(0, 9)) expect(frame).toContain(title);
  for (const { title } of scenario.tallies) expect(frame).toContain(title);
  for (const { rung } of scenario.ladder.rungs) expect(frame).toMatch(new RegExp(`^ +${rung} `, 'm'));
  expect(frame).toContain('≥ 30');
});
