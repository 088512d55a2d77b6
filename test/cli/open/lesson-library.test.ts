import { expect, test } from 'vitest';
import { findLesson, lessonNamed } from '../../../src/cli/open/lesson-library.ts';

test.each(['thirteen-days', 'thirteen-days.yaml', 'thirteen-days.yml'])(
  'a lesson of the library is found as %s',
  name => {
    expect(lessonNamed(name)).toBe('thirteen-days');
    expect(findLesson(name)).toMatchObject({ file: 'thirteen-days', text: expect.stringContaining('\nlesson: 1\n') });
  },
);

test('a lesson is found by its path under its path', () => {
  const path = 'scenarios/lessons/grit.yaml';
  expect(lessonNamed(path)).toBeUndefined();
  expect(findLesson(path)).toMatchObject({ file: path });
});

test('a name that no lesson has is told which have one', () => {
  expect(findLesson('thirteen-day')).toMatchObject({
    what: '"thirteen-day" is neither a file nor a lesson of the library.',
    wayOut: expect.stringMatching(/^Did you mean "thirteen-days"\?/),
  });
});
