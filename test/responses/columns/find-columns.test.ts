import { expect, test } from 'vitest';
import type { Population } from '../../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { findColumns } from '../../../src/responses/columns/find-columns.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      characteristics: [
        { column: 'sex', levels: ['f', 'm'] },
        { column: 'age_group', levels: ['young', 'old'] },
      ],
      scales: [{ id: 's', items: ['warmth_1', 'warmth_2', 'trust_1'] }],
    },
  ],
}).populations;
if (!population) throw new Error('no population');
const people: Population = population;

const find = (header: string) => findColumns(people, header.split(',').map(plainColumn), 'data.csv');
const whole = 'id,trust_1,warmth_2,note,warmth_1,area,sex,age_group';

test('columns are found wherever they stand, and unnamed ones are ignored', () => {
  const { answers, group, characteristics, problems, warnings } = find(whole);
  expect(answers.map(({ item, position }) => [item.id, position])).toEqual([
    ['warmth_1', 4],
    ['warmth_2', 2],
    ['trust_1', 1],
  ]);
  expect([group?.column, group?.position]).toEqual(['area', 5]);
  expect(characteristics.map((column) => column?.position)).toEqual([6, 7]);
  expect([problems, warnings]).toEqual([[], []]);
});

test('every missing item and a missing group column is a problem of line 1', () => {
  const { problems } = find('id,warmth_1,sex,age_group');
  expect(problems.map(({ file, line, column, message }) => [file, line, column, message.en])).toEqual([
    ['data.csv', 1, 'warmth_2', 'this column is missing'],
    ['data.csv', 1, 'trust_1', 'this column is missing'],
    ['data.csv', 1, 'area', 'this column is missing'],
  ]);
});

test.each([
  ['warmth_01', 'warmth_1', '"warmth_01"'],
  ['warmth-1', 'warmth_1', '"warmth-1"'],
])('a column called %j is offered in place of the missing %s', (found, missing, quoted) => {
  const [problem, ...others] = find(whole.replace('warmth_1', found)).problems;
  expect(others).toEqual([]);
  expect(problem?.column).toBe(missing);
  expect(problem?.hint).toEqual({
    ko: `${quoted} 열이 그것이라면 이름을 바꾸거나 코드북의 \`columns\`에 적으십시오`,
    en: `if ${quoted} is the one, rename it or write it under \`columns\` in the codebook`,
  });
});

test('no column is offered that is another item or is nothing like the missing one', () => {
  const [problem] = find(whole.replace('warmth_1', 'telephone')).problems;
  expect(problem?.column).toBe('warmth_1');
  expect(problem?.hint?.en).toBe(
    'add a column of this name, or write the header text that means it under `columns` in the codebook',
  );
});

test('a column that comes twice is joined, another one is not', () => {
  const { joined, problems } = find(`${whole},warmth_2,area,sex,note,note`);
  expect(problems).toEqual([]);
  expect(joined.map(({ name, sources }) => [name, sources.length])).toEqual([
    ['warmth_2', 2],
    ['area', 2],
    ['sex', 2],
  ]);
});

test('an absent characteristic is a warning and not a problem', () => {
  const { characteristics, problems, warnings } = find(whole.replace('sex', 'gender'));
  expect(problems).toEqual([]);
  expect(characteristics.map((column) => column?.column)).toEqual([undefined, 'age_group']);
  expect(warnings.map(({ code, file, column }) => [code, file, column])).toEqual([
    ['column_absent', 'data.csv', 'sex'],
  ]);
});

test('an empty column name is never offered', () => {
  const [tiny] = resolveCodebook({
    id: 'book',
    populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['q', 'r'] }] }],
  }).populations;
  const found = tiny && findColumns(tiny, ['r', ''].map(plainColumn), 'data.csv').problems;
  expect(found?.map(({ column, hint }) => [column, hint?.en])).toEqual([
    [
      'q',
      'add a column of this name, or write the header text that means it under `columns` in the codebook',
    ],
  ]);
});

test.each([
  ['1. How warm?', '2. How warm?', 'How warm?'],
  ['How warm?', '[필수] How warm?', 'How warm?'],
  ['How warm?', 'How warm? *', 'How warm? *'],
])('two items whose header texts lead to the same column are refused: %s, %s', (first, second, title) => {
  const [asked] = resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        columns: { warmth_1: first, warmth_2: second },
        group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
        characteristics: [{ column: 'area', levels: ['here', 'there'] }],
        scales: [{ id: 's', items: ['warmth_1', 'warmth_2'] }],
      },
    ],
  }).populations;
  if (!asked) throw new Error('no population');
  const { problems } = findColumns(asked, ['area', title].map(plainColumn), 'data.csv');
  expect(problems).toMatchObject([
    { column: 'warmth_2', message: { en: 'it is the same column as "warmth_1"' } },
  ]);
});
