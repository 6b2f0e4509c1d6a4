import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenPopulation } from '../../src/codebook/schema/codebook-schema.ts';
import { InputError, type Problem } from '../../src/errors.ts';

type Contents = Partial<Omit<WrittenPopulation, 'id'>>;

function problemsOf(contents: Contents, ids: readonly string[] = ['p']): readonly Problem[] {
  const scales = [{ id: 's', items: ['a', 'b'] }];
  const populations = ids.map((id) => ({ id, min: 1, max: 5, scales, ...contents }));
  try {
    resolveCodebook({ id: 'book', populations }, 'book.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
const told = (contents: Contents) =>
  problemsOf(contents).map(({ path, message }) => `${path}: ${message.en}`);
/** Takes the population's end points away. */
const endless = { min: undefined, max: undefined } as unknown as Contents;
const group = (first: object, second: object): Contents => ({
  group: {
    column: 'g',
    levels: [
      { id: 'x', ...first },
      { id: 'y', ...second },
    ],
  },
});

test('a sound codebook has no problem', () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Contents, RegExp]>([
  ['no end points', endless, /^populations\[0\]\.scales\[0\]: .*end points.*not declared/],
  ['min = max', { min: 5, max: 5 }, /^populations\[0\]\.scales\[0\]: min 5, max 5: max must be larger/],
  ['min > max', { min: 7, max: 1 }, /^populations\[0\]\.scales\[0\]: min 7, max 1/],
  [
    'a range over 1000',
    { min: -1, max: 1000 },
    /^populations\[0\]\.scales\[0\]: min -1, max 1000.* at most 1000/,
  ],
  [
    'a scale without items',
    { scales: [{ id: 's' }] },
    /^populations\[0\]\.scales\[0\]: scale "s" has no items/,
  ],
  ['an item listed twice', { scales: [{ id: 's', items: ['a', 'b', 'a'] }] }, /scales\[0\]: .*"a" .*twice/],
  [
    'a scale id used twice at different depths',
    {
      scales: [
        { id: 's', items: ['a'] },
        { id: 't', scales: [{ id: 's', items: ['b'] }] },
      ],
    },
    /^populations\[0\]\.scales: "s" is used twice/,
  ],
  [
    'a reversed item that the scale does not have',
    { scales: [{ id: 's', items: ['a'], reverse: ['a', 'z'] }] },
    /^populations\[0\]\.scales\[0\]\.reverse: "z" is not an item/,
  ],
  [
    'a missing code that is an answer',
    { scales: [{ id: 's', items: ['a'] }], missing: [9, 5] },
    /^populations\[0\]\.missing: missing code 5 .*"a" \(1–5\)/,
  ],
  [
    'a missing code that is an answer in another spelling',
    { scales: [{ id: 's', items: ['a'] }], missing: ['5.0'] },
    /^populations\[0\]\.missing: missing code 5\.0/,
  ],
  ['a value of both groups', group({ values: ['1', '2'] }, { values: ['2'] }), /group\.levels: .*"2"/],
  ['a value that is the other group’s id', group({}, { values: ['x'] }), /group\.levels: .*"x"/],
  [
    'a value of both groups but for spaces',
    group({ values: ['1'] }, { values: ['1 '] }),
    /group\.levels: .*"1"/,
  ],
  ['two groups of one id and value', group({}, { id: 'x' }), /group\.levels: .*"x"/],
  ['two groups of one id', group({ values: ['1'] }, { id: 'x', values: ['2'] }), /group\.levels: .*"x"/],
])('%s is reported once, with its path and a hint in both languages', (_, contents, expected) => {
  const [problem, ...others] = problemsOf(contents);
  expect(others).toEqual([]);
  expect(`${problem?.path}: ${problem?.message.en}`).toMatch(expected);
  expect(problem?.file).toBe('book.yaml');
  expect(problem?.message.ko).toMatch(/\p{Script=Hangul}/u);
  expect(problem?.hint?.ko).toMatch(/\p{Script=Hangul}/u);
  expect(problem?.hint?.en).toMatch(/^[a-z].{8,}$/);
});

test('a characteristic that lists a level twice, or comes twice, is reported', () => {
  expect(told({ characteristics: [{ column: 'sex', levels: ['f', 'm', 'f'] }] })).toHaveLength(1);
  expect(told({ characteristics: [{ column: 'sex', levels: ['f', ' f'] }] })).toHaveLength(1);
  const sex = { column: 'sex', levels: ['f', 'm'] };
  expect(told({ characteristics: [sex, sex] })).toHaveLength(1);
});

test('a group level cannot be called "all", as the report calls everybody', () => {
  expect(told(group({ id: 'all' }, {}))).toEqual([
    expect.stringMatching(/^populations\[0\]\.group\.levels: .*"all", by which reports call everyone/),
  ]);
});

test('a column of respondents or groups that is an item is reported at its place, however its name is written', () => {
  expect(told({ respondent: 'A ' })).toEqual(['populations[0].respondent: "A " is an item']);
  expect(told({ group: { column: 'b', levels: [{ id: 'x' }, { id: 'y' }] } })).toEqual([
    'populations[0].group.column: "b" is an item',
  ]);
});
