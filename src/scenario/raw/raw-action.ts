import * as z from 'zod';
import {
  block,
  cameo,
  flag,
  formula,
  keys,
  name,
  number,
  restsOn,
  restsOnBy,
  text,
  titleText,
  variableName,
} from './names.ts';
import { rawCondition } from './raw-condition.ts';

/** `+1` and `-1` move a variable, `"= 2"` sets a gauge, the name of a level sets a track. */
const change = { error: 'a step such as +1 or -1, a level, or a setting such as "= 2"' };

const effects = block(
  variableName,
  z.union([z.number(), z.string().min(1, change).max(200, change)], change),
  'a mapping from tracks and gauges to effects, such as { trust: +1 }',
).describe('What changes: a step such as +1, a level, or a setting such as "= 2"');

const counts = block(name, formula, 'a mapping from tallies to what is added, such as { strikes: 1 }').describe(
  'What is added to the tallies',
);

const result = keys(
  {
    chance: formula.describe('Its chance, from 0 to 1, or "rest"'),
    do: effects.optional(),
    tally: counts.optional(),
    says: text.optional(),
    restsOn: restsOnBy({ chances: restsOn, effects: restsOn, tally: restsOn }),
  },
  'a result',
);

export const rawAction = keys(
  {
    title: titleText,
    says: text.optional(),
    cameo: cameo.describe('Its code in the CAMEO codebook, in quotes').optional(),
    when: rawCondition.describe('Where it is open').optional(),
    cost: formula.describe('What it costs its party at once').optional(),
    habit: formula.describe('Its weight beside other actions before payoffs count; 1 by default').optional(),
    results: z
      .array(result, { error: 'a list of results' })
      .min(1, { error: 'a list of at least one result' })
      .max(100, { error: 'a list of at most 100 results' }),
    tally: counts.optional(),
    restsOn: restsOnBy({
      cost: restsOn,
      habit: restsOn,
      when: restsOn,
      chances: restsOn,
      effects: restsOn,
      tally: restsOn,
    }),
  },
  'an action',
);

const shock = keys(
  {
    title: titleText,
    says: text.optional(),
    cameo: cameo.optional(),
    chance: formula,
    when: rawCondition.optional(),
    do: effects.optional(),
    tally: counts.optional(),
    restsOn: restsOnBy({ when: restsOn, chances: restsOn, effects: restsOn, tally: restsOn }),
  },
  'a shock',
);

export const rawWorld = keys(
  { shocks: block(name, shock, 'a mapping of shocks'), restsOn },
  'a mapping with the key "shocks"',
);

const perRound = keys(
  {
    says: text.optional(),
    add: formula,
    while: rawCondition.optional(),
    restsOn: restsOnBy({ add: restsOn, while: restsOn }),
  },
  'a count',
);

export const rawTally = keys(
  {
    title: titleText.optional(),
    says: text,
    start: number.min(0, { error: 'a number of 0 or more' }),
    atLeast: flag.optional(),
    about: flag.optional(),
    eachRound: block(name, perRound, 'a mapping of named counts').optional(),
    restsOn,
  },
  'a tally',
);

export type RawAction = z.infer<typeof rawAction>;
export type RawShock = z.infer<typeof shock>;
export type RawTally = z.infer<typeof rawTally>;
export type RawEffects = z.infer<typeof effects>;
