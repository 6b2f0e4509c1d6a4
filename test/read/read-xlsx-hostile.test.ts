import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.ts';
import { fc } from '../fast-check.ts';
import { temporaryFile } from '../temporary-file.ts';
import { collectTable, sourceOf } from './collect-table.ts';
import { readInChild } from './read-in-child.ts';
import { sheetRow, type WorkbookParts, workbookEntries, workbookFile } from './small-workbook.ts';
import { type ZipEntry, zipFile } from './zip-file.ts';

const mebi = 1024 * 1024;
const rows = sheetRow('id', 'x') + sheetRow(1, 2);
const worksheet = (inside: string) => `<worksheet><sheetData>${rows}</sheetData>${inside}</worksheet>`;

const outcome = (bytes: Uint8Array) =>
  collectTable(readXlsx, sourceOf('a.xlsx', bytes)).then(
    (table) => table.rows.length,
    (error: unknown) => error,
  );
const refused = (english: string) => ({
  name: 'InputError',
  problems: [
    {
      file: 'a.xlsx',
      message: { en: expect.stringContaining(english), ko: expect.stringMatching(/[가-힣]/) },
      hint: { en: expect.stringMatching(/./), ko: expect.stringMatching(/[가-힣]/) },
    },
  ],
});
const withSheet = (change: (entry: ZipEntry) => ZipEntry) =>
  zipFile(
    workbookEntries({ rows }).map((entry) => (entry.name.endsWith('sheet1.xml') ? change(entry) : entry)),
  );

test('the workbook that the hostile ones are made from is read', async () => {
  expect(await outcome(workbookFile({ rows }))).toBe(1);
});

describe('XML', () => {
  test.each<[string, WorkbookParts, string]>([
    ['nested deeper than any sheet', { after: '<a>'.repeat(5000) + '</a>'.repeat(5000) }, 'deeper than 64'],
    [
      'entities that multiply',
      { sheet: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${worksheet('<c>&b;</c>')}` },
      'damaged',
    ],
    [
      'an external entity',
      { sheet: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${worksheet('')}` },
      'document type',
    ],
    ['an unknown entity', { after: '<a>&b;</a>' }, 'XML'],
    ['a comment of 8 MB', { after: `<!--${'x'.repeat(8 * mebi)}-->` }, 'XML'],
    ['an attribute of 8 MB', { after: `<a b="${'x'.repeat(8 * mebi)}"/>` }, 'XML'],
    ['a name of 8 MB', { after: `<${'x'.repeat(8 * mebi)}/>` }, 'XML'],
    ['a text of 8 MB', { after: `<a>${'x'.repeat(8 * mebi)}</a>` }, 'without tags'],
    [
      'a million attributes',
      { after: `<a ${Array.from({ length: 1e6 }, (_, at) => `a${at}=""`).join(' ')}/>` },
      'XML',
    ],
    ['tags that cross', { after: '<a><b></a></b>' }, 'XML'],
    ['an end too soon', { sheet: worksheet('').slice(0, -5) }, 'XML'],
    ['nothing', { sheet: '' }, ''],
    ['UTF-16', { sheet: Buffer.from(`\ufeff${worksheet('')}`, 'utf16le') }, 'UTF-8'],
    [
      'another encoding declared',
      { sheet: `<?xml version="1.0" encoding="EUC-KR"?>${worksheet('')}` },
      'EUC-KR',
    ],
  ])('%s is refused', async (_, parts, english) => {
    expect(await outcome(workbookFile(parts))).toMatchObject(refused(english));
  });
});

describe('sheets', () => {
  const cell = (reference: string) => `<c r="${reference}"><v>1</v></c>`;
  const wide = (row: number) => `<row r="${row}">${cell(`A${row}`)}${cell(`XFD${row}`)}</row>`;
  test.each<[string, WorkbookParts, string]>([
    ['a cell right of the last column', { rows: `${rows}<row r="3">${cell('XFE3')}</row>` }, 'cell "XFE3"'],
    ['a cell far right', { rows: `<row r="1">${cell('ZZZZZZZZZZZZZZZZZZZZ1')}</row>` }, 'damaged'],
    ['a row below the last', { rows: '<row r="1048577"/>' }, 'damaged'],
    ['a row that is no number', { rows: '<row r="1e3"/>' }, 'damaged'],
    ['rows out of order', { rows: '<row r="3"/><row r="2"/>' }, 'row 2 after row 3'],
    ['one cell twice', { rows: `<row r="1">${cell('A1')}${cell('A1')}</row>` }, 'cell "A1" in row 1'],
    ['a cell of another row', { rows: `<row r="1">${cell('A2')}</row>` }, 'cell "A2" in row 1'],
    [
      'rows that span 12 million cells',
      { rows: Array.from({ length: 750 }, (_, at) => wide(at + 1)).join('') },
      '10 million',
    ],
    [
      'short rows under a header of 16,384 columns',
      {
        rows: `${wide(1)}${Array.from({ length: 750 }, (_, at) => `<row>${cell(`A${at + 2}`)}</row>`).join('')}`,
      },
      '10 million',
    ],
    ['a cell of 40,000 characters', { rows: sheetRow('id', 'x'.repeat(40_000)) }, 'too large'],
    [
      'a range that no sheet has',
      { rows, after: '<mergeCells><mergeCell ref="A1:A9999999"/></mergeCells>' },
      'damaged',
    ],
    [
      'a range without columns',
      { rows, after: '<mergeCells><mergeCell ref="1:2"/></mergeCells>' },
      'damaged (cell "1")',
    ],
    [
      '11,000 merges',
      { rows, after: `<mergeCells>${'<mergeCell ref="A9:B9"/>'.repeat(11_000)}</mergeCells>` },
      'merged cells',
    ],
    [
      'titles without end',
      {
        rows: sheetRow('a', 'b').repeat(2000),
        after: '<mergeCells><mergeCell ref="A1:B2000"/></mergeCells>',
      },
      'merged among the data: A1:B2000',
    ],
    ['100,000 styles', { rows, styles: `<cellXfs>${'<xf/>'.repeat(100_000)}</cellXfs>` }, 'styles'],
    [
      'a shared text of 2 MB',
      { rows, sharedStrings: `<si>${`<r><t>${'x'.repeat(30_000)}</t></r>`.repeat(70)}</si>` },
      'longer than a cell',
    ],
    [
      '40 million shared characters',
      { rows, sharedStrings: `<si><t>${'x'.repeat(200_000)}</t></si>`.repeat(200) },
      '',
    ],
  ])('%s: refused', async (_, parts, english) => {
    expect(await outcome(workbookFile(parts))).toMatchObject(refused(english));
  });
});

