import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, parley } from '../program.ts';

const folder = emptyFolder();
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a file that cannot be read', () => {
  test('that is missing is named, with exit code 3', async () => {
    const path = join(folder, 'nowhere.yaml');
    const { code, stdout, stderr } = await ranHere(['validate', path]);
    expect({ code, stdout, stderr }).toEqual({
      code: 3,
      stdout: '',
      stderr: `parley: "${path}" cannot be read. There is no such file.\n`,
    });
  });

  test('that is a directory is named as one', async () => {
    mkdirSync(join(folder, 'a.yaml'));
    const { code, stderr } = await ranHere(['run', join(folder, 'a.yaml')]);
    expect(code).toBe(3);
    expect(stderr).toBe(`parley: "${join(folder, 'a.yaml')}" cannot be read. It is a directory: name a file in it.\n`);
  });

  test('that is a device is refused', async () => {
    expect(await ranHere(['validate', '/dev/zero'])).toEqual({
      code: 3,
      stdout: '',
      stderr: 'parley: "/dev/zero" cannot be read. It is a device.\n',
    });
  });

  test('that comes without end is read no further than the limit', () => {
    const script = 'yes | node dist/parley.js validate -';
    const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toContain(
      'parley: Standard input cannot be read. It has more than 2 MB, and at most 2 MB are read.\n',
    );
    expect(status).toBe(3);
  });

  test('that is a circle of links is refused', async () => {
    const path = join(folder, 'circle.yaml');
    symlinkSync(path, path);
    expect((await ranHere(['validate', path])).stderr).toBe(
      `parley: "${path}" cannot be read. Its links lead round in a circle.\n`,
    );
  });

  test('that is no library name is answered with the near ones', async () => {
    const { code, stderr } = await ranHere(['run', 'washington-carcas']);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^parley: "washington-carcas" is neither a file nor a scenario of the library\. Did you mean "washington-caracas"\?/,
    );
  });
});

describe('a file that is not a scenario', () => {
  test.each(
    few(
      [
        ['binary', Buffer.from([0, 1, 2, 0xff])],
        ['latin-1', Buffer.from([0x70, 0xe9, 0x0a])],
        ['empty', ''],
        ['prose', 'Dear Sir or Madam,\n'],
        ['a bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [${'*b,'.repeat(300)}]\n`],
      ],
      1,
    ),
  )('%s is refused with exit code 1 and no stack trace', async (name, content) => {
    const { code, stdout, stderr } = await ranHere(['validate', file(`${name}.yaml`, content)]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error: .+/);
    expect(stderr).not.toMatch(/\n\s+at .+:\d+/);
  });

  test('is refused as JSON where JSON is asked for', () => {
    const { code, stdout } = parley(['validate', '-', '--json'], { input: 'parley: 2\n' });
    expect(code).toBe(1);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({ schemaVersion: 1, command: 'validate', valid: false });
  });
});
