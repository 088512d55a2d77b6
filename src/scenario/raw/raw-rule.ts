import * as z from 'zod';
import { listed } from '../../words/list.ts';
import { CONDUCTS, FAIRNESS } from '../rule.ts';
import { keys, name, probability, text, whole } from './names.ts';
import { rawCondition, rawTest } from './raw-condition.ts';

const wanted = { error: 'a claim such as { trust: ">= 2", ending: war }' };

const claims = { error: 'a list of claims, such as [{ trust: ">= 2" }, { ending: war }]' };

/** One name or several. */
const names = (what: string) =>
  z.union(
    [name, z.array(name, { error: what }).min(1, { error: what }).max(1000, { error: 'a list of at most 1,000' })],
    {
      error: what,
    },
  );

const rawStep = keys(
  {
    by: name.describe('The party that took it, or the world').optional(),
    action: names('an action or a list of actions; for the world, shocks or "quiet"')
      .describe('One of these actions; for the world, shocks or "quiet"')
      .optional(),
    result: whole
      .min(1, { error: 'the number of a result, from 1' })
      .describe('Its result by number, from 1')
      .optional(),
    before: rawCondition.describe('What held before it').optional(),
  },
  'a step such as { by: washington, action: hold }',
);

/** A claim as written: a condition that may also speak of endings and of the step just taken. */
const rawClaim = z
  .object(
    {
      get any() {
        return z.array(rawClaim, claims).min(1, claims).optional();
      },
      get all() {
        return z.array(rawClaim, claims).min(1, claims).optional();
      },
      get not() {
        return rawClaim.optional();
      },
      ending: names('an ending that stops play, a list of them, "any" or "none"')
        .describe('Play has been stopped by this ending, by one of a list, by any, or by none')
        .optional(),
      step: rawStep.describe('The step that led here').optional(),
    },
    wanted,
  )
  .catchall(rawTest);

const bound = (which: 'most' | 'least') =>
  keys(
    {
      odds: probability.describe(`The probability, at ${which}`),
      of: rawClaim.describe('What is to come about; endings at the horizon stand alone'),
      within: whole
        .min(1, { error: 'a whole number of rounds, 1 or more' })
        .describe('Within so many rounds; without it, by the horizon')
        .optional(),
      play: z
        .enum(CONDUCTS, { error: `one of ${listed(CONDUCTS, 'or')}` })
        .describe(
          'Whether all play by their policies (the default), or anyone does what suits the breaking of the rule',
        )
        .optional(),
    },
    'a bound such as { odds: 0.2, of: { ending: war } }',
  );

/** A rule as written: what it says, and one demand. */
export const rawRule = keys(
  {
    says: text,
    never: rawClaim.describe('Holds at no moment').optional(),
    always: rawClaim.describe('Holds at every moment').optional(),
    possible: rawClaim.describe('Can still be reached from every state in which play goes on').optional(),
    while: rawCondition.describe('Narrows "possible" to the states where this holds').optional(),
    leadsTo: keys(
      {
        from: rawClaim.describe('Whenever this holds …'),
        to: rawClaim.describe('… this holds too or comes about later, whatever the parties choose'),
        fair: z
          .enum(FAIRNESS, { error: `one of ${listed(FAIRNESS, 'or')}` })
          .describe(
            'What may be relied on: that of the results of an action which is chosen again and again each comes about (chance, the default); that each open action is chosen again and again too (everyone); nothing (nobody)',
          )
          .optional(),
      },
      'a mapping with the keys "from" and "to"',
    ).optional(),
    atMost: bound('most').describe('Bounds the probability that something comes about from above').optional(),
    atLeast: bound('least').describe('Bounds the probability that something comes about from below').optional(),
    climb: keys(
      { atMost: whole.min(0, { error: 'a whole number of rungs, 0 or more' }) },
      'a bound such as { atMost: 2 }',
    )
      .describe('Bounds how many rungs of the ladder one step climbs')
      .optional(),
  },
  'a rule',
);

export type RawClaim = z.infer<typeof rawClaim>;
export type RawStep = z.infer<typeof rawStep>;
export type RawRule = z.infer<typeof rawRule>;
