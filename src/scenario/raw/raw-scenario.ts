import * as z from 'zod';
import {
  block,
  cameo,
  date,
  day,
  flag,
  formula,
  keys,
  name,
  number,
  restsOn,
  text,
  variableName,
  whole,
} from './names.ts';
import { rawAction, rawTally, rawWorld } from './raw-action.ts';
import { rawCondition } from './raw-condition.ts';

/** How sure a reported thing is, in the words of the source. */
export const STANDINGS = ['reported', 'stated', 'claimed', 'denied', 'disputed', 'analysis'] as const;
export type Standing = (typeof STANDINGS)[number];

const source = keys(
  { title: text, publisher: text.optional(), published: text, url: text.optional(), note: text.optional() },
  'a source',
);

const fact = keys(
  {
    says: text.optional(),
    quote: text.optional(),
    by: text,
    on: date.optional(),
    standing: z.enum(STANDINGS, { error: `one of ${STANDINGS.join(', ')}` }),
    source: name,
    bearsOn: z.array(variableName, { error: 'a list of tracks and gauges, such as [channel, trust]' }),
    cameo: cameo.optional(),
    note: text.optional(),
  },
  'a fact',
);

const lever = keys(
  {
    says: text,
    default: number,
    min: number,
    max: number,
    step: number.positive({ error: 'a number above 0' }),
    labels: z.record(z.string(), text, { error: 'a mapping from values to texts' }).optional(),
    restsOn,
  },
  'a lever',
);

const party = keys(
  {
    name: text,
    says: text.optional(),
    foresight: formula,
    precision: formula,
    patience: formula,
    restsOn,
  },
  'a party',
);

const rung = whole.min(0, { error: 'a rung of 0 or more' });

const track = keys(
  {
    title: text,
    says: text.optional(),
    levels: block(name, keys({ rung: rung.optional(), says: text }, 'a level'), 'a mapping of levels'),
    start: formula,
    restsOn,
  },
  'a track',
);

const gauge = keys({ title: text, says: text.optional(), min: whole, max: whole, start: formula, restsOn }, 'a gauge');

const roundTerm = keys({ says: text.optional(), worth: formula, while: rawCondition.optional(), restsOn }, 'a payoff');

const endingWorth = z.union([formula, keys({ worth: formula, says: text.optional(), restsOn }, 'a payoff')], {
  error: 'a number, a formula, or { worth, says, restsOn }',
});

const payoffs = keys(
  {
    eachRound: block(name, roundTerm, 'a mapping of named payoffs').optional(),
    endings: block(name, endingWorth, 'a mapping from endings to payoffs').optional(),
    restsOn,
  },
  'the payoffs of a party',
);

const ladder = keys(
  {
    title: text,
    says: text.optional(),
    rungs: z.record(z.string(), text, { error: 'a mapping from whole numbers to the names of rungs' }),
  },
  'a ladder: a mapping with the keys "title" and "rungs"',
);

const chance = number.min(0, { error: 'a number from 0 to 1' }).max(1, { error: 'a number from 0 to 1' });

const expected = keys(
  {
    states: whole.min(1, { error: 'a whole number of 1 or more' }).optional(),
    odds: block(name, chance, 'a mapping from endings to odds').optional(),
  },
  'the expected results: a mapping with the keys "states" and "odds"',
);

const ending = keys(
  { title: text.optional(), says: text, when: rawCondition.optional(), atHorizon: flag.optional() },
  'an ending',
);

const rule = keys({ says: text, never: rawCondition.optional(), always: rawCondition.optional() }, 'a rule');

/** The scenario file as written: shapes and ranges are right, names are not looked up yet. */
export const rawScenario = keys(
  {
    parley: z.literal(1, { error: 'the format version 1, the only one that this program reads' }),
    extends: text.optional(),
    id: name,
    title: text,
    says: text.optional(),
    asOf: day,
    round: keys(
      {
        lasts: text,
        horizon: whole.min(1, { error: 'a whole number of 1 or more' }).max(10_000, { error: 'at most 10,000' }),
        restsOn,
      },
      'a mapping with the keys "lasts" and "horizon"',
    ),
    restsOn,
    sources: block(name, source, 'a mapping of sources').optional(),
    facts: block(name, fact, 'a mapping of facts').optional(),
    assumptions: block(
      name,
      keys({ says: text, why: text, restsOn }, 'an assumption'),
      'a mapping of assumptions',
    ).optional(),
    levers: block(variableName, lever, 'a mapping of levers').optional(),
    parties: block(name, party, 'a mapping of parties'),
    order: z
      .array(name, { error: 'a list of parties, and the world' })
      .min(1, { error: 'a list of at least one party' }),
    first: formula.optional(),
    ladder: ladder.optional(),
    tracks: block(variableName, track, 'a mapping of tracks').optional(),
    gauges: block(variableName, gauge, 'a mapping of gauges').optional(),
    actions: block(name, block(name, rawAction, 'a mapping of actions'), 'a mapping from parties to actions'),
    world: rawWorld.optional(),
    payoffs: block(name, payoffs, 'a mapping from parties to payoffs').optional(),
    endings: block(name, ending, 'a mapping of endings'),
    tallies: block(name, rawTally, 'a mapping of tallies').optional(),
    always: block(name, rule, 'a mapping of rules').optional(),
    expect: expected.optional(),
  },
  'lines of the form "key: value", the first of them "parley: 1"',
);

export type RawScenario = z.infer<typeof rawScenario>;
