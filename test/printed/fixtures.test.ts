import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../fixtures/fixture-files.ts';
import { disagreements } from './disagreements.ts';
import { jejuCodebook, jejuTables } from './jeju-tables.ts';

const files = fixtureFiles(jejuTables, jejuCodebook);

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
