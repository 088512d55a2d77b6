import { expect, test } from 'vitest';
import { read } from '../support.ts';

const warned = (text: string) => {
  const checked = read(`extends: harbour\n${text}`);
  if (!checked.ok) throw new Error(checked.problems.map(({ what }) => what).join('\n'));
  return checked.warnings.map(({ what, place }) => [place.line, what]);
};

const seeing = (foresight: string) =>
  `parties: { north: { patience: 1,\n    foresight: ${foresight} }, south: { foresight: horizon } }\n`;
const TRAP =
  '"north" looks to the horizon, where no ending is worth anything to it: what it does in the last round changes none ' +
  'of its payoffs, so that it chooses there by costs and habits alone.';

test('a party that looks to the horizon with payoffs each round only is warned of, at its foresight', () => {
  const rounds = 'payoffs: { north: { endings: null } }\n';
  expect(warned(seeing('horizon') + rounds)).toEqual([[3, TRAP]]);
});

test('one for which an ending is worth something is not, nor one that looks less far, nor one without payoffs', () => {
  expect(warned(seeing('horizon'))).toEqual([]);
  expect(warned('payoffs: { north: { endings: null } }\n')).toEqual([]);
  expect(warned('parties: { south: { foresight: horizon } }\n')).toEqual([]);
});
