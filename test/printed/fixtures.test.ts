import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../fixtures/fixture-files.ts';
import { disagreements } from './disagreements.ts';
import { jejuCodebook, jejuTables } from './jeju-tables.ts';

const files = fixtureFiles(jejuTables, jejuCodebook);

test('fixtures/coding.csv has the concepts of tables 19 and 20, and is what the tables make', () => {
  const csv = readFileSync('fixtures/coding.csv', 'utf8');
  expect(csv).toBe(files.get('coding.csv'));
  // The paper: 34 concepts in 9 subcategories, 35 in 7.
  const rows = csv.trim().split('\n').slice(1);
  const of = (category: string) => rows.filter((row) => row.startsWith(`${category},`));
  expect([of('긍정적 성과').length, of('어려움').length, rows.length]).toEqual([34, 35, 69]);
  const subcategories = (category: string) => new Set(of(category).map((row) => row.split(',')[1])).size;
  expect([subcategories('긍정적 성과'), subcategories('어려움')]).toEqual([9, 7]);
});

for (const population of jejuCodebook.populations) {
  const csv = readFileSync(`fixtures/${population.id}.csv`, 'utf8');

  test(`fixtures/${population.id}.csv is what its seed makes`, () => {
    expect(csv).toBe(files.get(`${population.id}.csv`));
  });

  test(`fixtures/${population.id}.csv has every printed figure, but the slip`, () => {
    const [header = [], ...rows] = csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const column = (name: string) => header.indexOf(name);
    const respondents = rows.map((cells) => ({
      group:
        population.group?.levels.find(({ values }) =>
          values.includes(cells[column(population.group?.column ?? '')] ?? ''),
        )?.id ?? null,
      characteristics: new Map(header.map((name, index) => [name, cells[index] ?? ''])),
      answers: population.items.map(({ id }) => Number(cells[column(id)])),
    }));
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    expect(disagreements(jejuTables, population, respondents)).toEqual(
      population.id === 'users' ? ['table 13 sex 여자 pilot: 26'] : [],
    );
  });
}
