import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, parley } from '../program.ts';

const folder = emptyFolder();
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
describe('a file that cannot be read', () => {
  test('that has 100 MB is refused before it is read', () => {
    const path = file('huge.yaml', Buffer.alloc(100_000_000, 'a'));
    const { code, stderr } = parley(['facts', path]);
    expect(code).toBe(3);
    expect(stderr).toBe(`parley: "${path}" cannot be read. It has 100 MB, and at most 2 MB are read.\n`);
  });
});
