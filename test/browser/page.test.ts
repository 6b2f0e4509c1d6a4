import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { browserInstalled, opened, startBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'hanaro-browser-'));
const fileOf = (language: string) => join(folder, `report-${language}.html`);
const languages = ['en', 'ko'] as const;

describe.skipIf(!browserInstalled())('the page in a browser without a network', () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const language of languages) {
      const { status, stderr } = runHanaro([
        ...['report', '--demo', '--lang', language],
        ...['-o', fileOf(language)],
      ]);
      expect(status, stderr).toBe(0);
    }
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = (language: 'en' | 'ko', options = {}) => opened(browser, fileOf(language), options);

  for (const language of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, the console is silent and nothing is asked for: ${language}, ${colorScheme}`, async () => {
        const plain = await open(language, { colorScheme });
        await plain.page.context().close();
        expect(plain.complaints).toEqual([]);
        // Only for axe itself, which is a script that the policy does not know.
        const { page } = await open(language, { colorScheme, bypassCSP: true });
        await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
        expect(await page.evaluate('axe.run().then(({ violations }) => violations)')).toEqual([]);
        await page.context().close();
      });
    }
  }

  test('every figure of every table is one of the JSON document, in full, and shown as it rounds', async () => {
    const known = numbersIn(reportJson().document);
    const { page } = await open('en');
    const cells = await page.locator('table').evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('td[data-value],td[data-low]')].map((cell) => ({
          figures: ['data-value', 'data-low', 'data-high'].flatMap((name) => cell.getAttribute(name) ?? []),
          shown: cell.firstChild?.textContent ?? '',
        })),
      ),
    );
    expect(cells.length).toBeGreaterThanOrEqual(10);
    expect(cells.every((table) => table.length > 0)).toBe(true);
    const figures = cells.flat();
    expect(figures.length).toBeGreaterThan(1500);
    for (const { figures: inFull, shown } of figures) {
      const numbers = inFull.filter((figure) => figure !== '').map(Number);
      expect(
        numbers.filter((one) => !known.has(one)),
        shown,
      ).toEqual([]);
      if (numbers.length === 0) expect(['–', '']).toContain(shown);
      else if (!shown.startsWith('<'))
        expect(roundedAs(shown), inFull.join()).toEqual(roundedTo(numbers, shown));
    }
    await page.context().close();
  });

  test('figures in tables are those of the JSON document, all digits of them', async () => {
    const { indicators, comparisons } = reportJson();
    const { page } = await open('en');
    const shown = await tableOf(page, 'Indicators');
    expect(shown).toHaveLength(7);
    expect(shown.map((cells) => cells.slice(2, 7))).toEqual(
      indicators.map(({ n, mean, sd, conf_low, conf_high, score100 }) => [
        n,
        mean,
        sd,
        [conf_low, conf_high],
        score100,
      ]),
    );
    const ofScales = comparisons.filter(({ parent }) => parent === null);
    expect(ofScales).toHaveLength(3);
    expect(shown.map((cells) => cells.slice(7, 11)).filter(([t]) => t !== '')).toEqual(
      ofScales.map(({ student: { statistic, df, p_value }, estimate }) => [statistic, df, p_value, estimate]),
    );
    await page.context().close();
  });

  test('data of pictures are those of the JSON document, and are what is drawn', async () => {
    const { indicators } = reportJson();
    const { page } = await open('en');
    const figure = page.locator('figure', {
      has: page.locator('title', { hasText: 'Indicators · Service users' }),
    });
    const data = (await figure.getAttribute('data-csv')) ?? '';
    const values = decoded(data)
      .slice(1)
      .map((line) => Number(line.split(',').at(-3)));
    expect(values).toEqual(
      indicators.filter(({ population }) => population === 'users').map(({ score100 }) => score100),
    );
    const dots = await figure
      .locator('g circle')
      .evaluateAll((all) => all.map((dot) => Number(dot.getAttribute('cx'))));
    // Circles are the first group; their places are a straight line of its values.
    const circled = values.filter((_, index) => index % 2 === 0);
    expect(dots).toHaveLength(circled.length);
    const [firstDot = 0] = dots;
    const [firstValue = 0] = circled;
    const scale = ((dots.at(-1) ?? 0) - firstDot) / ((circled.at(-1) ?? 0) - firstValue);
    expect(scale).toBeGreaterThan(0);
    for (const [index, value] of circled.entries())
      expect(dots[index]).toBeCloseTo(firstDot + (value - firstValue) * scale, 1);
    await page.context().close();
  });

  test('data of every picture are those of hanaro plot, and stand in the page as often as its report has pictures', async () => {
    const { page } = await open('en');
    const shown = await page
      .locator('figure')
      .evaluateAll((all) => all.map((figure) => figure.getAttribute('data-csv') ?? ''));
    const csvOf = (kind: string) =>
      runHanaro(['plot', kind, '--demo', '--lang', 'en', '--format', 'csv', '--table', kind])
        .stdout.trimEnd()
        .split('\n');
    const kinds = ['indicators', 'distributions', 'profile', 'differences', 'answers', 'heatmap'];
    const [header] = csvOf('indicators');
    const rows = shown.flatMap((coded) => {
      const [first, ...others] = decoded(coded);
      expect(first).toBe(header);
      expect(others.length).toBeGreaterThan(0);
      return others;
    });
    expect(shown).toHaveLength(19);
    expect(rows.toSorted()).toEqual(kinds.flatMap((kind) => csvOf(kind).slice(1)).toSorted());
    await page.context().close();
  });

  test('by keyboard alone a table is sorted up, down and back, rows that share figures together', async () => {
    const { page } = await open('en');
    const table = page.locator('table', { has: page.locator('caption', { hasText: /^Indicators$/ }) });
    const before = await table.locator('tbody').innerText();
    const means = () =>
      table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => Number(row.children[3]?.getAttribute('data-value'))));
    const head = table.locator('th', { hasText: /^Mean$/ });
    await tabTo(page, 'Sort: Mean');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const [happy, , quality, , satisfied, , cooperation] = await means();
    expect([happy, quality, satisfied, cooperation]).toEqual(
      [happy, quality, satisfied, cooperation].toSorted((one = 0, other = 0) => one - other),
    );
    expect(await table.locator('tbody tr').first().innerText()).toMatch(/^Happiness\tPilot/);
    expect(await table.locator('tbody tr').nth(1).innerText()).toMatch(/^\tComparison/);
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('tbody tr').first().innerText()).toMatch(/^Cooperation/);
    const rules = await table
      .locator('tbody td')
      .evaluateAll((cells) =>
        cells.map((cell) => cell.getAttribute('style')?.includes('border-bottom: 1.5pt')),
      );
    expect(rules.filter((ruled) => ruled)).toHaveLength(14);
    expect(rules.slice(-14).every((ruled) => ruled)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect(await table.locator('tbody').innerText()).toBe(before);
    await page.context().close();
  });

  test('a table is copied as it is read, with its markup, and as CSV in full precision', async () => {
    const { page, complaints } = await open('ko', { permissions: ['clipboard-read', 'clipboard-write'] });
    const tools = page.locator('.frame + .tools').first();
    await tools.getByRole('button', { name: '표 복사' }).press('Enter');
    await expectSaid(page, '복사됨');
    const text = await clipboard(page);
    expect(text.split('\n')[0]).toMatch(/^척도\t집단\tN\t평균\t/);
    expect(text).toMatch(/\n협력지원체계 관리\t전체\t41\t4\.83\t0\.61\t\[4\.64, 5\.03\]/);
    const markup = await clipboard(page, 'text/html');
    expect(markup).toContain('<table');
    expect(markup).not.toMatch(/<button|data-value/);
    await tools.getByRole('button', { name: 'CSV로 복사' }).press('Enter');
    await expectSaid(page, '복사됨');
    const csv = await clipboard(page);
    expect(csv.split('\n')[0]).toMatch(/평균,.*하한,.*상한/);
    expect(csv).toContain(
      '협력지원체계 관리,전체,41,4.834756097560976,0.614229142115864,4.640881458071393,5.028630737050559,',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a picture is copied with the colours of paper, or as its data', async () => {
    const { page } = await open('en', {
      colorScheme: 'dark',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const tools = page.locator('figure .tools').first();
    await tools.getByRole('button', { name: 'Copy as SVG' }).press('Enter');
    await expectSaid(page, 'Copied');
    const svg = await clipboard(page);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('fill="#ffffff"');
    expect(svg).not.toContain('var(');
    await tools.getByRole('button', { name: 'Copy as CSV' }).press('Enter');
    await expectSaid(page, 'Copied');
    expect(await clipboard(page)).toMatch(/^picture,row,series,value,low,high\n/);
    await page.context().close();
  });

  test('a header copied with the table has its text alone', async () => {
    const { page } = await open('en');
    const selected = await page.evaluate(() => {
      const table = document.querySelector('table');
      if (table) getSelection()?.selectAllChildren(table);
      return String(getSelection());
    });
    expect(selected).toMatch(/Scale\tGroup\tN\tMean\tSD/);
    await page.context().close();
  });

  test('by keyboard alone a part is folded and shown again, and its link opens it', async () => {
    const { page } = await open('en');
    await tabTo(page, 'Show or hide: Reliability');
    const part = page
      .locator('section', { has: page.locator('h2', { hasText: 'Reliability' }) })
      .locator('.part');
    await page.keyboard.press('Enter');
    expect(await part.getAttribute('hidden')).toBe('until-found');
    await page.keyboard.press('Enter');
    expect(await part.getAttribute('hidden')).toBe(null);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Reliability' }).press('Enter');
    expect(await part.getAttribute('hidden')).toBe(null);
    await page.context().close();
  });

  test('without scripts everything is there to read, and no control', async () => {
    const scripted = await open('ko');
    const without = await open('ko', { javaScriptEnabled: false });
    expect(await without.page.locator('button').count()).toBe(0);
    expect(await scripted.page.locator('button').count()).toBeGreaterThan(50);
    const texts = async (page: Page) =>
      (await page.locator('h1, h2, p, caption, th, td, title, desc').allTextContents()).map((text) =>
        text.trim(),
      );
    expect(await texts(without.page)).toEqual(await texts(scripted.page));
    for (const { page } of [scripted, without]) await page.context().close();
  });

  test('print has every table and part, also of a part that is folded, and no control', async () => {
    const { page } = await open('en');
    for (const fold of await page.locator('.fold').all()) await fold.click();
    const pdf = join(folder, 'report.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('table:visible').count()).toBe(await page.locator('table').count());
    expect(statSync(pdf).size).toBeGreaterThan(50_000);
    await page.context().close();
  });

  test('on a phone the page itself does not move sideways', async () => {
    const { page } = await open('ko', { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  test('the page of the packaged data has at most a megabyte', () => {
    for (const language of languages)
      expect(readFileSync(fileOf(language)).length).toBeLessThanOrEqual(1_000_000);
  });
});

interface Scale {
  readonly population: string;
  readonly scale: string;
  readonly parent: string | null;
  readonly group: string;
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly conf_low: number;
  readonly conf_high: number;
  readonly score100: number;
}

interface Comparison {
  readonly parent: string | null;
  readonly estimate: number;
  readonly student: { readonly statistic: number; readonly df: number; readonly p_value: number };
}

/** Indicators in the order of the page: all groups of one, then the next. */
function reportJson() {
  written ??= runHanaro(['report', '--demo', '--format', 'json']).stdout;
  const document: { readonly scales: Scale[]; readonly comparisons: Comparison[] } = JSON.parse(written);
  const indicators = document.scales.filter(
    ({ parent, population, group }) => parent === null && (population === 'staff' || group !== 'all'),
  );
  const order = [...new Set(indicators.map(({ scale }) => scale))];
  const sorted = indicators.toSorted((one, other) => order.indexOf(one.scale) - order.indexOf(other.scale));
  return { document, indicators: sorted, comparisons: document.comparisons };
}
let written: string | undefined;

function numbersIn(value: unknown): Set<number> {
  const found = new Set<number>();
  const walk = (one: unknown): void => {
    if (typeof one === 'number') found.add(one);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(walk);
  };
  walk(value);
  return found;
}

/** The numbers of a cell as it is read. */
const roundedAs = (shown: string) =>
  [...shown.replaceAll('\u2212', '-').matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));

/** Numbers to as many decimals as a cell has; a tie may go either way by a last bit, and goes as it is shown. */
function roundedTo(numbers: readonly number[], shown: string): number[] {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return numbers.map((one, index) => {
    const read = roundedAs(shown)[index] ?? Number.NaN;
    return Math.abs(one - read) <= 0.5000001 * 10 ** -decimals ? read : one;
  });
}

/** Lines of a picture's data: each says how many letters it shares with the line before. */
function decoded(data: string): string[] {
  let before = '';
  return data.split('\n').map((line) => {
    const [, shared = '', rest = ''] = /^(\d+) (.*)$/.exec(line) ?? [];
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

/** Cells of the table of this caption as the script reads them. */
const tableOf = (page: Page, caption: string): Promise<unknown[][]> =>
  page
    .locator('table', { has: page.locator('caption', { hasText: new RegExp(`^${caption}$`) }) })
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => {
          const number = (name: string) => {
            const value = cell.getAttribute(name);
            return value === null || value === '' ? value : Number(value);
          };
          if (cell.hasAttribute('data-low')) return [number('data-low'), number('data-high')];
          return number('data-value') ?? cell.getAttribute('data-text') ?? cell.textContent;
        }),
      ),
    );

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 1000; press++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (label === name) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

const expectSaid = (page: Page, said: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: said }).waitFor({ timeout: 2_000 });

const clipboard = (page: Page, type = 'text/plain'): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(wanted)).text() : '';
  }, type);
