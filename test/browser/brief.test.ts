import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, parley } from '../cli/program.ts';
import { openBrowser, openFile } from './browser.ts';
import { faintTexts } from './contrast.ts';

let browser: Browser;
const path = join(emptyFolder(), 'brief.html');
beforeAll(async () => {
  browser = await openBrowser();
  const { code, stderr } = parley(['brief', 'washington-caracas', '--ending', 'war', '--draws', '20', '-o', path]);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => browser.close());

test('the brief asks for nothing, complains of nothing and runs nothing', async () => {
  const { page, requests, complaints } = await openFile(browser, path);
  expect([requests, complaints]).toEqual([[], []]);
  expect(await page.locator('script, iframe, object, embed, img').count()).toBe(0);
});

test('it prints on two pages, with the rest folded away', async () => {
  const { page } = await openFile(browser, path);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
});

test.each(['light', 'dark'] as const)('every text can be read in the %s scheme', async colorScheme => {
  const { page } = await openFile(browser, path, { colorScheme });
  expect(await faintTexts(page)).toEqual([]);
});

describe.each([1280, 360])('at a width of %i', width => {
  test('nothing is wider than the window, and letters stay within their pictures', async () => {
    const { page } = await openFile(browser, path, { width });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const outside = await page.locator('svg:visible').evaluateAll(all =>
      all.flatMap(svg => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].flatMap(text => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const isWithin =
            left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
          return isWithin ? [] : [text.textContent];
        });
      }),
    );
    expect(outside).toEqual([]);
  });
});
