import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      respondent: 'id',
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      scales: [{ id: 's', items: ['a', 'b'] }],
    },
  ],
});
const header = 'id,area,a,b';
const file = (...rows: string[]) => temporaryFile('data.csv', [header, ...rows, ''].join('\n'));
const score = (files: string | readonly string[], options: Partial<ScoreOptions> = {}) =>
  scoreFiles({ files: typeof files === 'string' ? [files] : files, codebook, ...options });

/** The sum that everybody's answers to the scale add up to, as n and mean. */
async function figures(files: string | readonly string[], options: Partial<ScoreOptions> = {}) {
  const report = await score(files, options);
  const [all] = report.scales;
  return {
    n: all?.n,
    mean: all?.mean,
    rows: report.inputs.map(({ rows }) => rows),
    warnings: report.warnings.map(({ code, line, count }) => [code, line, count]),
  };
}

async function refusal(files: string | readonly string[], options: Partial<ScoreOptions> = {}) {
  const error = await score(files, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error('it was accepted');
  return error.problems.map(({ line, column, message }) => [line, column, message.en]);
}

const good = ['1,here,1,2', '2,here,3,3', '3,there,5,4'];

test('an answer that is none: refused, taken as missing, or its row dropped, as the policy says', async () => {
  const data = () => file(...good, '4,there,6,1', '5,here,x,');
  expect(await refusal(data())).toEqual([
    [5, 'a', 'answer "6" is outside 1–5'],
    [6, 'a', '"x" is not a whole number from 1–5'],
  ]);
  expect(await figures(data(), { onInvalid: 'missing' })).toEqual({
    n: 3,
    mean: 3,
    rows: [{ read: 5, used: 4, excluded: [{ reason: 'no_answers', n: 1 }] }],
    warnings: [['answer_invalid', 5, 2]],
  });
  expect(await figures(data(), { onInvalid: 'drop-row' })).toMatchObject({
    n: 3,
    rows: [{ read: 5, used: 3, excluded: [{ reason: 'invalid_answer', n: 2 }] }],
    warnings: [
      ['rows_dropped', 5, 2],
      ['answer_invalid', 5, 2],
    ],
  });
});

test('a ragged row is dropped only where rows may be: nobody can tell which of its cells is which', async () => {
  const data = () => file(...good, '4,there,1');
  for (const onInvalid of ['error', 'missing'] as const) {
    expect(await refusal(data(), { onInvalid })).toEqual([
      [5, undefined, 'this row has 3 cells, the first line has 4'],
    ]);
  }
  expect(await figures(data(), { onInvalid: 'drop-row' })).toMatchObject({
    n: 3,
    rows: [{ read: 4, used: 3, excluded: [{ reason: 'ragged_row', n: 1 }] }],
  });
});

test.each(['합계', '평균', 'Total', ' mean '])(
  'a row called %j is nobody, even where its numbers would do',
  async (word) => {
    const data = () => file(...good, `${word},,3,3`);
    expect(await refusal(data())).toEqual([
      [5, undefined, expect.stringContaining('seems to sum up the others')],
    ]);
    for (const onInvalid of ['missing', 'drop-row'] as const) {
      expect(await figures(data(), { onInvalid })).toMatchObject({
        n: 3,
        rows: [{ read: 4, used: 3, excluded: [{ reason: 'totals_row', n: 1 }] }],
      });
    }
  },
);

test('a header that comes again, and one in words under the first, are passed over with a warning', async () => {
  expect(await figures(file(good[0] ?? '', header, ...good.slice(1)))).toEqual({
    n: 3,
    mean: 3,
    rows: [{ read: 4, used: 3, excluded: [{ reason: 'header_row', n: 1 }] }],
    warnings: [['header_rows', 3, 1]],
  });
});

const longer = resolveCodebook({
  id: 'longer',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      scales: [{ id: 's', items: ['1', '2', '3'] }],
    },
  ],
});
const longerFile = (...rows: string[]) => temporaryFile('longer.csv', ['area,1,2,3', ...rows, ''].join('\n'));

test('a first row in words is a header, unless a word comes twice or is missing, a level or a number stands in it', async () => {
  const read = (...rows: string[]) => figures(longerFile(...rows, 'here,1,2,3'), { codebook: longer });
  expect(await read('지역,처음 물음,다음 물음,끝 물음')).toMatchObject({
    n: 1,
    warnings: [['header_rows', 2, 1]],
  });
  for (const row of ['지역,물음,물음,끝', '지역,처음,,끝', 'here,모름,없음,무응답', '7,모름,없음,무응답']) {
    await expect(read(row)).rejects.toThrow('is not a whole number');
  }
});

