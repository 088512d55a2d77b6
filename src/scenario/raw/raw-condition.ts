import * as z from 'zod';
import { quote } from '../../words/quote.ts';

const wanted = 'a level, a number, a list of them, or a comparison such as ">= 2"';

const value = z.union([z.number(), z.string().min(1, { error: wanted }).max(200, { error: wanted })], {
  error: wanted,
});

const conditions = { error: 'a list of conditions, such as [{ trust: ">= 2" }, { channel: signals }]' };

/** No variable is called so; who writes it takes a condition for a claim. */
const ofClaims = (word: string) =>
  z
    .never({ error: `no ${quote(word)} in a condition: only the claims of rules speak of steps and endings` })
    .optional();

/** What one variable must be: `signals`, `2`, `[signals, talks]`, `">= signals"`, `"!= 0"`. */
export const rawTest = z.union(
  [
    value,
    z.array(value, { error: wanted }).min(1, { error: wanted }).max(1000, { error: 'a list of at most 1,000 values' }),
  ],
  {
    error: wanted,
  },
);

/** A condition as written: every variable named must pass its test; `any`, `all` and `not` combine conditions. */
export const rawCondition = z
  .object(
    {
      get any() {
        return z.array(rawCondition, conditions).min(1, conditions).optional();
      },
      get all() {
        return z.array(rawCondition, conditions).min(1, conditions).optional();
      },
      get not() {
        return rawCondition.optional();
      },
      ending: ofClaims('ending'),
      step: ofClaims('step'),
    },
    { error: 'a condition such as { trust: ">= 2" }' },
  )
  .catchall(rawTest);

export type RawTest = z.infer<typeof rawTest>;
export type RawCondition = z.infer<typeof rawCondition>;
