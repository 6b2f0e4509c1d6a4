import { expect, test } from 'vitest';
import { readXlsx } from '../../../src/read/xlsx/read-xlsx.ts';
import { collectFixture, collectTable, csvRows, sourceOf } from '../collect-table.ts';
import { sheetRow, workbookFile } from '../small-workbook.ts';
import { zipFile } from '../zip-file.ts';

test.each(['users', 'staff'])('every cell of %s as LibreOffice saved it is that of the CSV', async (name) => {
  const table = await collectFixture(readXlsx, `formats/${name}.xlsx`);
  const [header, ...rows] = csvRows(`${name}.csv`);
  expect(table.columns.map((column) => column.name)).toEqual(header);
  expect(table.rows).toEqual(rows);
  expect(table.lines).toEqual(rows.map((_, index) => index + 2));
  expect(table.facts).toEqual({ encoding: null, delimiter: null, sheet: name, warnings: [] });
});

test('dates, times, formulas and texts under titles and merged headings; the hidden sheet is not the first', async () => {
  const table = await collectFixture(readXlsx, 'formats/kinds.xlsx');
  expect(table.facts.sheet).toBe('응답 자료');
  expect(table.columns.map(({ name }) => name).join()).toBe(
    '번호,날짜,일시,시각,시간,정수,소수,비율,참거짓,수식,글 수식,비고,빈칸',
  );
  expect(table.headerLine).toBe(4);
  expect(table.lines).toEqual([5, 7]);
  expect(table.rows).toEqual([
    [
      'R1',
      '2020-05-01',
      '2020-05-01T09:30:15',
      '09:30:00',
      '27:15:00',
      '5',
      '3.5',
      '0.25',
      'TRUE',
      '10',
      'ab',
      '매우 그렇다',
      '',
    ],
    [
      'R2',
      '1900-03-01',
      '1999-12-31T23:59:59.500',
      '00:00:01',
      '',
      '-1',
      '0.1',
      '',
      'FALSE',
      '#DIV/0!',
      '',
      '두 줄\n<글> & "따옴표"',
      '',
    ],
  ]);
  expect(table.facts.warnings).toMatchObject([
    { code: 'header_rows', count: 2 },
    { code: 'other_sheets', count: 2 },
  ]);
  expect(table.facts.warnings[0]?.message.ko).toContain('1, 3행');
});

test('a sheet by its name, hidden ones too', async () => {
  const table = await collectFixture(readXlsx, 'formats/kinds.xlsx', { sheet: '숨김' });
  expect(table.rows).toEqual([['1', '2']]);
});

test('hidden rows are read like any others, with a count', async () => {
  const rows = `${sheetRow('a', 'b')}${sheetRow(1, 2)}${sheetRow(3, 4).replace('<row', '<row hidden="1"')}`;
  const table = await collectTable(readXlsx, sourceOf('hidden.xlsx', workbookFile({ rows })));
  expect(table.rows).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(table.facts.warnings).toMatchObject([{ code: 'hidden_rows', line: 3, count: 1 }]);
});

test('an unknown sheet is refused with the names there are', async () => {
  await expect(collectFixture(readXlsx, 'formats/kinds.xlsx', { sheet: 'Sheet9' })).rejects.toMatchObject({
    name: 'InputError',
    problems: [
      { file: 'formats/kinds.xlsx', hint: { ko: expect.stringContaining('"숨김", "응답 자료", "병합"') } },
    ],
  });
});

test('cells merged among the data are refused by their range', async () => {
  await expect(collectFixture(readXlsx, 'formats/kinds.xlsx', { sheet: '병합' })).rejects.toMatchObject({
    problems: [{ line: 2, message: { en: 'cells are merged among the data: B2:B3' } }],
  });
});

test('an empty sheet is refused', async () => {
  await expect(collectFixture(readXlsx, 'formats/kinds.xlsx', { sheet: '빈 시트' })).rejects.toThrow(
    'no table',
  );
});

test('an archive that holds a table is refused with what to do: form services pack their CSV files', async () => {
  const packed = zipFile([{ name: '설문 응답.csv', content: 'a,b\n1,2\n' }]);
  await expect(collectTable(readXlsx, sourceOf('응답.csv.zip', packed))).rejects.toMatchObject({
    problems: [
      { message: { en: 'this archive holds "설문 응답.csv"' }, hint: { en: 'unpack it, and use that file' } },
    ],
  });
});
