import { expect, test } from 'vitest';
import { buildAnswerSheet } from '../../../src/codebook/outline/build-answer-sheet.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';

const { populations } = resolveCodebook({
  id: 'x',
  populations: [
    {
      id: 'people',
      respondent: 'no',
      min: 1,
      max: 3,
      missing: [9, 'NA'],
      answers: { Often: 3 },
      group: { column: 'arm', levels: [{ id: 'a', values: ['A', 'a'] }, { id: 'b' }] },
      characteristics: [
        { column: 'arm', levels: ['A', 'b'] },
        { column: 'sex', levels: [{ value: 'f', label: 'female' }, 'm'] },
      ],
      scales: [{ id: 's', items: ['s_1', { id: 's_2', label: 'Two' }] }],
    },
  ],
});
const [people] = populations;

test('a column for the respondent, the group, each characteristic and each item, none of them twice', () => {
  const { columns } = buildAnswerSheet(people ?? expect.fail());
  expect(columns.map(({ name, label }) => [name, label.en])).toEqual([
    ['no', 'a name or number of each respondent'],
    ['arm', 'Group'],
    ['sex', 'sex'],
    ['s_1', 's_1'],
    ['s_2', 'Two'],
  ]);
});

test('what may stand in the cells: levels, every answer with its words, the codes for no answer', () => {
  const { columns } = buildAnswerSheet(people ?? expect.fail());
  const cells = columns.map((column) => column.cells.map(({ cell, label }) => [cell, label.en]));
  expect(cells).toEqual([
    [],
    [
      ['A', 'a'],
      ['b', 'b'],
    ],
    [
      ['f', 'female'],
      ['m', 'm'],
    ],
    ...[1, 2].map(() => [
      [1, 'lowest'],
      [2, ''],
      [3, 'Often'],
      [9, 'no answer'],
      ['NA', 'no answer'],
    ]),
  ]);
});
