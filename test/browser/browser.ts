import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/**
 * Whether there is a browser to test the page in.
 *
 * @throws Error where there is none, when HANARO_BROWSER=required
 */
export function browserInstalled(): boolean {
  if (existsSync(executablePath)) return true;
  const missing = `${executablePath} is not installed`;
  if (process.env['HANARO_BROWSER'] === 'required') throw new Error(missing);
  console.warn(`${missing}: the tests of the page in a browser are skipped`);
  return false;
}

/** Without a sandbox, which Chromium refuses to root; it opens our own pages alone. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, and whatever the page asked for besides itself. */
  readonly complaints: string[];
}

/** A file as someone opens it who has no network. */
export async function opened(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}
