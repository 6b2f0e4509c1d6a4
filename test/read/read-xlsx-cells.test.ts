import { expect, test } from 'vitest';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.ts';
import { collectTable, sourceOf } from './collect-table.ts';
import { sheetRow, type WorkbookParts, workbookFile } from './small-workbook.ts';

const read = (parts: WorkbookParts, pieceSize = 100) =>
  collectTable(readXlsx, sourceOf('a.xlsx', workbookFile(parts), pieceSize));

/** The text of one cell under the header of a table of two columns. */
async function cellOf(cell: string, parts: WorkbookParts = {}): Promise<string | undefined> {
  const { rows } = await read({ ...parts, rows: `${sheetRow('id', 'x')}<row>${sheetCell(1)}${cell}</row>` });
  return rows[0]?.[1];
}
const sheetCell = (value: number) => `<c><v>${value}</v></c>`;

test.each([
  ['5', '5'],
  ['0', '0'],
  ['04', '4'],
  ['5.0', '5'],
  ['3.5', '3.5'],
  ['1E-3', '0.001'],
  ['-0', '0'],
  ['99999999999999999999', '100000000000000000000'],
  ['1e21', '1e+21'],
])('the number %s reads %s', async (stored, text) => {
  expect(await cellOf(`<c><v>${stored}</v></c>`)).toBe(text);
  // With its place, and others behind it, it is read from its bytes.
  const behind = `<c r="C2" t="inlineStr"><is><t>${'-'.repeat(80)}</t></is></c>`;
  expect(await cellOf(`<c r="B2"><v>${stored}</v></c>${behind}`)).toBe(text);
});

test.each(['0x5', 'NaN', 'Infinity', '1e999', 'five', '1,5'])('%s is no number', async (stored) => {
  await expect(cellOf(`<c><v>${stored}</v></c>`)).rejects.toThrow('cell B2: its value cannot be read');
});

