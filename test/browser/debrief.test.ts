import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedPage, openBrowser, openFile } from './browser.ts';
import { faintTexts } from './contrast.ts';
import { flagshipPage, pageOfText } from './pages.ts';

let browser: Browser;
let path = '';
beforeAll(async () => {
  [browser, path] = [await openBrowser(), flagshipPage()];
});
afterAll(() => browser.close());

describe('the debrief in a browser', () => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openFile(browser, path);
    page = opened.page;
  });

  test('asks for nothing, complains of nothing and runs nothing', async () => {
    expect(opened.requests).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(await page.locator('script, iframe, object, embed, img, link:not([href="data:,"])').count()).toBe(0);
  });

  test('says its language and its title, and has the parts that a reader jumps to', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Wherever they want and whenever they want: debrief');
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
  });

  test('has one first heading, and no level is left out on the way down', async () => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll(all => all.map(one => Number(one.tagName[1])));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('leads by each link of its own to a place, and has each id once', async () => {
    const { ids, targets } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      targets: [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')?.slice(1) ?? ''),
    }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter(target => !ids.includes(target))).toEqual([]);
  });

  test('lets a keyboard skip to the debrief, and shows that it does', async () => {
    await page.keyboard.press('Tab');
    const link = page.locator('.skip');
    expect(await link.evaluate(one => one === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.width).toBeGreaterThan(50);
  });

  test('has a caption, and headings with their scope, on each table', async () => {
    const tables = await page.locator('table').evaluateAll(all =>
      all.map(one => ({
        caption: one.querySelector('caption')?.textContent ?? '',
        columns: one.querySelectorAll('thead th[scope=col]').length,
        widths: [...one.querySelectorAll('tbody tr')].map(row => row.children.length),
        heads: [...one.querySelectorAll('tbody tr')].map(row => row.querySelectorAll('th[scope=row]').length),
      })),
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { caption, columns, widths, heads } of tables) {
      expect(caption).not.toBe('');
      expect(new Set(widths)).toEqual(new Set([columns]));
      expect(new Set(heads)).toEqual(new Set([1]));
    }
  });

  test('has the numbers of the graph in a table under it', async () => {
    const table = page.locator('section[aria-labelledby=graph] table');
    expect(await table.locator('tbody tr').count()).toBe(37);
    await page.locator('section[aria-labelledby=graph] summary').click();
    expect(await table.isVisible()).toBe(true);
    const last = await table.locator('tbody tr').last().locator('td').allTextContents();
    expect(last.filter(cell => cell === '100%')).toHaveLength(1);
  });
});

describe.each([1280, 360])('at a width of %i', width => {
  test('nothing is wider than the window', async () => {
    const { page } = await openFile(browser, path, { width });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('each picture is there, is told in words, and keeps its letters within it', async () => {
    const { page } = await openFile(browser, path, { width });
    const pictures = await page.locator('svg:visible').evaluateAll(all =>
      all.map(svg => {
        const box = svg.getBoundingClientRect();
        const labels = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
        const outside = [...svg.querySelectorAll('text')].filter(text => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
        });
        return {
          role: svg.getAttribute('role'),
          said: labels.map(id => document.getElementById(id)?.textContent ?? ''),
          size: Math.min(box.width, box.height),
          drawn: [...svg.querySelectorAll('.role-mark path')].filter(path => path.getBoundingClientRect().width > 0)
            .length,
          outside: outside.map(text => text.textContent),
        };
      }),
    );
    expect(pictures).toHaveLength(25);
    for (const { role, said, size, drawn, outside } of pictures) {
      expect(role).toBe('img');
      expect(said).toHaveLength(2);
      for (const text of said) expect(text.length).toBeGreaterThan(20);
      expect(size).toBeGreaterThan(30);
      expect(drawn).toBeGreaterThan(0);
      expect(outside).toEqual([]);
    }
  });
});

test.each(['light', 'dark'] as const)('every text can be read in the %s scheme', async colorScheme => {
  const { page } = await openFile(browser, path, { colorScheme });
  expect(await faintTexts(page)).toEqual([]);
});

describe('on paper', () => {
  test('it is dark on white, even for a reader whose screen is dark', async () => {
    const { page } = await openFile(browser, path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colors = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colors).toEqual({ color: 'rgb(27, 27, 27)', backgroundColor: 'rgb(255, 255, 255)' });
    expect(await faintTexts(page)).toEqual([]);
  });

  test('the numerals of a list have room before it, also those of three digits', async () => {
    const { page } = await openFile(browser, path);
    await page.emulateMedia({ media: 'print' });
    const rooms = await page.evaluate(() =>
      [...document.querySelectorAll('ol')].map(list => {
        const probe = document.createElement('span');
        probe.textContent = '100.\u00a0';
        list.querySelector('li')?.append(probe);
        const { width } = probe.getBoundingClientRect();
        probe.remove();
        return Number.parseFloat(getComputedStyle(list).paddingLeft) - width;
      }),
    );
    expect(rooms.length).toBeGreaterThan(0);
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(0);
  });

  test('it prints, section by section, and no page is blank', async () => {
    const { page } = await openFile(browser, path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?endobj/g)];
    const sections = await page.locator('section').count();
    expect(pages.length).toBeGreaterThan(sections);
    for (const [text] of pages) expect(text).toMatch(/\/Font <</);
  });
});

describe('a text from a stranger stays a text', () => {
  test.each([
    '</title></style></p></svg><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)' autofocus='",
    '</desc></svg><iframe src=//example.org></iframe>',
    '<!-- & <![CDATA[ &lt;',
  ])('%s', async text => {
    const { page, requests, complaints } = await openFile(browser, await pageOfText(text));
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    expect(await page.locator('h1').textContent()).toBe(text);
    expect(await page.locator('blockquote').textContent()).toBe(text);
    expect(await page.locator('svg desc').last().textContent()).toContain(text);
    expect(await page.locator('script, iframe, img, [onerror], [onfocus], [autofocus]').count()).toBe(0);
    expect(await page.evaluate(() => document.title)).toBe(`${text}: debrief`);
  });

  test('and a direction of writing that was turned ends where it began', async () => {
    const { page } = await openFile(browser, await pageOfText('a\u202eb\u2066c'));
    expect(await page.locator('h1').textContent()).toBe('a\uFFFDb\uFFFDc');
  });
});
