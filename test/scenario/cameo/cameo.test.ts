import { expect, test } from 'vitest';
import { CAMEO_CSV } from '../../../src/scenario/cameo/cameo.table.ts';
import { cameoCodes, cameoVerbOf } from '../../../src/scenario/cameo/cameo.ts';

test('the codebook has 311 verbs, none twice', () => {
  expect(cameoCodes()).toHaveLength(311);
  expect(CAMEO_CSV.trim().split('\n')).toHaveLength(312);
});

test('codes are the digits of one of twenty roots, values lie from -10 to 10', () => {
  for (const code of cameoCodes()) {
    const verb = cameoVerbOf(code);
    expect(code).toMatch(/^(0[1-9]|1\d|20)\d{0,2}$/);
    expect(verb?.label.trim()).not.toBe('');
    expect(Math.abs(verb?.goldstein ?? Number.NaN)).toBeLessThanOrEqual(10);
  }
});

test.each([
  ['010', 'Make statement, not specified below', 0],
  ['036', undefined, 4],
  ['057', undefined, 8],
  ['190', undefined, -10],
  ['195', undefined, -10],
])('%s is %s at %d', (code, label, goldstein) => {
  expect(cameoVerbOf(code)?.goldstein).toBe(goldstein);
  if (label !== undefined) expect(cameoVerbOf(code)?.label).toBe(label);
});

test.each(['57', '', '0', '21', '0571 ', 'constructor'])('"%s" is no code', code => {
  expect(cameoVerbOf(code)).toBeUndefined();
});
