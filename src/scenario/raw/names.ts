import * as z from 'zod';
import { listed } from '../../words/list.ts';
import { quote } from '../../words/quote.ts';
import { SEEN_TEXT } from '../../words/unseen.ts';

/** A name that formulae read (track, gauge, lever): camelCase, because `a-b` would be a subtraction. */
const VARIABLE_NAME = /^[a-z][a-zA-Z0-9]*$/;

/** Every other name: kebab-case. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const MAX_NAME = 64;

/** A day, a month, a year, or two of them with a slash between. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(\/(\d{2}|\d{4}(-\d{2}(-\d{2})?)?))?$/;

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

export const text = z
  .string(phrase('a text'))
  .min(1, phrase('a text that is not empty'))
  .max(2000, phrase('a text of at most 2,000 characters'))
  .regex(SEEN_TEXT, phrase('a text without characters that do not print'));

/** So many characters of an ending's name have room in the bar of odds and over a column. */
const MAX_SHORT = 14;

/** A name for where room is scarce. */
export const shortText = text.max(MAX_SHORT, phrase(`a text of at most ${MAX_SHORT} characters`));

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

const formulaText = z
  .string()
  .min(1, arithmetic)
  .max(400, phrase('a formula of at most 400 characters'))
  .regex(SEEN_TEXT, phrase('a formula without characters that do not print'));

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
