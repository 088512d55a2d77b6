import { describe, expect, test } from 'vitest';
import { GAMES } from '../../support/load.ts';
import { parley } from '../program.ts';

const _HAGGLE = `${GAMES}/haggle.yaml`;

/** Makes the program send itself Ctrl-C as soon as it listens for it, which is before the first answer is known. */
const _INTERRUPTING = `data:text/javascript,process.on('newListener', name => {
  if (name === 'SIGINT') setImmediate(() => process.kill(process.pid, 'SIGINT'));
});`;
describe('the built program', () => {
  test('goes through a lesson', () => {
    const { code, stdout } = parley(['play', '--lesson', 'grit', '--plain', '--no-save'], { input: 'enter\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('step 1 of ');
  });
});
