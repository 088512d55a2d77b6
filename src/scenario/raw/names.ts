import * as z from 'zod';
import { folded, unseenFault } from '../../words/characters/seen-text.ts';
import { listed } from '../../words/list.ts';
import { grouped } from '../../words/numbers/plural.ts';
import { quote, safeToPrint } from '../../words/quote.ts';
import { DATE } from '../dates.ts';

/** A name that formulae read (track, gauge, lever): camelCase, because `a-b` would be a subtraction. */
const VARIABLE_NAME = /^[a-z][a-zA-Z0-9]*$/;

/** Every other name: kebab-case. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const MAX_NAME = 64;

/** Names that mean something to Parley itself and cannot be given to parties, shocks, endings or variables. */
export const RESERVED = {
  parties: ['world'],
  shocks: ['quiet'],
  endings: ['any', 'none'],
  variables: [
    ...['any', 'all', 'not', 'ending', 'step', 'min', 'max', 'abs', 'true', 'false', 'null', 'this'],
    ...['horizon', 'infinity', 'rest'],
  ],
} as const;

/** What names look like, in words; the messages turn a name that does not fit into one that does. */
const STYLES = { kebab: 'a name in kebab-case', camel: 'a name in camelCase' } as const;

/** The `error` of every leaf is a noun phrase that completes "Expected …"; `raw/zod-problems` makes the sentence. */
const phrase = (expected: string) => ({ error: expected });

/**
 * The gate of every text of a file, called `what` in messages: it becomes one line, as all views break lines by themselves,
 * and what no view could print is refused.
 */
function seenText(what: string, max: number) {
  return z
    .string(phrase(what))
    .overwrite(folded)
    .min(1, phrase(`${what} that is not empty`))
    .max(max, phrase(`${what} of at most ${grouped(max)} characters`))
    .check(({ value: input, issues }) => {
      const fault = input.length > max ? undefined : unseenFault(input);
      if (fault !== undefined) issues.push({ code: 'custom', input, message: `${what} ${fault}`, continue: true });
    });
}

/** The longest text, title, name and short name, in UTF-16 units. A name stands in columns, a short one in the bar of odds. */
export const MOST_LETTERS = { text: 2000, title: 200, name: 60, short: 14 } as const;

export const text = seenText('a text', MOST_LETTERS.text);

export const titleText = seenText('a text', MOST_LETTERS.title);

/** What someone or something is called. */
export const nameText = seenText('a text', MOST_LETTERS.name);

/** A name for where room is scarce. */
export const shortText = seenText('a text', MOST_LETTERS.short);

/** A text that is kept as it is written, such as the name of a file or a seed. */
export const exactText = z
  .string(phrase('a text'))
  .min(1, phrase('a text that is not empty'))
  .max(MOST_LETTERS.text, phrase(`a text of at most ${grouped(MOST_LETTERS.text)} characters`))
  .refine(one => safeToPrint(one) === one, phrase('a text without characters that do not print'));

const shortName = phrase(`a name of at most ${MAX_NAME} characters`);

export const name = z.string(phrase(STYLES.kebab)).max(MAX_NAME, shortName).regex(NAME, phrase(STYLES.kebab));

export const variableName = z
  .string(phrase(STYLES.camel))
  .max(MAX_NAME, shortName)
  .regex(VARIABLE_NAME, phrase(STYLES.camel));

/** A code of the CAMEO codebook; one without quotes would be read as a number and lose its leading 0. */
export const cameo = z.string(phrase('a CAMEO code in quotes')).min(1, phrase('a CAMEO code in quotes'));

const DAY = phrase('a day such as 2026-01-01');

export const day = z.string(DAY).regex(/^\d{4}-\d{2}-\d{2}$/, DAY);

export const date = z
  .string(phrase('a date'))
  .regex(DATE, phrase('a date such as 2026-01-01, a month, a year, or two of them with a slash between'));

export const number = z.number(phrase('a number'));

export const whole = number.int(phrase('a whole number'));

export const probability = number.min(0, phrase('a number from 0 to 1')).max(1, phrase('a number from 0 to 1'));

export const flag = z.boolean(phrase('true or false'));

const arithmetic = phrase('a number or a formula');

const formulaText = seenText('a number or a formula', 400);

/** A number, or arithmetic on variables and levers as text. */
export const formula = z.union([z.number(), formulaText], arithmetic);

/** The same, or a word for what no number says; `scenario/link` knows the word from a formula. */
export const formulaOr = (word: string) =>
  z.union([z.number(), formulaText], phrase(`a number, a formula or ${quote(word)}`));

/** The facts and assumptions that a block's numbers rest on. */
export const restsOn = z
  .array(name, phrase('a list of facts and assumptions, such as [low-trust]'))
  .min(1, phrase('a list that names at least one fact or assumption'))
  .describe('The facts and assumptions that the numbers here rest on')
  .optional();

/** A mapping from names to `value`; `names` is the pattern of the names, `what` completes "Expected …". */
export function block<T extends z.ZodType>(names: z.ZodString, value: T, what: string) {
  return z.record(names, value, phrase(what));
}

/** A mapping with known keys; every other key is a problem. */
export function keys<T extends z.ZodRawShape>(shape: T, what: string) {
  return z.strictObject(shape, phrase(what));
}

/** What the several kinds of numbers of a block rest on: one list for all, or a mapping with a list for each kind. */
export function restsOnBy<T extends z.ZodRawShape>(kinds: T) {
  const what = `a list of facts and assumptions, or a mapping from ${listed(Object.keys(kinds))} to such lists`;
  return z.union([restsOn.unwrap(), keys(kinds, what)], phrase(what)).optional();
}
