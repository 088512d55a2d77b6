import { describe, expect, test } from 'vitest';
import { COLORS, strokeOf } from '../../../src/report/charts/strokes.ts';
import { STYLE } from '../../../src/report/page/style.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.replaceAll(/[0-9a-f]/g, digit => digit + digit) : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test('black on white has the contrast that the definition names', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 10);
});

const schemes = [...STYLE.matchAll(/:root\{(?:color-scheme:[a-z ]+;)?([^}]+)\}/g)].map(([, body = '']) => {
  return new Map([...body.matchAll(/--([\w-]+):(#[0-9a-f]+)/g)].map(([, name = '', color = '']) => [name, color]));
});

test('the style sheet has colours for light, dark and paper, and paper is light', () => {
  expect(schemes).toHaveLength(3);
  expect(schemes[2]).toEqual(schemes[0]);
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_, index) => {
  const colors = schemes[index] ?? new Map<string, string>();
  const texts = ['ink', 'faint', 'link', ...COLORS.map((__, i) => `line-${i}`)];

  test.each(texts)('%s can be read on the ground and on what is set off from it', name => {
    for (const ground of ['ground', 'soft']) {
      expect(contrast(colors.get(name) ?? '', colors.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the chosen bar stands out from the others', () => {
    expect(contrast(colors.get('bar') ?? '', colors.get('bar-chosen') ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the strokes of the first 42 endings differ, and those of one colour by their dash', () => {
  const strokes = Array.from({ length: 42 }, (_, ending) => JSON.stringify(strokeOf(ending)));
  expect(new Set(strokes).size).toBe(42);
});
