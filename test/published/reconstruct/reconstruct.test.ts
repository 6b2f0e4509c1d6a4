import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { PublishedTables } from '../../../src/published/published-tables.ts';
import { reconstruct } from '../../../src/published/reconstruct/reconstruct.ts';
import { disagreements } from '../disagreements.ts';
import { jejuInstrument as instrument, jejuTables } from '../jeju-tables.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** The paper's tables after one text is replaced by another, wherever it stands within that table. */
function altered(table: string, from: string, to: string, paper = jejuTables): PublishedTables {
  const replace = (value: unknown): unknown => {
    if (value === from) return to;
    if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, replace(inner)]));
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
  };
  return {
    ...paper,
    tables: paper.tables.map((one) => (one.table === table ? (replace(one) as typeof one) : one)),
  };
}

function respondentsOf(population: string, seed: number, tables = jejuTables) {
  const result = reconstruct({ tables, instrument, population, seed });
  if (result.outcome !== 'found') throw new Error(JSON.stringify(result));
  return result.value.respondents;
}

for (const population of instrument.populations) {
  test.each(seeds)(`${population.id}: every printed figure holds for seed %i, but the slip`, (seed) => {
    const respondents = respondentsOf(population.id, seed);
    const slip = population.id === 'users' ? ['table 13 sex 여자 pilot: 26'] : [];
    expect(disagreements(jejuTables, population, respondents)).toEqual(slip);
    for (const { answers } of respondents) {
      expect(answers.length).toBe(population.items.length);
      for (const [index, { min, max }] of population.items.entries()) {
        const answer = answers[index] ?? Number.NaN;
        expect(Number.isInteger(answer) && answer >= min && answer <= max).toBe(true);
      }
    }
  });

  test(`${population.id}: the same seed gives the same answers, another seed others`, () => {
    expect(respondentsOf(population.id, 5)).toEqual(respondentsOf(population.id, 5));
    expect(respondentsOf(population.id, 5)).not.toEqual(respondentsOf(population.id, 6));
  });
}

test('reverse-keyed items give the same scores from turned answers', () => {
  const users = instrument.populations.filter(({ id }) => id === 'users');
  const reversed = users.map((population) => ({
    ...population,
    scales: population.scales.map((scale) => ({
      ...scale,
      items: scale.items.map(({ index }) => ({ index, reverse: index % 3 === 0 })),
    })),
  }));
  const request = { tables: jejuTables, population: 'users', seed: 3 };
  const straight = reconstruct({ ...request, instrument });
  const turned = reconstruct({ ...request, instrument: { ...instrument, populations: reversed } });
  if (straight.outcome !== 'found' || turned.outcome !== 'found') throw new Error('not found');
  expect(turned.value.respondents.map(({ answers }) => answers)).toEqual(
    straight.value.respondents.map(({ answers }) => answers.map((x, index) => (index % 3 === 0 ? 6 - x : x))),
  );
});

test.each([
  // No whole sum of 41 answers gives 4.67: 191 / 41 is 4.659 and 192 / 41 is 4.683.
  ['staff', '5', '4.66', '4.67', 'preparation_1', ['5']],
  ['staff', '4', '4.83', '4.84', 'cooperation_support', ['4']],
  // 60 people's single answers with mean 4.60 vary at least as 24 fours and 36 fives do, SD 0.49.
  ['users', '16', '0.49', '0.48', 'reuse_intention', ['16']],
  ['users', '15', '-1.585', '-1.885', 'tangibles', ['15']],
  ['users', '15', '4.06', '4.26', 'tangibles', ['15']],
  // The same row in two tables, no longer the same.
  ['users', '14', '2.189', '2.190', 'service_quality', ['14', '15']],
])('%s, table %s: %s altered to %s contradicts', (population, table, from, to, where, tables) => {
  const result = reconstruct({ tables: altered(table, from, to), instrument, population, seed: 1 });
  expect(result.outcome).toBe('contradiction');
  if (result.outcome !== 'contradiction') return;
  expect(result.contradictions).toContainEqual(expect.objectContaining({ where }));
  const found = result.contradictions.find((contradiction) => contradiction.where === where);
  expect(found?.tables).toEqual(expect.arrayContaining(tables));
});

test('an indicator whose means its subscales cannot add up to contradicts them', () => {
  // Both means up by 0.03, so that its own difference, SDs and t still agree.
  const raised = (table: string, paper?: PublishedTables) =>
    altered(table, '4.13', '4.16', altered(table, '4.37', '4.40', paper));
  const tables = raised('15', raised('14'));
  const result = reconstruct({ tables, instrument, population: 'users', seed: 1 });
  expect(result).toMatchObject({
    outcome: 'contradiction',
    contradictions: [{ where: 'service_quality', tables: ['14', '15'] }],
  });
});

test('SDs of subscales too small for the indicator contradict it', () => {
  const tables = altered('14', '0.36', '0.96', altered('15', '0.36', '0.96'));
  const withoutT = altered('14', '2.189', '1.509', altered('15', '2.189', '1.509', tables));
  const result = reconstruct({ tables: withoutT, instrument, population: 'users', seed: 1 });
  expect(result).toMatchObject({ outcome: 'contradiction' });
  expect(JSON.stringify(result)).toContain('SDs of \\"service_quality\\" (pilot)');
});

test('a search without tries says so', () => {
  expect(reconstruct({ tables: jejuTables, instrument, population: 'users', seed: 1, tries: 0 })).toEqual({
    outcome: 'not_found',
    where: 'service_quality',
    tries: 0,
  });
});

test.each([
  ['others', jejuTables, /no population "others"/],
  ['users', altered('15', 'tangibles', 'tangible'), /"tangible"/],
  ['users', altered('17', 'relations', 'relation'), /"relation"/],
  ['users', { tables: [], tolerated: [] }, /needs tables/],
  ['staff', altered('4', '41', '42'), /must be the same.*41, 42/],
  ['staff', altered('4', '4.56', 'n.a.'), /"n.a." is not a number/],
])('%s: tables that do not fit the instrument are refused', (population, tables, message) => {
  const refused = () => reconstruct({ tables, instrument, population, seed: 1 });
  expect(refused).toThrow(InputError);
  expect(refused).toThrow(message);
});
