import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { spreadsheetSafe } from '../../src/formats/spreadsheet-safe.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { readTable } from '../../src/read/read-table.ts';
import { temporaryFile } from '../temporary-file.ts';
import { exampleDocument } from './example-document.ts';

const workbook = await renderXlsx(exampleDocument, { language: 'en', safe: spreadsheetSafe });

async function rowsOf(sheet: string): Promise<string[][]> {
  const rows: string[][] = [];
  await readTable(
    temporaryFile('book.xlsx', workbook),
    { sheet },
    {
      header: (columns) => rows.push(columns.map(({ name }) => name)),
      row: (cells) => rows.push([...cells]),
    },
  );
  return rows;
}

async function entryOf(name: string): Promise<string> {
  const zip = await fromBufferPromise(workbook);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return textOf(await zip.openReadStreamPromise(entry));
  }
  return '';
}

test('figures are numbers in full precision, limits and marks in columns of their own, texts on every row', async () => {
  expect(await rowsOf('Scales')).toEqual([
    ['Scale', 'Group', 'Mean', 'Mean 95% CI lower', 'Mean 95% CI upper', 't', 'Stars', 'p'],
    ['Guests · Service (1–5)', '', '', '', '', '', '', ''],
    ['Service | all', 'Old', '3.9949', '3.5', '4.4999', '-3.0235', '**', '0.0042'],
    ['Service | all', 'New', '–', '–', '–', '', '', ''],
    ["'=Speed", 'Old', '12', '-0.5', '24.5', '10.5', '***', '0.00004'],
    ["'=Speed", 'New', '4', '3', '5', '', '', ''],
  ]);
});

test('a number is shown with the decimals of the document, a small p as below the smallest', async () => {
  const styles = (await entryOf('xl/styles.xml')).replaceAll('&quot;', '"').replaceAll('&lt;', '<');
  expect(styles).toContain('formatCode="0.000"');
  expect(styles).toContain('[<0.001]"<.001";.000');
});

test('the header stays when the sheet is scrolled, and a sheet is one page wide', async () => {
  const sheet = await entryOf('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0"/);
});

test('sentences stand on a sheet of their own, on as many pages as they take', async () => {
  const sheets = (await entryOf('xl/workbook.xml')).match(/<sheet /g)?.length;
  expect(await entryOf(`xl/worksheets/sheet${sheets}.xml`)).toMatch(
    /<pageSetup fitToWidth="1" fitToHeight="0"/,
  );
  const lines = await entryOf('xl/sharedStrings.xml');
  expect(lines).toContain('cafe.csv: Guests, 24 rows read, 23 used');
  expect(lines).toContain('Café survey');
});
