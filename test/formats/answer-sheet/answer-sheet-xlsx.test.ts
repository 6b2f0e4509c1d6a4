import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import type { AnswerSheet } from '../../../src/codebook/outline/answer-sheet.ts';
import { buildAnswerSheet } from '../../../src/codebook/outline/build-answer-sheet.ts';
import { renderAnswerSheetXlsx } from '../../../src/formats/answer-sheet/answer-sheet-xlsx.ts';
import { spreadsheetSafe } from '../../../src/formats/spreadsheet-safe.ts';
import { localize } from '../../../src/localized.ts';
import { readTable } from '../../../src/read/read-table.ts';
import { temporaryFile } from '../../temporary-file.ts';

async function sheetOf(workbook: Buffer, sheet?: string): Promise<string[][]> {
  const rows: string[][] = [];
  await readTable(
    temporaryFile('sheet.xlsx', workbook),
    { sheet },
    {
      header: (columns) => rows.push(columns.map(({ name }) => name)),
      row: (cells) => rows.push([...cells]),
    },
  );
  return rows;
}

/** What a file of a zip archive holds, as text. */
async function entryOf(archive: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(archive);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return textOf(await zip.openReadStreamPromise(entry));
  }
  return '';
}

const users = builtInCodebook().populations[1] ?? expect.fail();
const sheet = buildAnswerSheet(users);

test('the first sheet is the header line of a data file', async () => {
  const workbook = await renderAnswerSheetXlsx(sheet, spreadsheetSafe, 'ko');
  expect(await sheetOf(workbook)).toEqual([sheet.columns.map(({ name }) => name)]);
});

test('the second lists every column with its label, and what may stand in its cells', async () => {
  const workbook = await renderAnswerSheetXlsx(sheet, spreadsheetSafe, 'en');
  const [header, ...rows] = await sheetOf(workbook, 'answers');
  expect(header).toEqual(['column', 'what it is', 'allowed in a cell', 'what that means']);
  expect(rows.filter(([name]) => name === 'area')).toEqual(
    [
      ['area', 'Group', 'pilot', 'Pilot area'],
      ['area', 'Group', 'comparison', 'Other areas'],
    ].map(([name, about, cell]) => [name, about, cell, expect.any(String)]),
  );
  expect(rows.filter(([name]) => name === 'autonomy_3').map(([, , cell]) => cell)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(new Set(rows.map(([name]) => name)).size).toBe(sheet.columns.length);
});

test('texts that a spreadsheet would run are neutralised', async () => {
  const evil: AnswerSheet = {
    columns: [
      {
        name: '=cmd()',
        label: localize({ ko: '@x', en: '@x' }),
        cells: [{ cell: '+1+1', label: localize({ ko: '-', en: '-' }) }],
      },
    ],
  };
  const safe = await renderAnswerSheetXlsx(evil, spreadsheetSafe, 'en');
  expect(await sheetOf(safe)).toEqual([["'=cmd()"]]);
  expect((await sheetOf(safe, 'answers'))[1]).toEqual(["'=cmd()", "'@x", "'+1+1", "'-"]);
  const raw = await renderAnswerSheetXlsx(evil, (cell) => cell, 'en');
  expect(await sheetOf(raw)).toEqual([['=cmd()']]);
});

test('each column of the data is as wide as its name, Hangul two letters, within bounds', async () => {
  const columns = ['a', '응답자 번호와 이름', 'x'.repeat(90)].map((name) => ({
    name,
    label: localize({ ko: name, en: name }),
    cells: [],
  }));
  const workbook = await renderAnswerSheetXlsx({ columns }, spreadsheetSafe, 'ko');
  const xml = await entryOf(workbook, 'xl/worksheets/sheet1.xml');
  expect([...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
    10, 20, 40,
  ]);
});
