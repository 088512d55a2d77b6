import { describe, expect, test } from 'vitest';
import { parley } from '../program.ts';

describe('the built program', () => {
  test('goes through a lesson', () => {
    const { code, stdout } = parley(['play', '--lesson', 'grit', '--plain', '--no-save'], { input: 'enter\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('step 1 of ');
  });
});