describe('archives', () => {
  const entries = workbookEntries({ rows });
  const sheet = entries.find(({ name }) => name.endsWith('sheet1.xml')) ?? { name: '', content: '' };
  test.each<[string, Buffer, string]>([
    ['a part larger than declared', withSheet((entry) => ({ ...entry, declaredSize: 10 })), 'damaged'],
    ['a part smaller than declared', withSheet((entry) => ({ ...entry, declaredSize: 1e6 })), 'damaged'],
    ['a part of 4 GB declared', withSheet((entry) => ({ ...entry, declaredSize: 0xfffffffe })), 'damaged'],
    ['a wrong checksum', withSheet((entry) => ({ ...entry, checksum: 1 })), 'checksum'],
    ['a part twice', zipFile([...entries, sheet]), 'two entries'],
    [
      'a part twice but for its case',
      zipFile([...entries, { ...sheet, name: sheet.name.toUpperCase() }]),
      'two entries',
    ],
    ['a path that climbs out', zipFile([...entries, { name: '../../evil', content: '' }]), 'damaged'],
    ['a path from the root', zipFile([...entries, { name: '/etc/passwd', content: '' }]), 'damaged'],
    ['an encrypted part', withSheet((entry) => ({ ...entry, flags: 1 })), 'encrypted'],
    [
      'a relationship that climbs out',
      zipFile(
        entries.map((entry) => ({
          ...entry,
          content: String(entry.content).replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
        })),
      ),
      'no part "etc/passwd"',
    ],
    [
      '12,000 parts',
      zipFile(Array.from({ length: 12_000 }, (_, at) => ({ name: `p${at}`, content: '' }))),
      'entries',
    ],
    [
      'a workbook with a password, or .xls',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]),
      'password',
    ],
    [
      'an OpenDocument',
      zipFile([
        { name: 'mimetype', content: '' },
        { name: 'content.xml', content: '' },
      ]),
      'OpenDocument',
    ],
    ['a binary workbook', zipFile([...entries, { name: 'xl/workbook.bin', content: '' }]), '.xlsb'],
    ['a Word document', zipFile([{ name: 'word/document.xml', content: '' }]), 'Word'],
    ['a Hangul document', zipFile([{ name: 'Contents/section0.xml', content: '' }]), 'Hangul'],
    ['any other archive', zipFile([{ name: 'a.txt', content: 'a' }]), 'no Excel workbook'],
    ['an empty archive', zipFile([]), 'no Excel workbook'],
    ['no archive at all', Buffer.from('PK\x03\x04 and no more'), 'damaged'],
    ['no bytes', Buffer.alloc(0), 'damaged'],
  ])('%s: refused', async (_, bytes, english) => {
    expect(await outcome(bytes)).toMatchObject(refused(english));
  });

  test('cut anywhere', async () => {
    const bytes = readFileSync('fixtures/formats/kinds.xlsx');
    for (let length = 0; length < bytes.length; length += 211) {
      expect(await outcome(bytes.subarray(0, length)), `cut at ${length}`).toBeInstanceOf(InputError);
    }
  });

  test('with any bytes changed it is read or refused, never more', async () => {
    const original = readFileSync('fixtures/formats/kinds.xlsx');
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        const result = await outcome(bytes);
        if (typeof result !== 'number') expect(result).toBeInstanceOf(InputError);
      }),
      { numRuns: 150 },
    );
  });
});

describe('bounded memory and time, in a process of its own', { timeout: 30_000 }, () => {
  test('a bomb of 300 MB', () => {
    const bomb = withSheet((entry) => ({ ...entry, content: Buffer.alloc(300 * mebi, ' ') }));
    const result = readInChild(temporaryFile('bomb.xlsx', bomb), 64);
    expect(result.refusedFor).toContain('suspicious size');
    expect(result.seconds).toBeLessThan(10);
    expect(result.megabytes).toBeLessThan(220);
  });

  test('a sheet of 20,000 × 60 cells does not fill a heap of 48 MB', () => {
    const row = (of: number) => Array.from({ length: 60 }, (_, at) => ((at * 7919 + of * at * at) % 5) + 1);
    const data = Array.from({ length: 20_000 }, (_, at) => sheetRow(at, ...row(at))).join('');
    const file = temporaryFile(
      'large.xlsx',
      workbookFile({ rows: sheetRow('id', ...row(0).map((_, at) => `q${at}`)) + data }),
    );
    const result = readInChild(file, 48);
    expect(result).toMatchObject({ refusedFor: null, rows: 20_000 });
    expect(result.megabytes).toBeLessThan(220);
  });
});
