import * as z from 'zod';
import { listed } from '../../words/list.ts';
import { SCENARIO } from '../messages/shape-messages.ts';
import {
  block,
  cameo,
  date,
  day,
  exactText,
  flag,
  formula,
  formulaOr,
  keys,
  name,
  nameText,
  probability,
  restsOn,
  restsOnBy,
  shortText,
  text,
  titleText,
  variableName,
  whole,
} from './names.ts';
import { rawAction, rawTally, rawWorld } from './raw-action.ts';
import { rawCondition } from './raw-condition.ts';
import { rawLever } from './raw-lever.ts';
import { rawRule } from './raw-rule.ts';

/** How sure a reported thing is, in the words of the source. */
const STANDINGS = ['reported', 'stated', 'claimed', 'denied', 'disputed', 'analysis'] as const;
export type Standing = (typeof STANDINGS)[number];

const source = keys(
  { title: text, publisher: text.optional(), published: text, url: text.optional(), note: text.optional() },
  'a source',
);

const fact = keys(
  {
    says: text.optional(),
    quote: text.optional(),
    by: titleText,
    on: date
      .describe(
        'When it was, as ISO 8601 writes it: a day, a month or a year, or two with a slash between. The second may leave out whole parts that are those of the first: 2025-12-30/31. None may be later than asOf',
      )
      .optional(),
    standing: z
      .enum(STANDINGS, { error: `one of ${listed(STANDINGS, 'or')}` })
      .describe('How sure it is, in the words of the source'),
    source: name,
    bearsOn: z
      .array(variableName, { error: 'a list of tracks and gauges, such as [channel, trust]' })
      .describe('The tracks and gauges that it is about'),
    cameo: cameo.optional(),
    note: text.optional(),
  },
  'a fact',
);

const rule = keys({ when: rawCondition.optional(), play: name, says: text.optional() }, 'a rule of a doctrine');

const party = keys(
  {
    name: nameText,
    says: text.optional(),
    foresight: formulaOr('horizon').describe('How many rounds it looks ahead, or "horizon"'),
    precision: formulaOr('infinity').describe(
      'How closely it follows its payoffs, per unit of payoff, from 0; or "infinity"',
    ),
    patience: formula.describe('What the next round counts against this one, from 0 to 1'),
    doctrine: z
      .array(rule, { error: 'a list of rules, such as [{ when: { trust: 0 }, play: hold }]' })
      .describe('Rules in place of payoffs: the first whose condition holds says what to play')
      .optional(),
    restsOn,
  },
  'a party',
);

const rung = whole.min(0, { error: 'a rung of 0 or more' });

const track = keys(
  {
    title: titleText,
    says: text.optional(),
    levels: block(name, keys({ rung: rung.optional(), says: text }, 'a level'), 'a mapping of levels'),
    start: formula.describe('A level, or a formula over levers that gives its number, from 0'),
    restsOn,
  },
  'a track',
);

const gauge = keys(
  { title: titleText, says: text.optional(), min: whole, max: whole, start: formula, restsOn },
  'a gauge',
);

const roundTerm = keys(
  {
    says: text.optional(),
    worth: formula,
    while: rawCondition.optional(),
    restsOn: restsOnBy({ worth: restsOn, while: restsOn }),
  },
  'a payoff',
);

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
    title: titleText,
    says: text.optional(),
    rungs: z.record(z.string(), titleText, { error: 'a mapping from whole numbers to the names of rungs' }),
  },
  'a ladder: a mapping with the keys "title" and "rungs"',
);

const expected = keys(
  {
    states: whole.min(1, { error: 'a whole number of 1 or more' }).optional(),
    odds: block(name, probability, 'a mapping from endings to odds').optional(),
  },
  'results to hold it to: a mapping with the keys "states" and "odds"',
);

const ending = keys(
  {
    title: titleText.optional(),
    short: shortText.describe('Its name where room is scarce; without it, its key').optional(),
    says: text,
    when: rawCondition.optional(),
    atHorizon: flag.optional(),
  },
  'an ending',
);

/** The scenario file as written: shapes and ranges are right, names are not looked up yet. */
export const rawScenario = keys(
  {
    parley: z
      .literal(1, { error: 'the format version 1, the only one that this program reads' })
      .describe('The version of the format'),
    extends: exactText
      .describe('The scenario that this one is a variant of: a file beside it, or a name of the library')
      .optional(),
    id: name.describe('The name of the scenario in kebab-case'),
    title: titleText,
    says: text.optional(),
    asOf: day.describe('The day up to which sources are used; nothing later enters'),
    round: keys(
      {
        lasts: nameText,
        horizon: whole.min(1, { error: 'a whole number of 1 or more' }).max(10_000, { error: 'at most 10,000' }),
        restsOn,
      },
      'a mapping with the keys "lasts" and "horizon"',
    ).describe('How long a round lasts, and how many are looked at'),
    restsOn,
    sources: block(name, source, 'a mapping of sources').describe('What the facts are reported by').optional(),
    facts: block(name, fact, 'a mapping of facts')
      .describe('What sources report, with quote, date, who says it and its standing')
      .optional(),
    assumptions: block(name, keys({ says: text, why: text, restsOn }, 'an assumption'), 'a mapping of assumptions')
      .describe('Numbers and rules that no source gives, and why they are set so')
      .optional(),
    levers: block(variableName, rawLever, 'a mapping of levers')
      .describe('Named numbers that a user may turn')
      .optional(),
    parties: block(name, party, 'a mapping of parties').describe('Those who decide'),
    order: z
      .array(name, { error: 'a list of parties, and the world' })
      .min(1, { error: 'a list of at least one party' })
      .describe('Who moves when in a round: every party, and the world where there is one'),
    first: formula
      .describe(
        'Which of the parties moves first: its name, or a formula over levers that gives its number among the parties in ' +
          'the order, from 0. The parties change places in turn, and the world keeps its own',
      )
      .optional(),
    ladder: ladder.describe('The rungs of escalation, from 0 upwards').optional(),
    tracks: block(variableName, track, 'a mapping of tracks')
      .describe('Issues and channels, with named levels from the calmest to the gravest')
      .optional(),
    gauges: block(variableName, gauge, 'a mapping of gauges')
      .describe('Whole numbers within bounds, such as trust')
      .optional(),
    actions: block(name, block(name, rawAction, 'a mapping of actions'), 'a mapping from parties to actions').describe(
      'What each party can do',
    ),
    world: rawWorld.describe('What happens by chance').optional(),
    payoffs: block(name, payoffs, 'a mapping from parties to payoffs')
      .describe('What rounds and endings are worth to each party')
      .optional(),
    endings: block(name, ending, 'a mapping of endings').describe(
      'What stops play, or how things stand at the horizon; one has no condition and is tried last',
    ),
    tallies: block(name, rawTally, 'a mapping of tallies')
      .describe('Counts that grow along a line of play and that no condition reads')
      .optional(),
    always: block(name, rawRule, 'a mapping of rules')
      .describe('What is demanded of play over all that can be reached: "parley check" proves each rule or breaks it')
      .optional(),
    expect: expected.describe('Results that the tests hold the scenario to').optional(),
  },
  SCENARIO,
);

export type RawScenario = z.infer<typeof rawScenario>;
