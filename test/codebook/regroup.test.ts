import { describe, expect, test } from 'vitest';
import { regroupedCodebook } from '../../src/codebook/regroup.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../src/codebook/schema/codebook-schema.ts';
import { UsageError } from '../../src/errors.ts';

const population: WrittenCodebook['populations'][number] = {
  id: 'p',
  min: 1,
  max: 5,
  group: {
    column: 'area',
    levels: [{ id: 'here', label: { ko: '여기', en: 'Here' }, values: ['here', 'h'] }, { id: 'there' }],
  },
  columns: { sex: ['귀하의 성별은?'] },
  characteristics: [
    { column: 'sex', label: { ko: '성별', en: 'Sex' }, levels: [{ value: 'f', values: ['f', '여'] }, 'm'] },
    { column: 'age', bands: [{ below: 30 }, 30, { from: 60, label: { ko: '노인', en: 'Old' } }] },
    { column: 'income', number: true },
    { column: 'one', levels: ['x'] },
    { column: 'many', levels: Array.from({ length: 51 }, (_, level) => `l${level}`) },
    { column: 'everyone', levels: ['all', 'some'] },
  ],
  scales: [{ id: 's', items: ['q'] }],
};
const codebook = resolveCodebook({ id: 'book', populations: [population] });
const by = (column: string) => regroupedCodebook(codebook, column).codebook.populations[0];

test('the characteristic is the grouping, and the grouping before the first characteristic, with all its cell texts', () => {
  expect(by('sex')?.group).toEqual({
    column: 'sex',
    label: { ko: '성별', en: 'Sex' },
    levels: [
      { id: 'f', label: { ko: 'f', en: 'f' }, values: ['f', '여'] },
      { id: 'm', label: { ko: 'm', en: 'm' }, values: ['m'] },
    ],
  });
  expect(by('sex')?.characteristics.map(({ column }) => column)).toEqual([
    'area',
    'age',
    'one',
    'many',
    'everyone',
  ]);
  expect(by('sex')?.characteristics[0]).toEqual({
    column: 'area',
    label: { ko: 'area', en: 'area' },
    levels: [
      { value: 'here', label: { ko: '여기', en: 'Here' }, values: ['here', 'h'] },
      { value: 'there', label: { ko: 'there', en: 'there' }, values: ['there'] },
    ],
  });
});

test('bands group, too; the numbers stay for means', () => {
  const grouped = by('age');
  expect(grouped?.group).toMatchObject({
    column: 'age',
    levels: [{ id: '<30', values: [] }, { id: '30-59' }, { id: '60+', label: { en: 'Old' } }],
    bands: [
      { from: null, below: '30' },
      { from: '30', below: '60' },
      { from: '60', below: null },
    ],
  });
  expect(grouped?.characteristics.map(({ column }) => column)).not.toContain('age');
  expect(grouped?.numbers.map(({ column }) => column)).toEqual(['age', 'income']);
});

test.each(['sex', '성별', 'Sex', ' SEX ', '귀하의 성별은?', '귀하의 성별'])(
  '%s names the column of the sex',
  (asked) => {
    expect(by(asked)?.group?.column).toBe('sex');
  },
);

test('by the grouping as it is, nothing changes; grouped back, the grouping has its levels again', () => {
  expect(by('area')).toBe(codebook.populations[0]);
  const back = regroupedCodebook(regroupedCodebook(codebook, 'sex').codebook, 'area').codebook.populations[0];
  expect(back?.group?.levels).toEqual(codebook.populations[0]?.group?.levels);
});

test('a population without the column has no groups, and is named', () => {
  const two = resolveCodebook({
    id: 'book',
    populations: [
      population,
      { ...population, id: 'other', columns: {}, characteristics: [], scales: [{ id: 't', items: ['r'] }] },
    ],
  });
  const { codebook: grouped, without } = regroupedCodebook(two, 'sex');
  expect(without.map(({ id }) => id)).toEqual(['other']);
  expect(grouped.populations[1]?.group).toBeNull();
  expect(grouped.populations[1]?.characteristics[0]?.column).toBe('area');
});

describe('what cannot group is refused, with what to do', () => {
  test.each([
    ['sexx', /no such characteristic/, /perhaps --by sex/],
    ['on', /several characteristics are called so: one, everyone/, /whole name/],
    ['region', /no such characteristic/, /area, sex, age/],
    ['income', /no bands/, /bands: \[20/],
    ['one', /1 level\b/, /every level/],
    ['many', /51 levels/, /values of one level/],
    ['everyone', /called "all"/, /another value/],
  ])('--by %s', (asked, message, hint) => {
    let refused: unknown;
    try {
      by(asked);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof UsageError)) throw new Error('not refused as wrong usage');
    expect(refused.problems[0]?.message.en).toMatch(message);
    expect(refused.problems[0]?.hint?.en).toMatch(hint);
  });
});
