import { expect, test } from 'vitest';
import { nearest } from '../../src/words/nearest.ts';

const SHIPPED = ['washington-caracas', 'cuban-missile-crisis', 'cuban-public-trade', 'grit-opening', 'tanker-spiral'];
const MANY = [...SHIPPED, 'first', 'second', 'third', 'fourth', 'fifth'];

test('where none is near, those are meant of which a part is given, the ones that begin so first', () => {
  expect(nearest('cuban', SHIPPED)).toMatch(/^Did you mean "cuban-missile-crisis" or "cuban-public-trade"\? Known: /);
  expect(nearest('Crisis', SHIPPED)).toMatch(/^Did you mean "cuban-missile-crisis"\? /);
  expect(nearest('ing', ['opening', 'ingot-talks', 'trade'])).toMatch(/^Did you mean "ingot-talks" or "opening"\? /);
  expect(nearest('cu', SHIPPED)).toMatch(/^Known: /);
  expect(nearest('washington-carcas', SHIPPED)).toMatch(/^Did you mean "washington-caracas"\? /);
});

test('a list that is cut names the way to the whole of it, where there is one', () => {
  expect(nearest('zzz', MANY, 'parley help lists all')).toMatch(/, third and 2 more \(parley help lists all\)\.$/);
  expect(nearest('zzz', MANY)).toMatch(/, third and 2 more\.$/);
  expect(nearest('zzz', SHIPPED, 'parley help lists all')).toMatch(/, tanker-spiral\.$/);
});
