import * as z from 'zod';
import { listed } from '../../words/list.ts';
import { keys, nameText, number, restsOn, text } from './names.ts';

/** How likely the numbers of a plausible range are beside one another. */
const SHAPES = ['uniform', 'triangular'] as const;

const plausible = keys(
  {
    from: number.describe('The least that it may well be, within min and max'),
    to: number.describe('The greatest that it may well be, within min and max'),
    shape: z
      .enum(SHAPES, { error: `one of ${listed(SHAPES, 'or')}` })
      .describe('"uniform": every number is as likely; "triangular": the default is the likeliest. Left out, uniform')
      .optional(),
    why: text.describe('Why it may well lie there'),
  },
  'a plausible range, such as { from: 0.5, to: 2, why: No source gives it. }',
);

export const rawLever = keys(
  {
    says: text,
    default: number,
    min: number,
    max: number,
    step: number.positive({ error: 'a number above 0' }),
    labels: z.record(z.string(), nameText, { error: 'a mapping from values to texts' }).optional(),
    plausible: plausible
      .describe(
        'Of a number that nobody knows: within what it is thought to lie. A lever without it is a choice: what a user asks about, and not unknown',
      )
      .optional(),
    restsOn,
  },
  'a lever',
);
export type RawLever = z.output<typeof rawLever>;
