import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Cast, castText, readCast } from '../recording/cast.ts';
import { DEMO, SIZE } from '../recording/demo.ts';
import { recordDemo } from '../recording/record-demo.ts';
import { openRecordedPane } from '../recording/recorded-pane.ts';

/** Milliseconds without output after which a chapter is written whole. */
const QUIET = 300;

/** Plays each chapter's output into a terminal, and returns the screens at their ends. */
async function replayed({ columns, rows, events }: Cast): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-replay-'));
  const chapters: string[] = [];
  for (const { kind, text } of events) {
    if (kind === 'marker') chapters.push('');
    else chapters.push((chapters.pop() ?? '') + text);
  }
  for (const [i, text] of chapters.entries()) writeFileSync(join(folder, String(i)), text);
  // A key lets the next chapter be written, and is not echoed.
  const plays = `stty raw -echo; for i in $(seq 0 ${chapters.length - 1}); do dd bs=1 count=1 >/dev/null 2>&1; cat ${folder}/$i; done; cat`;
  const pane = await openRecordedPane(columns, rows, ['sh', '-c', plays]);
  onTestFinished(() => pane.close());
  await pane.writtenUntil('', QUIET);
  const screens: string[] = [];
  for (const _ of chapters) {
    pane.press('x');
    await pane.writtenUntil('', QUIET);
    screens.push(pane.screen());
  }
  return screens;
}

const shows = (screen: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);

/** Holds a recording to the format, to the demonstration, and to what a terminal makes of it. */
async function checked(text: string): Promise<readonly string[]> {
  const cast = readCast(text);
  expect({ columns: cast.columns, rows: cast.rows }).toEqual(SIZE);
  const times = cast.events.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeGreaterThan(60);
  expect(times.at(-1)).toBeLessThanOrEqual(90);
  const markers = cast.events.filter(({ kind }) => kind === 'marker').map(event => event.text);
  expect(markers).toEqual(DEMO.map(({ title }) => title));
  const screens = await replayed(cast);
  for (const [i, { title, beats }] of DEMO.entries()) {
    expect(shows(screens[i] ?? '', beats.at(-1)?.shows ?? ''), `${title}:\n${screens[i]}`).toBe(true);
  }
  return screens;
}

test('a recording of the built program shows in another terminal what it showed in its own', async () => {
  const { cast, screens } = await recordDemo();
  expect(await checked(castText(cast))).toEqual(screens);
});

test('the recording that is kept is whole, and no large file', async () => {
  const text = readFileSync('docs/parley.cast', 'utf8');
  expect(text.length).toBeLessThan(300_000);
  await checked(text);
});

describe('what is no recording is refused with its line', () => {
  const whole = castText({ ...SIZE, title: 'One event', events: [{ at: 1.5, kind: 'output', text: 'é\x1b[m\r\n' }] });

  test('and a recording is read as it was written', () => {
    expect(castText(readCast(whole))).toBe(whole);
  });

  test.each([
    ['{"version":1}\n', 'Line 1 is no header'],
    [`${whole}[2,"x","y"]\n`, 'Line 3 is no event'],
    [`${whole}{\n`, 'Line 3 is no JSON'],
  ])('%j', (text, fault) => {
    expect(() => readCast(text)).toThrow(fault);
  });
});
