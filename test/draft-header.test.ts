import { expect, test } from 'vitest';
import { namesBelow } from '../src/codebook/draft/columns/names-row.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { InputError, type Problem } from '../src/errors.ts';
import { sheetRow, workbookFile } from './read/small-workbook.ts';
import { temporaryFile } from './temporary-file.ts';

const title = ['2020년 만족도 조사'];
const sections = ['인적사항', '', '', '', '서비스 품질', '', '', '', '', '', '비고'];
const names = ['번호', '성별', '연령', '집단', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', '의견'];
const people = Array.from({ length: 20 }, (_, person) => [
  person + 1,
  person % 2 ? '남' : '여',
  20 + person,
  person % 3 ? 'A' : 'B',
  ...Array.from({ length: 6 }, (_, item) => 1 + ((person * 7 + item * 3) % 5)),
  '',
]);
type Rows = readonly (readonly (string | number)[])[];
const csv = (rows: Rows) => rows.map((row) => `${row.join(',')}\n`).join('');

async function refusalOf(name: string, content: string | Uint8Array): Promise<Problem | undefined> {
  const outcome: unknown = await draftCodebook({
    files: [temporaryFile(name, content)],
    language: 'ko',
  }).catch((error: unknown) => error);
  return outcome instanceof InputError ? outcome.problems[0] : undefined;
}

test.each<[string, Rows, number]>([
  ['a title', [title, names, ...people], 2],
  ['a title with empty cells behind it', [[...title, ...sections.map(() => '')], names, ...people], 2],
  ['a title and sections', [title, sections, names, ...people], 3],
])('CSV: %s above the names are refused, with the line of the names', async (_, rows, line) => {
  const problem = await refusalOf('data.csv', csv(rows));
  expect(problem?.message.en).toContain(`the names seem to stand on line ${line}`);
  expect(problem?.hint).toEqual({
    ko: `${line}행 위의 줄을 지우십시오`,
    en: `delete the lines above line ${line}`,
  });
});

test.each([
  ['CSV: sections', 'data.csv', csv([sections, names, ...people])],
  [
    'XLSX: a title and sections',
    'data.xlsx',
    workbookFile({ rows: [title, sections, names, ...people].map((row) => sheetRow(...row)).join('') }),
  ],
])('%s above the names are passed over', async (_, name, content) => {
  const { text } = await draftCodebook({ files: [temporaryFile(name, content)], language: 'ko' });
  expect(text).toContain('respondent: 번호\n');
  expect(text).toContain('items: [ q1, q2, q3, q4, q5, q6 ]');
});

test('names that are nowhere are asked for', async () => {
  const problem = await refusalOf('data.csv', csv([sections, ...people]));
  expect(problem?.message.en).toBe('the first line does not seem to name the columns: most have no name');
  expect(problem?.hint?.ko).toBe('첫 줄에 열마다 이름을 적으십시오');
});

test('a header with names for half of the columns is one, and columns that hold nothing do not count', async () => {
  const row = (cells: readonly string[]) => ({ cells, line: 2 });
  expect(namesBelow(['a', '', 'b', ''], [row(['x', 'y', 'z', 'w'])])).toBeNull();
  expect(namesBelow(['a', '', '', ''], [row(['1', '', '', ''])])).toBeNull();
  expect(namesBelow(['a', '', '', ''], [row(['x', 'y', 'z', '4'])])).toEqual({ line: null });
  expect(namesBelow(['a', '', '', ''], [row(['x', 'y', 'x', 'w'])])).toEqual({ line: null });
  expect(await refusalOf('data.csv', csv([names, ...people]))).toBeUndefined();
});
