import { expect, test } from 'vitest';
import { readText } from '../../../src/cli/files/read-file.ts';

test('a path is told whole, and safe to print', () => {
  const folder = `no-such-folder/${'deep/'.repeat(20)}`;
  expect(readText(`${folder}a\u001b[2J.yaml`)).toEqual({
    what: `"${folder}a\uFFFD[2J.yaml" cannot be read.`,
    wayOut: 'There is no such file.',
  });
});
