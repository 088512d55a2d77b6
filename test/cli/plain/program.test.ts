import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GAMES } from '../../support/load.ts';
import { emptyFolder, parley } from '../program.ts';

const HAGGLE = `${GAMES}/haggle.yaml`;

/** Makes the program send itself Ctrl-C as soon as it listens for it, which is before the first answer is known. */
const INTERRUPTING = `data:text/javascript,process.on('newListener', name => {
  if (name === 'SIGINT') setImmediate(() => process.kill(process.pid, 'SIGINT'));
});`;

describe('the built program', () => {
  test('is left by Ctrl-C while it works the first answer out, though its input stays open', async () => {
    const words = ['dist/parley.js', 'play', HAGGLE, '--plain', '--no-save'];
    const child = spawn(process.execPath, ['--import', INTERRUPTING, ...words]);
    child.stdout.resume();
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(130);
  });

  test('plays from a pipe, saves like the board, says how to go on, and goes on', () => {
    const path = join(emptyFolder(), 'game.parley');
    const begun = parley(['play', HAGGLE, '--seed', '8', '--plain', '--save', path], { input: '1\nnote A start\nq\n' });
    expect(begun.code).toBe(0);
    expect(begun.stdout).toContain('> 1\n');
    expect(begun.stderr).toBe(`Saved. Go on with: node dist/parley.js play --load ${path}\n`);
    const again = parley(['play', '--load', path, '--plain']);
    expect(again.stdout).toContain('Note: A start.');
    expect(again.stderr).toBe('');
  });

  test('does not read a scenario and commands from the same input', () => {
    expect(parley(['play', '-', '--plain'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'parley: --plain reads what is played from standard input. Name the file of the scenario.\n',
    });
  });
});
