import { expect, test } from 'vitest';
import type { Path } from '../../../src/scenario/text/layer.ts';
import { read } from '../support.ts';

const VARIANT = `extends: harbour
title: Another
always:
  no-peace-while-closed: { never: { trust: 3, harbour: [watched, closed] } }
  calm:
    says: Storms do not end a quarrel.
    never: { ending: peace, step: { by: world, action: storm } }
`;

/** Says where a path stands, and what stands there. */
function shown(path: Path, at: 'key' | 'value'): string {
  const checked = read(VARIANT);
  if (!checked.ok) throw new Error(checked.problems.map(({ what }) => what).join('\n'));
  const { file, line, column, length, lineText } = checked.value.placeOf(path, at);
  return `${file}:${line}:${column} ${lineText.slice(column - 1, column - 1 + length)}`;
}

test.each([
  [['always', 'calm'], 'key', 'mine:5:3 calm'],
  [['always', 'calm', 'never', 'step', 'action'], 'value', 'mine:7:56 storm'],
  [['always', 'no-peace-while-closed', 'never', 'harbour', 1], 'value', 'mine:4:66 closed'],
  [['always', 'no-peace-while-closed', 'says'], 'value', 'harbour:70:34 The harbour is not closed when peace comes.'],
  [['actions', 'north', 'talk', 'results', 1], 'value', 'harbour:44:11 { chance: rest, says: The talks go nowhere. }'],
  [['tracks', 'harbour', 'levels', 'watched'], 'key', 'harbour:29:7 watched'],
  [['world', 'shocks', 'storm', 'when'], 'value', 'harbour:57:5 storm'],
  [['title'], 'value', 'mine:2:8 Another'],
] as const)('%j, its %s, stands at %s', (path, at, place) => {
  expect(shown(path, at)).toBe(place);
});
