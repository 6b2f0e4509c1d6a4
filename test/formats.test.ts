import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const score = (...files: string[]) => scoreFiles({ files, codebook: builtInCodebook() });
const users = readFileSync('fixtures/users.csv', 'utf8');
const clean = await score('fixtures/users.csv');

/** The document without what tells only how the file was read. */
function figures({ inputs, warnings, ...report }: Awaited<ReturnType<typeof score>>) {
  return { ...report, rows: inputs.map(({ rows }) => rows), warnings };
}

const formats = 'fixtures/formats';
test.each([
  ['a workbook of LibreOffice', `${formats}/users.xlsx`],
  ['a compressed SPSS file of PSPP', `${formats}/users.sav`],
  ['an uncompressed one', `${formats}/users-uncompressed.sav`],
  ['a zlib-compressed one', `${formats}/users.zsav`],
  ['one in CP949', `${formats}/users-cp949.sav`],
  ['CP949 text, as Korean Excel saves "CSV"', temporary('users.csv', iconv.encode(users, 'cp949'))],
  [
    'UTF-8 text with a mark, as Excel saves "CSV UTF-8"',
    temporary('users.csv', Buffer.from(`\ufeff${users}`)),
  ],
  [
    'UTF-16 text with tabs, as Excel saves "Unicode text"',
    temporary('users.txt', Buffer.from(`\ufeff${users.replaceAll(',', '\t')}`, 'utf16le')),
  ],
  ['semicolons', temporary('users.csv', Buffer.from(users.replaceAll(',', ';')))],
  ['gzip', temporary('users.csv.gz', gzipSync(users))],
  ['a gzipped workbook', temporary('users.xlsx.gz', gzipSync(readFileSync(`${formats}/users.xlsx`)))],
])('%s gives the document of the plain CSV file but for how it was read', async (_, file) => {
  const path = typeof file === 'string' ? file : file();
  expect(figures(await score(path))).toEqual(figures(clean));
});

function temporary(name: string, content: Uint8Array): () => string {
  return () => temporaryFile(name, content);
}

test('how each file was read stands in the document', async () => {
  const cp949 = temporaryFile('u.csv', iconv.encode(users.replaceAll(',', ';'), 'cp949'));
  const report = await score(cp949, `${formats}/staff.xlsx`);
  expect(report.inputs).toMatchObject([
    { format: 'csv', compression: null, encoding: 'cp949', delimiter: ';', sheet: null },
    { format: 'xlsx', compression: null, encoding: null, delimiter: null, sheet: expect.any(String) },
  ]);
});

test('SPSS weights are not applied, and that is told', async () => {
  const sav = readFileSync(`${formats}/users.sav`);
  // The position of tangibles_1 in units of eight bytes, counted from 1: eight texts of 40 bytes come first.
  sav.writeInt32LE(41, 76);
  const report = await score(temporaryFile('users.sav', sav));
  expect(report.warnings.map(({ code, column }) => [code, column])).toEqual([
    ['weights_ignored', 'tangibles_1'],
  ]);
});

test('--sheet with a file that has no sheets is refused', async () => {
  await expect(
    scoreFiles({ files: ['fixtures/users.csv'], codebook: builtInCodebook(), sheet: 'Sheet1' }),
  ).rejects.toThrow('this is no workbook, so it has no sheets');
});
