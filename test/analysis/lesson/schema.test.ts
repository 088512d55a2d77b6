import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lessonText, shippedLessons } from '../../support/lesson/load.ts';
import { LESSON_SCHEMA_FILE, lessonSchemaText } from '../../support/write-schema.ts';

test('the committed schema of lessons is the generated one', () => {
  expect(readFileSync(LESSON_SCHEMA_FILE, 'utf8'), 'run `npm run schema`').toBe(lessonSchemaText());
});

const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(lessonSchemaText()));

test.each(shippedLessons())('a draft-7 validator takes %s', name => {
  validate(parse(lessonText(name)));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ['another version', 'lesson: 2', 'lesson: 1'],
  ['a key it does not know', 'subtitle: That\nminutes', 'minutes'],
  ['a step without a reveal', 'reveals:', 'reveal:'],
])('and refuses %s', (_, written, instead) => {
  const [name = ''] = shippedLessons();
  expect(validate(parse(lessonText(name).replace(instead, written)))).toBe(false);
});
