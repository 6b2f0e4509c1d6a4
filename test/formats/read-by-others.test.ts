import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { htmlTables, markdownTables, plainXml, type Rows } from './written-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'hanaro-others-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (ending: string) => join(folder, `report.${ending}`);

beforeAll(() => {
  for (const ending of ['docx', 'xlsx', 'md', 'json']) {
    const { status, stderr } = runHanaro(['report', '--demo', '--lang', 'en', '-o', path(ending)]);
    expect(status, stderr).toBe(0);
  }
}, 300_000);

/** Every table of the report in Markdown, by its caption. */
function printedTables(): { readonly caption: string; readonly rows: Rows }[] {
  const markdown = readFileSync(path('md'), 'utf8');
  const captions = [...markdown.matchAll(/^\*\*(.*)\*\*$/gm)].map(([, caption = '']) =>
    caption.replace(/\\(.)/g, '$1'),
  );
  const tables = markdownTables(markdown);
  expect(captions).toHaveLength(tables.length);
  return tables.map((rows, index) => ({ caption: captions[index] ?? '', rows }));
}

describe('mammoth 1.13.0 reads the Word document', () => {
  let html = '';
  beforeAll(async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { path: path('docx') },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: ["p[style-name='caption'] => h6:fresh"],
      },
    );
    html = value;
    // Styles that it has no element for.
    expect(
      messages.map(({ message }) => message).filter((one) => !one.startsWith('Unrecognised paragraph style')),
    ).toEqual([]);
  });

  test('each cell of each table is that of Markdown, or a picture stands in its place', () => {
    const printed = printedTables();
    const tables = htmlTables(html);
    const captions = [...html.matchAll(/<h6>(.*?)<\/h6>/g)].map(([, caption = '']) => plainXml(caption));
    expect(captions).toEqual(printed.map(({ caption }) => caption.replaceAll('\u2212', '-')));
    const blocks = [...html.matchAll(/<h6>.*?<\/h6>(<table|<p><img)/g)].map(([, next]) => next);
    expect(blocks).toHaveLength(printed.length);
    const kept = printed.filter((_, index) => blocks[index] === '<table');
    expect(tables).toEqual(kept.map(({ rows }) => rows));
    expect(tables.length).toBeGreaterThanOrEqual(10);
  });

  test('headings are headings, and each picture says what it shows', () => {
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading = '']) => plainXml(heading));
    expect(headings).toEqual(readFileSync(path('md'), 'utf8').match(/(?<=^## ).*/gm));
    const alternatives = [...html.matchAll(/<h6>([^<]*)<\/h6><p><img alt="([^"]*)"/g)];
    expect(alternatives).toHaveLength(html.match(/<img/g)?.length ?? 0);
    for (const [, caption = '', alternative = ''] of alternatives) {
      expect(alternative.startsWith(`${caption}. `), alternative).toBe(true);
      expect(alternative.length).toBeGreaterThan(caption.length + 20);
    }
  });
});

describe('read-excel-file 9.3.17 reads the workbook', () => {
  test('each figure of Markdown is there as a number that rounds to it, in its row and order', async () => {
    const sheets = await readWorkbook(path('xlsx'));
    const rows = sheets.flatMap(({ data }) => data);
    let compared = 0;
    for (const {
      caption,
      rows: [, ...printed],
    } of printedTables()) {
      const from = rows.findIndex(([first]) => first === caption) + 1;
      expect(from, caption).toBeGreaterThan(0);
      printed.forEach((cells, index) => {
        const numbers = (rows[from + index] ?? []).filter((cell) => typeof cell === 'number');
        const figures = cells.flatMap(figuresOf);
        expect(numbers.length, `${caption} ${cells.join()}`).toBe(figures.length);
        figures.forEach(({ value, decimals, below }, at) => {
          const number = numbers[at] ?? Number.NaN;
          if (below) expect(number).toBeLessThan(value);
          else
            expect(Math.abs(number - value), `${caption} ${cells.join()}`).toBeLessThanOrEqual(
              0.5000001 * 10 ** -decimals,
            );
          compared += 1;
        });
      });
    }
    expect(compared).toBeGreaterThan(1500);
  });

  test('its numbers are those of the JSON document in full precision', async () => {
    const known = numbersIn(JSON.parse(readFileSync(path('json'), 'utf8')));
    // Intervals of pictures are on 0–100, which the document has in scale points.
    const sheets = (await readWorkbook(path('xlsx'))).filter(({ sheet }) => !/\(picture\)$/.test(sheet));
    const numbers = sheets.flatMap(({ data }) => data.flat().filter((cell) => typeof cell === 'number'));
    expect(numbers.length).toBeGreaterThan(1500);
    expect(numbers.filter((one) => !known.has(one))).toEqual([]);
  });
});

interface Figure {
  readonly value: number;
  readonly decimals: number;
  /** Printed as less than this. */
  readonly below: boolean;
}

/** Of a cell that holds figures alone. */
function figuresOf(cell: string): Figure[] {
  const plain = cell.replaceAll('\u2212', '-').replace(/\*+$/, '');
  if (!/^[[<]?-?[\d.]+(?:, -?[\d.]+\])?$/.test(plain)) return [];
  return [...plain.matchAll(/<?-?[\d.]+/g)].map(([text]) => ({
    value: Number(text.replace('<', '')),
    decimals: text.split('.')[1]?.length ?? 0,
    below: text.startsWith('<'),
  }));
}

function numbersIn(value: unknown): Set<number> {
  const found = new Set<number>();
  const walk = (one: unknown): void => {
    if (typeof one === 'number') found.add(one);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(walk);
  };
  walk(value);
  return found;
}
