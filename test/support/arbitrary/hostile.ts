import fc from 'fast-check';
import { anyRawScenario } from '../../../src/fuzz/generate/raw-scenario.ts';
import { graphemesOf } from '../../../src/words/characters/graphemes.ts';
import { folded } from '../../../src/words/characters/seen-text.ts';
import { widthOf } from '../../../src/words/width.ts';

/** What a scenario may hold and views must keep in its place: blanks of all kinds, scripts, emoji, and the marks of other languages. */
const ALLOWED = [
  ...['\n', '\r\n  holds   ', '\t', '\u00a0', '\u3000', '\u2028', ' \n\n ', '\f'],
  ...[
    'e\u0301',
    '漢字',
    '東京',
    'नमस्ते',
    'ภาษาไทย',
    'می\u200cخواهم',
    'עברית',
    '👩\u200d👩\u200d👧',
    '🏳\ufe0f\u200d🌈',
    '1\ufe0f\u20e3',
    '🇻🇪',
  ],
  ...[
    '<b>',
    '</p></svg><script>',
    '<!--',
    ']]>',
    '&amp;',
    '" onclick="',
    "' + x + '",
    '$' + '{1}',
    '{{x}}',
    '{x}',
    '`',
  ],
  ...[
    '# ',
    '// ',
    '/*',
    '*/',
    '\\n',
    '\\',
    '%s',
    ': ',
    '- ',
    '*a',
    '!x',
    '|',
    'datum.title',
    'null',
    '1e3',
    '\ue000',
    '\u2800',
  ],
] as const;

/** What no view could keep in its place, or nobody would see. */
const REFUSED = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\u180e',
    '\u3164',
    '\u{e0041}',
  ],
  ...['\ud800', '\ufdd0', `a${'\u0301'.repeat(300)}`, ` \u0301`, 'x\u200d ', '\u0600', `\u1100${'\u1100'.repeat(40)}`],
] as const;

/** A sentence begins with a capital, which may be longer; and a bound is not parted from its number. */
const keepsItsWidth = (text: string) => text.toUpperCase().length === text.length && text !== '≥';

const fragmentFrom = (some: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...some) },
    {
      weight: 1,
      arbitrary: fc
        .nat(0xffff)
        .map(code => String.fromCharCode(code))
        .filter(keepsItsWidth),
    },
    // Most of all characters are none yet, so those of the first planes come more often.
    {
      weight: 1,
      arbitrary: fc
        .nat(0x1ffff)
        .map(code => String.fromCodePoint(code))
        .filter(keepsItsWidth),
    },
  );

const anyHostile = (some: readonly string[]) =>
  fc.array(fragmentFrom(some), { minLength: 1, maxLength: 2 }).map(parts => parts.join(''));

/** Texts that may stand in a scenario, or some of which may not. */
export const anyTexts: fc.Arbitrary<readonly string[]> = fc
  .constantFrom<readonly string[]>(ALLOWED, ALLOWED, REFUSED)
  .chain(some => fc.array(anyHostile(some), { minLength: 1, maxLength: 6 }));

/** Returns a text of letters alone that takes the same columns in the same words; a number at its end stays. */
export function plainTwin(text: string): string {
  const [, body = '', number = ''] = /^(.*?)(\d*)$/su.exec(folded(text)) ?? [];
  const letters = [...graphemesOf(body)].map(grapheme => (grapheme === ' ' ? ' ' : LETTERS[widthOf(grapheme)]));
  return `${letters.join('')}${number}`;
}

/** By the columns that they take. */
const LETTERS = ['', 'x', '東', '東x'] as const;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Generated scenarios that have a text wherever a scenario may have one. */
export const anyWordyScenario = anyRawScenario({ rules: 0 }).map(withAllTexts);

function withAllTexts(raw: object): Raw {
  const { levers, parties, tracks, gauges, actions, world, endings, tallies, ...rest }: Raw = { ...raw };
  const each = (block: unknown, more: object) =>
    Object.fromEntries(
      Object.entries(isRaw(block) ? block : {}).map(([id, one]) => [id, { ...(isRaw(one) ? one : {}), ...more }]),
    );
  const variables = [...Object.keys({ ...(isRaw(tracks) ? tracks : {}) })];
  return {
    ...rest,
    says: 'text',
    sources: { paper: { title: 'text', publisher: 'text', published: 'text', url: 'text', note: 'text' } },
    facts: {
      claim: {
        says: 'text',
        quote: 'text',
        by: 'text',
        standing: 'reported',
        source: 'paper',
        bearsOn: variables,
        note: 'text',
      },
    },
    ladder: { title: 'text', says: 'text', rungs: { '0': 'text', '1': 'text', '2': 'text', '3': 'text' } },
    levers: Object.fromEntries(
      Object.entries(isRaw(levers) ? levers : {}).map(([id, one]) => [
        id,
        { ...(isRaw(one) ? one : {}), labels: { '0': 'text', '1': 'text' } },
      ]),
    ),
    parties: each(parties, { says: 'text' }),
    tracks: each(tracks, { says: 'text' }),
    gauges: each(gauges, { says: 'text' }),
    actions: Object.fromEntries(
      Object.entries(isRaw(actions) ? actions : {}).map(([id, own]) => [id, each(own, { says: 'text' })]),
    ),
    ...(isRaw(world) ? { world: { shocks: each(world.shocks, { says: 'text' }) } } : {}),
    endings: each(endings, { title: 'text' }),
    tallies: each(tallies, { title: 'text' }),
    always: { rule: { says: 'text', atMost: { odds: 1, of: { ending: 'any' } } } },
  };
}

const TEXTS = new Set([
  'title',
  'name',
  'says',
  'why',
  'lasts',
  'by',
  'quote',
  'note',
  'publisher',
  'published',
  'url',
]);
const BLOCKS_OF_TEXTS = new Set(['labels', 'rungs']);

/** Returns a scenario each of whose texts is made from its number, so that no two are the same. */
export function withTexts(raw: Raw, textOf: (number: number) => string): Raw {
  let number = 0;
  const changed = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? textOf(number++) : value;
    if (Array.isArray(value)) return value.map(item => changed(item, false));
    if (!isRaw(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, changedAt(key, of)]));
  };
  const changedAt = (key: string, of: unknown): unknown => {
    if (!BLOCKS_OF_TEXTS.has(key) || !isRaw(of)) return changed(of, TEXTS.has(key));
    return Object.fromEntries(Object.entries(of).map(([one, text]) => [one, changed(text, true)]));
  };
  return Object.fromEntries(Object.entries(raw).map(([key, of]) => [key, changedAt(key, of)]));
}

/** Writes a scenario as a file with a text a line, its characters as they are or all but ASCII by their codes. */
export function fileTextOf(raw: Raw, isByCode: boolean): string {
  const json = JSON.stringify(raw, null, 1);
  if (!isByCode) return json;
  return json.replaceAll(/[^ -~\n]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