test.each([1, 15, 16, 17, 40])('shared texts are told apart by numbers of %i digits', async (digits) => {
  const five = ['one', 'two', 'three', 'four', 'five'];
  const behind = `<c r="C2" t="inlineStr"><is><t>${'-'.repeat(80)}</t></is></c>`;
  const cells = five.map(
    (_, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c><c r="B${at + 2}" t="s"><v>${String(at).padStart(digits, '0')}</v></c>${behind.replace('C2', `C${at + 2}`)}</row>`,
  );
  const { rows } = await read({
    rows: `${sheetRow('id', 'x', 'y')}${cells.join('')}`,
    sharedStrings: five.map((text) => `<si><t>${text}</t></si>`).join(''),
  });
  expect(rows.map(([, cell]) => cell)).toEqual(five);
});

const sharedStrings = `<si><t>plain</t></si><si><r><t xml:space="preserve">매우 </t></r><r><rPr><b/></rPr><t>그렇다</t></r>
  <rPh sb="0" eb="1"><t>furigana</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_&amp;<![CDATA[<b>]]></t></si><si/>`;

test.each([
  ['0', 'plain'],
  ['1', '매우 그렇다'],
  ['2', 'a\r&<b>'],
  ['3', undefined],
])('shared text %s: runs joined, phonetic runs left out, escapes undone', async (index, text) => {
  const parts = { sharedStrings };
  expect((await cellOf(`<c t="s"><v>${index}</v></c>`, parts)) || undefined).toBe(text);
});

test.each(['4', '-1', 'x', '1.5'])('shared text %s does not exist', async (index) => {
  await expect(cellOf(`<c t="s"><v>${index}</v></c>`, { sharedStrings })).rejects.toThrow('cell B2');
});

test.each([
  ['<c t="b"><v>1</v></c>', 'TRUE'],
  ['<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['<c t="str"><f>A1</f><v>ab</v></c>', 'ab'],
  ['<c t="str"><f>A1</f><v></v></c>', ''],
  ['<c><f>A1*2</f><v>10</v></c>', '10'],
  ['<c t="d"><v>2020-05-01T00:00:00</v></c>', '2020-05-01'],
  ['<c t="d"><v>2020-05-01T09:30:00Z</v></c>', '2020-05-01T09:30:00'],
  ['<c t="inlineStr"><is><r><t>가</t></r><r><t>나</t></r></is></c>', '가나'],
  ['<c t="inlineStr"><is><t> spaced </t></is></c>', ' spaced '],
])('%s reads "%s"', async (cell, text) => {
  expect((await cellOf(`${cell}<c><v>1</v></c>`)) ?? '').toBe(text);
});

test.each(['<c><f>A1*2</f></c>', '<c><f>A1*2</f><v></v></c>', '<c t="str"><f>A1</f></c>'])(
  'a formula without its result is refused: %s',
  async (cell) => {
    await expect(cellOf(cell)).rejects.toMatchObject({
      problems: [{ file: 'a.xlsx', line: 2, message: { en: expect.stringContaining('cell B2') }, hint: {} }],
    });
  },
);

const styles = (code: string) =>
  `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;

// Source of the serial numbers: Excel's documented ones (43952 = 1 May 2020, 60 = 29 February 1900, 1 = 1 January 1900).
test.each([
  ['yyyy-mm-dd', '43952', '2020-05-01'],
  ['yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;', '43952.75', '2020-05-01T18:00:00'],
  ['[$-412]yyyy\\.mm\\.dd AM/PM h:mm', '43952.395833333333', '2020-05-01T09:30:00'],
  ['mmm', '61', '1900-03-01'],
  ['m/d', '60', '1900-02-29'],
  ['m/d', '59', '1900-02-28'],
  ['m/d', '1', '1900-01-01'],
  ['m/d', '2958465', '9999-12-31'],
  ['m/d', '2958466', '2958466'],
  ['m/d', '-1', '-1'],
  ['h:mm', '0.999999999', '1900-01-01'],
  ['h:mm', '0.5', '12:00:00'],
  ['[h]:mm', '1.5', '36:00:00'],
  ['mm:ss', '0.000011574', '00:00:01'],
  ['0.00E+00', '5', '5'],
  ['#,##0&quot;days&quot;', '5', '5'],
  ['[Red]0;[Blue]-0', '5', '5'],
  ['0\\d', '5', '5'],
  ['General', '5', '5'],
  ['@', '5', '5'],
])('format %s shows %s as %s', async (code, stored, text) => {
  expect(await cellOf(`<c s="1"><v>${stored}</v></c>`, { styles: styles(code) })).toBe(text);
});

test('days since 1904, and formats known by number only', async () => {
  const parts = {
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    workbookPr: '<workbookPr date1904="1"/>',
  };
  expect(await cellOf('<c s="1"><v>42490</v></c>', parts)).toBe('2020-05-01');
  expect(await cellOf('<c s="1"><v>0</v></c>', parts)).toBe('1904-01-01');
});

test('rows are padded to the header; empty rows, columns and cells that are only coloured are left out', async () => {
  const { columns, rows, lines } = await read({
    rows: `<row r="2"><c r="B2"/></row><row r="4"><c r="A4" t="inlineStr"><is><t>id</t></is></c><c r="C4" t="inlineStr"><is><t>x</t></is></c><c r="E4" s="1"/></row>
      <row r="6"><c r="A6"><v>1</v></c></row><row r="7"><c r="A7" s="1"/></row><row r="9"><c r="C9"><v>3</v></c><c r="G9"/></row>`,
  });
  expect(columns.map(({ name }) => name)).toEqual(['id', '', 'x']);
  expect(rows).toEqual([
    ['1', '', ''],
    ['', '', '3'],
  ]);
  expect(lines).toEqual([6, 9]);
});

test('a lone title goes before a header; a table of one column keeps its first cell', async () => {
  const titled = await read({ rows: sheetRow('만족도 조사') + sheetRow('id', 'x') + sheetRow(1, 2) });
  expect(titled.rows).toEqual([['1', '2']]);
  expect(titled.facts.warnings).toMatchObject([{ code: 'header_rows', count: 1 }]);
  const short = await read({ rows: sheetRow('x') + sheetRow(1) + sheetRow(2) });
  expect(short.columns.map(({ name }) => name)).toEqual(['x']);
  expect(short.rows).toEqual([['1'], ['2']]);
  const long = await read({ rows: sheetRow('x') + sheetRow(1).repeat(1000) });
  expect(long.rows.length).toBe(1000);
  expect(long.facts.warnings).toEqual([]);
});

test('prefixed elements and text in pieces are the same to it', async () => {
  const { rows } = await read({
    sheet: `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>
      <x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>${'가'.repeat(30_000)}</x:t></x:is></x:c></x:row>
      </x:sheetData></x:worksheet>`,
  });
  expect(rows).toEqual([['1', '가'.repeat(30_000)]]);
});
