import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { InputError } from '../../../src/errors.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const population: WrittenCodebook['populations'][number] = {
  id: 'people',
  min: 1,
  max: 5,
  missing: [9],
  group: {
    column: 'area',
    levels: [
      { id: 'north', values: ['north'] },
      { id: 'south', values: ['south'] },
    ],
  },
  characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
  scales: [{ id: 'care', items: ['q1', 'q2'] }],
};
const codebook = (more: Partial<WrittenCodebook['populations'][number]> = {}) =>
  resolveCodebook({ id: 'book', populations: [{ ...population, ...more }] });

const score = async (text: string, of = codebook()) => {
  const report = await scoreFiles({ files: [temporaryFile('data.csv', text)], codebook: of });
  return {
    items: report.items.filter(({ group }) => group === 'all').map(({ item, n, mean }) => [item, n, mean]),
    warnings: report.warnings
      .filter(({ code }) => code !== 'column_matched')
      .map(({ code, count, message }) => [code, count, message.en]),
  };
};
const refusal = async (text: string, of = codebook()) => {
  const error = await score(text, of).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('it was scored');
  return error.problems.map(({ line, column, message }) => [line, column, message.en]);
};

describe('one question in two columns is joined, and told', () => {
  const joined = (columns: string) => [
    ['columns_joined', 1, `1 question read from more than one column: q2 (${columns})`],
  ];
  const rows = ['north,m,4,5,', 'north,f,4,4,', 'south,m,3,,2', 'south,f,2,,3'].join('\n');
  const truth = [
    ['q1', 4, 3.25],
    ['q2', 4, 3.5],
  ];

  test.each([
    ['moved into a group (Kobo)', 'area,sex,q1,q2,new/q2', '"q2" 2 rows, "new/q2" 2 rows'],
    ['moved out of a group', 'area,sex,q1,old/q2,q2', '"q2" 2 rows, "old/q2" 2 rows'],
    ['moved from one group to another', 'area,sex,q1,old/q2,new/q2', '"old/q2" 2 rows, "new/q2" 2 rows'],
    ['twice under one name', 'area,sex,q1,q2,q2', '"q2" 2 rows, "q2" 2 rows'],
  ])('%s', async (_, header, columns) => {
    expect(await score(`${header}\n${rows}\n`)).toEqual({ items: truth, warnings: joined(columns) });
  });

  test('edited while the form was open, both texts in the codebook', async () => {
    const edited = codebook({ columns: { q2: ['The staff are kind', 'The staff are friendly'] } });
    expect(await score(`area,sex,q1,The staff are kind,The staff are friendly\n${rows}\n`, edited)).toEqual({
      items: truth,
      warnings: joined('"The staff are kind" 2 rows, "The staff are friendly" 2 rows'),
    });
  });

  test('with the same answer in both, or a code for none in one', async () => {
    expect(
      await score('area,sex,q1,a/q2,b/q2\nnorth,m,4,5,5.0\nnorth,f,4,9,4\nsouth,m,3,2,9\nsouth,f,2,,3\n'),
    ).toMatchObject({
      items: truth,
    });
  });

  test('the group and a characteristic, too', async () => {
    const report = await scoreFiles({
      files: [
        temporaryFile(
          'data.csv',
          'a/area,b/area,sex,x/sex,q1,q2\nnorth,,m,,1,1\n,north,,f,2,2\nsouth,,,m,3,3\n,south,f,,4,4\n',
        ),
      ],
      codebook: codebook(),
    });
    expect(report.populations[0]?.groups.map(({ n }) => n)).toEqual([4, 2, 2]);
    expect(report.characteristics.filter(({ group }) => group === 'all').map(({ n }) => n)).toEqual([2, 2]);
  });
});

describe('two columns that contradict each other', () => {
  test('are refused with the line, once for each question', async () => {
    const text = 'area,sex,q1,a/q2,b/q2\nnorth,m,4,5,\nnorth,f,4,4,3\nsouth,m,3,1,2\nsouth,f,2,3,\n';
    expect(await refusal(text)).toEqual([
      [3, 'q2', 'more than one column has this name (columns 4, 5: "a/q2", "b/q2"), and here they differ'],
    ]);
    const { findings } = await checkFiles({
      files: [temporaryFile('data.csv', text)],
      codebook: codebook(),
    });
    expect(findings.find(({ code }) => code === 'contradicting_columns')).toMatchObject({
      severity: 'decision',
      column: 'q2',
      count: 2,
      lines: [3],
    });
  });

  test('are two questions where one has the exact name: it alone counts, as before', async () => {
    const text = 'area,sex,q1,q2,child/q2\nnorth,m,4,5,1\nnorth,f,4,4,2\nsouth,m,3,2,2\nsouth,f,2,3,\n';
    expect(await score(text)).toEqual({
      items: [
        ['q1', 4, 3.25],
        ['q2', 4, 3.5],
      ],
      warnings: [],
    });
  });

  test('are told where the other one alone is filled in after that', async () => {
    const text = 'area,sex,q1,q2,child/q2\nnorth,m,4,5,1\nnorth,f,4,4,2\nsouth,m,3,,2\nsouth,f,2,3,\n';
    expect(await score(text)).toMatchObject({
      warnings: [['columns_joined', 1, expect.stringContaining('it is not read')]],
    });
  });

  test('are refused where the other one was joined before', async () => {
    const text = 'area,sex,q1,q2,new/q2\nnorth,m,4,,1\nnorth,f,4,4,2\nsouth,m,3,3,\nsouth,f,2,3,\n';
    expect(await refusal(text)).toMatchObject([[3, 'q2', expect.stringContaining('they differ')]]);
  });
});

test('large files are joined as small ones', async () => {
  const rows = Array.from(
    { length: 9000 },
    (_, index) => `${index % 2 ? 'north' : 'south'},m,${1 + (index % 5)},${index < 4500 ? '4,' : ',2'}`,
  );
  expect((await score(`area,sex,q1,q2,new/q2\n${rows.join('\n')}\n`)).items).toEqual([
    ['q1', 9000, 3],
    ['q2', 9000, 3],
  ]);
});
