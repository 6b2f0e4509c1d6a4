import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { draftCodebook } from '../../src/draft-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { sheetRow, workbookFile } from './small-workbook.ts';

/** q1–q3 care, q4 speed; the last person gave no answer to q4. */
const people: readonly (string | number)[][] = [
  ['P01', 'north', 4, 3, 4, 3],
  ['P02', 'south', 4, 4, 4, 4],
  ['P03', 'north', 4, 3, 5, 3],
  ['P04', 'south', 2, 2, 2, 2],
  ['P05', 'north', 5, 5, 5, 1],
  ['P06', 'south', 1, 2, 3],
];
const workbook = (head: readonly (readonly string[])[], merges: readonly string[] = []) =>
  workbookFile({
    rows: [...head, ...people].map((row) => sheetRow(...row)).join(''),
    after:
      merges.length > 0
        ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : '',
  });
const merged = ['A1:A2', 'B1:B2', 'C1:E1'];

describe('names under the titles of sections', () => {
  test.each([
    [
      'numbers, merged',
      workbook(
        [
          ['번호', '지역', '1. 친절', '', '', '2. 신속'],
          ['', '', '1', '2', '3', '1'],
        ],
        merged,
      ),
    ],
    [
      'numbers, not merged',
      workbook([
        ['번호', '지역', '1. 친절', '', '', '2. 신속'],
        ['', '', '1', '2', '3', '1'],
      ]),
    ],
    [
      'words, not merged',
      workbook([
        ['번호', '지역', '1. 친절', '', '', '2. 신속'],
        ['', '', '가', '나', '다', '라'],
      ]),
    ],
    [
      'words in a row that is longer than the titles',
      workbook([
        ['번호', '지역', '친절 신속'],
        ['', '', '가', '나', '다', '라'],
      ]),
    ],
  ])('%s: no item is lost, and none is taken for another', async (_, content) => {
    const file = temporaryFile('sections.xlsx', content);
    const { text, warnings } = await draftCodebook({ files: [file], language: 'ko' });
    expect(warnings).toEqual([]);
    expect(text).not.toMatch(/이름 없음|둘 이상/);
    const columns = [...text.matchAll(/^ {6}\S+: (.*(?:친절|신속).*)$/gm)].map(([, column]) => column);
    expect(columns).toHaveLength(4);
    const report = await scoreFiles({
      files: [file],
      codebook: resolveCodebook({
        id: 'hand',
        populations: [
          {
            id: 'people',
            min: 1,
            max: 5,
            columns: Object.fromEntries(columns.map((column, at) => [`q${at + 1}`, column ?? ''])),
            scales: [{ id: 's', min_valid: 1, items: ['q1', 'q2', 'q3', 'q4'] }],
          },
        ],
      }),
    });
    expect(report.inputs[0]?.rows).toMatchObject({ used: 6 });
    // Of the columns above, added by hand: 20 / 6, 19 / 6, 23 / 6 and 13 / 5.
    expect(report.items.map(({ n, mean }) => [n, mean])).toEqual([
      [6, 20 / 6],
      [6, 19 / 6],
      [6, 23 / 6],
      [5, 13 / 5],
    ]);
  });

  test('names that do without their titles stay as they are', async () => {
    const file = workbook(
      [
        ['번호', '지역', '친절', '', '', '신속'],
        ['', '', 'q1', 'q2', 'q3', 'q4'],
      ],
      merged,
    );
    const { text } = await draftCodebook({ files: [temporaryFile('sections.xlsx', file)], language: 'ko' });
    expect(text).toContain('items: [ q1, q2, q3, q4 ]');
  });
});
