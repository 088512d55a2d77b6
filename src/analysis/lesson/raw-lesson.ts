import * as z from 'zod';
import { block, exactText, flag, formula, keys, name, text, titleText, whole } from '../../scenario/raw/names.ts';
import { rawCondition } from '../../scenario/raw/raw-condition.ts';

/** What a lesson file is; completes "Expected …". */
const LESSON = 'lines of the form "key: value", the first of them "lesson: 1"';

const moves = z
  .string({ error: 'moves with spaces between, such as "washington:hold caracas:hold world:quiet"' })
  .min(1, { error: 'at least one move, such as washington:hold' })
  .max(4000, { error: 'a line of at most 4,000 characters' });

const citation = keys(
  { by: text, title: text, published: text, publisher: text.optional(), note: text.optional() },
  'a source: a mapping with the keys "by", "title" and "published"',
);

const named = (what: string) => z.array(name, { error: what }).min(1, { error: what });

const step = keys(
  {
    title: titleText,
    after: moves
      .describe('The step comes after this line of play from the start, and the lesson leads there')
      .optional(),
    round: whole
      .min(1, { error: 'a whole number of 1 or more' })
      .describe('The step comes when this round begins')
      .optional(),
    turn: whole
      .min(0, { error: 'a whole number of 0 or more' })
      .describe('The step comes when so many turns have been made')
      .optional(),
    when: rawCondition.describe('The step comes when this condition holds').optional(),
    prompt: text.describe('What the class is asked; no figures, which would answer it'),
    predict: flag.describe('Whether the class gives odds in percent before anything is told').optional(),
    play: moves.describe('Moves that are made once the class has answered').optional(),
    reveal: text.describe(
      'What is said then; {odds.war}, {before.war}, {change.war}, {plays.hold} and {after.hold.war} stand for numbers of the game',
    ),
    expect: z
      .array(text, { error: 'a list of claims, such as [change.war > 0]' })
      .describe('What the reveal says about its figures, such as "change.war > 0"; the tests hold the game to it')
      .optional(),
    restsOn: named('a list of facts, assumptions and sources of the lesson, such as [spiral-model]')
      .describe('The facts and assumptions of the scenario, and the sources of the lesson, that the step rests on')
      .optional(),
  },
  'a step: a mapping with the keys "title", "prompt" and "reveal"',
);

/** A lesson file as written: shapes and ranges are right, names are not looked up yet. */
export const rawLesson = keys(
  {
    lesson: z
      .literal(1, { error: 'the format version 1, the only one that this program reads' })
      .describe('The version of the format'),
    id: name.describe('The name of the lesson in kebab-case'),
    title: titleText,
    says: text.describe('What the class is to find out'),
    minutes: whole
      .min(1, { error: 'a whole number of 1 or more' })
      .max(600, { error: 'at most 600' })
      .describe('How long a class takes'),
    scenario: exactText.describe('The scenario: a file beside this one or below, or a name of the library'),
    set: z
      .record(z.string(), formula, { error: 'a mapping from levers and start values to values' })
      .describe('Levers, start values and settings of parties, as for --set')
      .optional(),
    as: named('a list of parties, such as [washington, caracas]')
      .describe('The parties that people play; without it, all')
      .optional(),
    seed: z
      .union([z.number(), exactText], { error: 'a text or a number' })
      .describe('The seed of all draws, so that every class sees the same')
      .optional(),
    odds: z
      .enum(['on', 'off'], { error: '"on" or "off"' })
      .describe('Whether odds are on the board while the class thinks; without it, off')
      .optional(),
    sources: block(name, citation, 'a mapping of sources').describe('What the lesson cites').optional(),
    intro: text.describe('What is said before the first step'),
    steps: block(name, step, 'a mapping of steps').describe('The steps in their order'),
    closing: text.describe('What is said after the last step'),
  },
  LESSON,
);

export type RawLesson = z.infer<typeof rawLesson>;
export type RawLessonStep = RawLesson['steps'][string];
