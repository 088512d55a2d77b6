import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** An attribute of HTML, which is no quotation. */
const ATTRIBUTE = /[\w-]+="[^"]*"/g;

/** A value of a template beside a quotation mark that is written by hand, with no space between. */
const BY_HAND = /["“][^"“”\s]*\$\{|\$\{[^{}]*\}[^"“”\s]*["”]/;

/** Where it is otherwise, and why. `quote`, `quotePath` and `cited` quote all else, and make safe what they quote. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'report/export/': 'writes models for other programs, which have quotation marks of their own',
  'report/csv/csv-text.ts': 'quotes cells as RFC 4180 has it',
  'words/quote.ts': 'quotes',
  'ui/screens/main/panes/line/written.ts': 'keeps the mark at the end apart, so that it stays where a name is cut',
};

function placesIn(isLookedAt: (file: string) => boolean): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && isLookedAt(file))
    .flatMap(file =>
      readFileSync(join(SRC, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          BY_HAND.test(line.replaceAll(ATTRIBUTE, '')) ? [`${file}:${i + 1}: ${line.trim()}`] : [],
        ),
    );
}

test('no value is quoted by hand', () => {
  expect(placesIn(file => !Object.keys(ELSEWHERE).some(place => file.startsWith(place)))).toEqual([]);
});

test.each(Object.keys(ELSEWHERE))('%s is an exception', place => {
  expect(placesIn(file => file.startsWith(place))).not.toEqual([]);
});
