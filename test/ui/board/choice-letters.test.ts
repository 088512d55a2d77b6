import { expect, test } from 'vitest';
import { START_SCREENS } from '../../../src/ui/board/registry.ts';
import { choiceKey } from '../../../src/ui/screens/main/choices.ts';

test('a letter that chooses an action is a key of no screen: typed too late it makes no move', () => {
  const letters = Array.from({ length: 30 }, (_, nth) => choiceKey(nth)).filter(key => /[a-z]/.test(key ?? ''));
  expect(letters.length).toBeGreaterThan(3);
  for (const [name, { table }] of Object.entries(START_SCREENS.screens)) {
    const keys = table.flatMap(({ keys: each }) => each);
    for (const letter of letters) expect(keys, name).not.toContain(letter);
  }
});
