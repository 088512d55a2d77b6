import { z } from 'zod';

/** A name that formulae read (track, gauge, lever): camelCase, because `a-b` would be a subtraction. */
export const VARIABLE_NAME = /^[a-z][a-zA-Z0-9]{0,63}$/;

/** Every other name: kebab-case. */
export const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A day, a month, a year, or two of them with a slash between. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(\/(\d{2}|\d{4}(-\d{2}(-\d{2})?)?))?$/;

/** Names that mean something to Parley itself and cannot be given to parties, shocks or variables. */
export const RESERVED = {
  parties: ['world'],
  shocks: ['quiet'],
  variables: ['any', 'all', 'not', 'min', 'max', 'abs'],
} as const;

/** The `error` of every leaf is a noun phrase that completes "expected …"; `text/zod-problems` makes the sentence. */
const phrase = (expected: string) => ({ error: expected });

export const text = z
  .string(phrase('a text'))
  .min(1, phrase('a text that is not empty'))
  .max(2000, phrase('a text of at most 2,000 characters'));

export const name = z.string(phrase('a name')).regex(NAME, phrase('a name in kebab-case, such as strikes-at-sea'));

export const variableName = z
  .string(phrase('a name'))
  .regex(VARIABLE_NAME, phrase('a name in camelCase, such as pressureOnCaracas'));

export const day = z.string(phrase('a date')).regex(/^\d{4}-\d{2}-\d{2}$/, phrase('a date such as 2026-01-01'));

export const date = z
  .string(phrase('a date'))
  .regex(DATE, phrase('a date such as 2026-01-01, a month, a year, or two of them with a slash between'));

export const number = z.number(phrase('a number'));

/** A number, or arithmetic on variables and levers as text. */
export const formula = z.union(
  [z.number(), z.string().min(1).max(400)],
  phrase('a number or a formula of at most 400 characters'),
);

export const restsOn = z
  .array(name, phrase('a list of facts and assumptions'))
  .min(1, phrase('a list that names at least one fact or assumption'))
  .optional();

/** A mapping from names to `value`; `names` is the pattern of the names, `what` completes "expected …". */
export function block<T extends z.ZodType>(names: z.ZodString, value: T, what: string) {
  return z.record(names, value, phrase(what));
}

/** A mapping with known keys; every other key is a problem. */
export function keys<T extends z.ZodRawShape>(shape: T, what: string) {
  return z.strictObject(shape, phrase(what));
}
