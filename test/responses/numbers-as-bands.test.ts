import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../src/codebook/schema/codebook-schema.ts';
import { InputError } from '../../src/errors.ts';
import { ProblemList } from '../../src/read/problem-list.ts';
import { RespondentsSeen } from '../../src/responses/people/respondents-seen.ts';
import { readAnswers } from '../../src/responses/read-answers.ts';
import { type ScoreOptions, scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { ages } from './readers/columns.ts';

const population: WrittenCodebook['populations'][number] = {
  id: 'p',
  min: 1,
  max: 5,
  missing: [98, '９９', 'x', 'No answer'],
  characteristics: [
    { column: 'age', bands: [{ below: 30 }, { from: 30, below: 60 }, { from: 65 }] },
    { column: 'weight', number: true, unit: 'kg', missing: [] },
  ],
  scales: [{ id: 's', items: ['q'] }],
};
const codebook = resolveCodebook({ id: 'book', populations: [population] });

const fileOf = (rows: readonly string[], header = 'age,weight,q') =>
  temporaryFile('data.csv', [header, ...rows].map((row) => `${row}\n`).join(''));

const score = (rows: readonly string[], options: Partial<ScoreOptions> = {}) =>
  scoreFiles({ files: [fileOf(rows)], codebook, ...options });

async function numbersOf(rows: readonly string[]) {
  const [first] = codebook.populations;
  const read: (readonly (string | null)[])[] = [];
  await readAnswers(
    { file: fileOf(rows), options: {}, codebook, population: first ?? null, problems: new ProblemList() },
    (of) => ({
      population: of,
      onInvalid: 'missing',
      onDuplicate: 'error',
      seen: new RespondentsSeen('error'),
      onRespondent: ({ numbers }) => read.push(numbers.map((number) => number?.text ?? null)),
    }),
  );
  return read;
}

/** The band of a number, by the bands above: the end `below` is exclusive. */
const bandOf = (age: number) =>
  age < 30 ? '<30' : age >= 65 ? '65+' : age >= 30 && age < 60 ? '30-59' : null;

test('every written form of an age counts in its band, once from rows and once from plain bytes', async () => {
  const usable = ages.filter(({ meant }) => meant !== 'invalid');
  const rows = usable.map(({ text }) => `"${text}",,1`);
  const expected = ['<30', '30-59', '65+'].map((level) => [
    level,
    usable.filter(({ meant }) => typeof meant === 'number' && bandOf(meant) === level).length,
  ]);
  const withAge = resolveCodebook({
    id: 'book',
    populations: [{ ...population, characteristics: population.characteristics?.slice(0, 1) }],
  });
  for (const fastLaneFrom of [0, Number.POSITIVE_INFINITY]) {
    const report = await score(rows, { codebook: withAge, fastLaneFrom });
    const counted = report.characteristics.filter(({ group }) => group === 'all');
    expect(counted.slice(0, 3).map(({ level, n }) => [level, n])).toEqual(expected);
  }
});

test('a person has the number exactly as it was written, without its unit; none where there is none', async () => {
  expect(await numbersOf(['34,0.1,1', '"만 29.50세","1,065.20kg",2', '99,98,3', ',,4', '30대,?,5'])).toEqual([
    ['34', '0.1'],
    ['29.5', '1065.2'],
    // A code of the population in one column; the other says that it has none.
    [null, '98'],
    [null, null],
    [null, null],
  ]);
});

describe('a cell that is no number', () => {
  const rows = ['34,60,1', '30대,61,2', '35,62 lb,3', '36,64,'];

  test.each([0, undefined])(
    'refuses the file with its line, column and what to write; fast lane from %s',
    async (fastLaneFrom) => {
      const refused: unknown = await score(rows, { fastLaneFrom }).catch((error: unknown) => error);
      if (!(refused instanceof InputError)) throw new Error('not refused');
      expect(refused.problems).toMatchObject([
        {
          line: 3,
          column: 'age',
          message: { en: '"30대" is not a number', ko: '칸의 값("30대")이 숫자가 아닙니다' },
        },
        { line: 4, column: 'weight', hint: { en: expect.stringContaining('unit: "lb"') } },
      ]);
    },
  );

  test('is missing where invalid answers are, with a warning of its column', async () => {
    const report = await score(rows, { onInvalid: 'missing' });
    expect(report.inputs[0]?.rows).toMatchObject({ read: 4, used: 3 });
    expect(report.warnings.filter(({ code }) => code === 'number_invalid')).toMatchObject([
      { line: 3, column: 'age', count: 1 },
      { line: 4, column: 'weight', count: 1 },
    ]);
  });

  test('leaves its row out where invalid answers do', async () => {
    const report = await score(rows, { onInvalid: 'drop-row' });
    expect(report.inputs[0]?.rows.excluded).toContainEqual({ reason: 'invalid_answer', n: 2 });
  });
});

test('a number in no band is said with its line, and left out of the levels', async () => {
  const report = await score(['62,60,1', '64.9,60,2', '30,60,3', ',60,3']);
  expect(report.warnings).toMatchObject([
    { code: 'level_empty', column: 'age', line: 5, count: 1 },
    {
      code: 'number_outside_bands',
      column: 'age',
      line: 2,
      count: 2,
      message: { en: expect.stringContaining('62, 64.9') },
    },
  ]);
});

test('a column whose comma stands for thousands and for decimals is refused, for then 1,234 may be either', async () => {
  const refused: unknown = await score(['30,"1,065kg",1', '30,"60,5",2']).catch((error: unknown) => error);
  expect(refused).toMatchObject({ problems: [{ line: 3, column: 'weight' }] });
});

test('a column of numbers that a file does not have is told once', async () => {
  const { warnings } = await scoreFiles({ files: [fileOf(['1'], 'q')], codebook });
  expect(warnings.map(({ code, column }) => [code, column])).toEqual([
    ['column_absent', 'age'],
    ['column_absent', 'weight'],
  ]);
});