test('a person whose answers are the names of the columns is a person', async () => {
  expect(await figures(longerFile('here,1,2,3', 'there,1,2,3'), { codebook: longer })).toMatchObject({
    n: 2,
    warnings: [],
  });
});

test('an answer with a unit in the first row is counted once, on its own line', async () => {
  expect((await figures(file('1,here,5점,4', ...good.slice(1)))).warnings).toEqual([
    ['answer_normalised', 2, 1],
  ]);
});

test('the three header lines of Qualtrics are one header, and its questions may name the columns', async () => {
  const [population] = codebook.populations;
  if (!population) throw new Error('no population');
  const renamed = {
    ...codebook,
    populations: [{ ...population, columns: new Map([['a', ['The first question']]]) }],
  };
  const data = temporaryFile(
    'qualtrics.csv',
    `id,area,QID1,b\nId,Area,The first question,The second\n${['{""ImportId"":""_id""}', '{""ImportId"":""QID9""}', '{""ImportId"":""QID1""}', '{""ImportId"":""QID2""}'].map((cell) => `"${cell}"`).join(',')}\n${good.join('\n')}\n`,
  );
  expect(await figures(data, { codebook: renamed })).toEqual({
    n: 3,
    mean: 3,
    rows: [{ read: 5, used: 3, excluded: [{ reason: 'header_row', n: 2 }] }],
    warnings: [['header_rows', 2, 2]],
  });
});

test('a title above the column names is told with the line of the names', async () => {
  expect(await refusal(temporaryFile('data.csv', `조사 결과\n${header}\n${good.join('\n')}\n`))).toEqual([
    [2, undefined, 'the column names stand in line 2, not in the first one'],
  ]);
});

test('respondents that answer twice: refused, or the first or last row counts', async () => {
  const data = () => file(...good, ' 1 ,here,5,5', '1,here,4,4');
  expect(await refusal(data())).toEqual([
    [5, 'id', 'the same respondent as in line 2'],
    [6, 'id', 'the same respondent as in line 2'],
  ]);
  expect(await figures(data(), { onDuplicate: 'first' })).toMatchObject({
    n: 3,
    mean: 3,
    rows: [{ read: 5, used: 3, excluded: [{ reason: 'repeated_respondent', n: 2 }] }],
    warnings: [['rows_repeated', 5, 2]],
  });
  expect(await figures(data(), { onDuplicate: 'last' })).toMatchObject({
    n: 3,
    mean: (4 + 3 + 4.5) / 3,
    rows: [{ read: 5, used: 3, excluded: [{ reason: 'repeated_respondent', n: 2 }] }],
  });
});

test('a respondent of an earlier file is found in a later one, and each file accounts for its own rows', async () => {
  const files = () => [file(...good), file('4,here,1,1', '1,here,5,5')];
  expect(await refusal(files())).toEqual([
    [3, 'id', expect.stringMatching(/^the same respondent as in .*:2$/)],
  ]);
  const read3 = { read: 3, used: 3, excluded: [] };
  const leftOne = (read: number) => ({
    read,
    used: read - 1,
    excluded: [{ reason: 'repeated_respondent', n: 1 }],
  });
  expect((await figures(files(), { onDuplicate: 'first' })).rows).toEqual([read3, leftOne(2)]);
  expect((await figures(files(), { onDuplicate: 'last' })).rows).toEqual([
    leftOne(3),
    { read: 2, used: 2, excluded: [] },
  ]);
});

test('a row that is left out for another reason does not stand in for its respondent', async () => {
  expect(await figures(file('1,here,,', ...good))).toMatchObject({ n: 3, mean: 3 });
});

test('rows without a respondent’s name are people of their own, with a warning', async () => {
  expect(await figures(file(...good, ',here,3,3', ' ,there,3,3'))).toMatchObject({
    n: 5,
    warnings: [['respondent_empty', 5, 2]],
  });
});

test('the same content twice is refused, whatever the name and the policy', async () => {
  for (const onDuplicate of ['error', 'first', 'last'] as const) {
    expect(await refusal([file(...good), file(...good)], { onDuplicate })).toEqual([
      [undefined, undefined, expect.stringMatching(/^has the same content as /)],
    ]);
  }
});
