import { describe, expect, test } from 'vitest';
import { last, typed } from './typed.ts';

describe('what cannot be done', () => {
  test.each([
    ['99', 'No action has this number.'],
    ['9', 'No action has this number.'],
    ['4', '“Share the water” needs Water: rationed (now closed)'],
    ['run', 'not possible now'],
    ['dance', '“dance” is no word of this screen.'],
    ['up', 'Nothing new.'],
    ['i 9', 'No action has this number.'],
    ['f 9', 'No action has this number.'],
    ['i 0', 'No action has this number.'],
    ['name', 'Give a text: name TEXT.'],
    ['Note', 'Give a text: note TEXT.'],
  ])('%s: %j', async (line, expected) => {
    const played = await typed([line]);
    expect(last(played)).toContain(expected);
    expect([...played.actor.getSnapshot().context.timeline.log]).toEqual([]);
  });

  test('a line that is no word is said back in part, and safe to print', async () => {
    const played = await typed([`dan\u001b[2Jce${'x'.repeat(500)}`]);
    expect(last(played)).toMatch(/“dan\uFFFD\[2Jcex{40,60}…” is no word of this screen\./);
  });

  test('a number that is not there, after a word, is refused on the screen that has the word', async () => {
    const { told } = await typed(['b', 'c 9', 'i 9', 'c']);
    expect(told[2]).toContain('No line has this number.');
    expect(told[3]).toContain('No action has this number.');
    expect(told[4]).toContain('Marked to be compared.');
  });

  test('saving, where it fails, is told at once', async () => {
    const { told } = await typed(['note A text'], { trouble: () => 'The disk is full.' });
    expect(told[1]).toContain('The disk is full.');
  });
});
