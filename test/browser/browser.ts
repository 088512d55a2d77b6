import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's. Playwright's own would have to be fetched from a place that is no package registry. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; each has a new empty profile of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** A page that was opened from a file, with whatever it asked for and complained about meanwhile. */
export interface OpenedPage {
  readonly page: Page;
  /** Everything but the file itself. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a file as a person would, by its path, in a window of that width. */
export async function openFile(
  browser: Browser,
  path: string,
  { width = 1280, ...options }: BrowserContextOptions & { readonly width?: number } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true, ...options });
  const page = await context.newPage();
  const url = `file://${path}`;
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => void (request.url() !== url && requests.push(request.url())));
  page.on('console', message => void complaints.push(message.text()));
  page.on('pageerror', error => void complaints.push(String(error)));
  page.on('dialog', dialog => {
    complaints.push(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, requests, complaints };
}
