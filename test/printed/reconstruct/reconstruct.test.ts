import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { PublishedTables } from '../../../src/printed/published-tables.ts';
import { cronbachAlpha } from '../../../src/printed/reconstruct/cronbach-alpha.ts';
import { reconstruct } from '../../../src/printed/reconstruct/reconstruct.ts';
import { disagreements } from '../disagreements.ts';
import { jejuCodebook as codebook, jejuTables } from '../jeju-tables.ts';

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

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
  const result = reconstruct({ tables, codebook, population, seed });
  if (result.outcome !== 'found') throw new Error(JSON.stringify(result));
  return result.value.respondents;
}

for (const population of codebook.populations) {
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
  const users = codebook.populations.filter(({ id }) => id === 'users');
  const reversed = users.map((population) => ({
    ...population,
    scales: population.scales.map((scale) => ({
      ...scale,
      items: scale.items.map(({ index }) => ({ index, reverse: index % 3 === 0 })),
    })),
  }));
  const request = { tables: jejuTables, population: 'users', seed: 3 };
  const straight = reconstruct({ ...request, codebook });
  const turned = reconstruct({ ...request, codebook: { ...codebook, populations: reversed } });
  if (straight.outcome !== 'found' || turned.outcome !== 'found') throw new Error('not found');
  expect(turned.value.respondents.map(({ answers }) => answers)).toEqual(
    straight.value.respondents.map(({ answers }) => answers.map((x, index) => (index % 3 === 0 ? 6 - x : x))),
  );
});

const subscales = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'accessibility',
  'rights',
  'cooperation',
];

/** `table row column`, without what is printed. */
function contradictorySets(population: string, tables: PublishedTables): readonly (readonly string[])[] {
  const result = reconstruct({ tables, codebook, population, seed: 1 });
  if (result.outcome !== 'contradiction') return [];
  return result.contradictions.map(({ figures }) =>
    figures.map(({ table, row, column }) => `${table} ${row} ${column}`),
  );
}

test.each([
  // No whole sum of 41 answers gives 4.67: 191 / 41 is 4.659 and 192 / 41 is 4.683.
  ['staff', '5', '4.66', '4.67', ['5 preparation_1 mean']],
  ['staff', '4', '4.83', '7.83', ['4 cooperation_support mean']],
  // 4.90 on 1–7 is a score of 65.0, which does not print as 64; either alone could be.
  ['staff', '4', '4.83', '4.90', ['4 cooperation_support mean', '4 cooperation_support score100']],
  // 60 people's single answers with mean 4.60 vary at least as 24 fours and 36 fives do, SD 0.49.
  ['users', '16', '0.49', '0.48', ['16 reuse_intention pilot mean', '16 reuse_intention pilot sd']],
  // With mean 4.06 on 1–5 nobody can vary more than some at 1 and the others at 5, SD 1.70.
  ['users', '15', '0.52', '3.52', ['15 tangibles pilot mean', '15 tangibles pilot sd']],
  // Between two neighbouring Q, whose t print as -1.886 and -1.884.
  [
    'users',
    '15',
    '-1.585',
    '-1.885',
    ['15 tangibles pilot mean', '15 tangibles comparison mean', '15 tangibles t'],
  ],
  [
    'users',
    '15',
    '4.06',
    '4.26',
    ['15 tangibles pilot mean', '15 tangibles comparison mean', '15 tangibles t'],
  ],
  // The same row in two tables, no longer the same.
  ['users', '14', '2.189', '2.190', ['14 service_quality t', '15 service_quality t']],
  ['users', '17', '2.78', '2.77', ['14 happiness comparison mean', '17 happiness comparison mean']],
])(
  '%s, table %s: %s altered to %s contradicts these figures only',
  (population, table, from, to, figures) => {
    expect(contradictorySets(population, altered(table, from, to))).toEqual([figures]);
  },
);

test('an indicator whose means its subscales cannot add up to contradicts them, group by group', () => {
  // Both means up by 0.03, so that its own difference, SDs and t still agree.
  const raised = (table: string, paper?: PublishedTables) =>
    altered(table, '4.13', '4.16', altered(table, '4.37', '4.40', paper));
  const sets = contradictorySets('users', raised('15', raised('14')));
  expect(sets).toEqual(
    ['comparison', 'pilot'].map((group) =>
      ['service_quality', ...subscales].map((scale) => `15 ${scale} ${group} mean`),
    ),
  );
});

test('SDs of subscales too small for the indicator contradict it', () => {
  const tables = altered('14', '0.36', '0.96', altered('15', '0.36', '0.96'));
  const withoutT = altered('14', '2.189', '1.509', altered('15', '2.189', '1.509', tables));
  expect(contradictorySets('users', withoutT)).toEqual([
    ['service_quality', ...subscales].map((scale) => `15 ${scale} pilot sd`),
  ]);
});

test('of two contradictions in two tables each is named', () => {
  const tables = altered('15', '-1.585', '-1.885', altered('16', '0.49', '0.48'));
  expect(contradictorySets('users', tables)).toHaveLength(2);
});

test('a t that is significant by less than the usual clearance is no contradiction, one that is not is', () => {
  // The critical t of 118 degrees of freedom is 1.9803 (R 4.2.2: qt(.975, 118)).
  const significant = (t: string): PublishedTables => {
    const withoutSds = altered('16', '0.59', '', altered('16', '1.04', ''));
    const { tables, ...paper } = altered('16', '2.700', t, withoutSds);
    return {
      ...paper,
      tables: tables.map((one) =>
        one.kind === 'group_comparison' && one.table === '16'
          ? { ...one, significant: ['staff_attitude'] }
          : one,
      ),
    };
  };
  expect(contradictorySets('users', significant('1.990'))).toEqual([]);
  expect(respondentsOf('users', 1, significant('1.990'))).toHaveLength(120);
  expect(contradictorySets('users', significant('1.970'))).toEqual([
    ['16 staff_attitude t', '16 staff_attitude significant'],
  ]);
});

test('empty figures are asked for nothing', () => {
  const tables = altered('15', '-1.585', '', altered('5', '4.66', ''));
  for (const population of codebook.populations) {
    const respondents = respondentsOf(population.id, 1, tables);
    expect(disagreements(jejuTables, population, respondents).length).toBeLessThan(5);
  }
});

test('Cronbach alpha is aimed at what is asked for', () => {
  for (const [low, high] of [
    [0.5, 0.6],
    [0.8, 0.9],
  ] as const) {
    for (const population of codebook.populations) {
      const request = { tables: jejuTables, codebook, population: population.id, seed: 4 };
      const result = reconstruct({ ...request, cronbachAlpha: { low, high } });
      if (result.outcome !== 'found') throw new Error(JSON.stringify(result));
      const alphas = population.scales
        .filter(({ id, items }) => items.length > 1 && !population.scales.some(({ parent }) => parent === id))
        .map(({ items }) =>
          cronbachAlpha(
            items.map(({ index }) => result.value.respondents.map(({ answers }) => answers[index] ?? 0)),
          ),
        );
      const near = alphas.filter((alpha) => alpha > low - 0.05 && alpha < high + 0.05);
      expect(near.length).toBeGreaterThanOrEqual(0.8 * alphas.length);
      expect(disagreements(jejuTables, population, result.value.respondents).length).toBeLessThan(2);
    }
  }
});

test('a search without tries says so', () => {
  expect(reconstruct({ tables: jejuTables, codebook, population: 'users', seed: 1, tries: 0 })).toEqual({
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
  ['users', altered('15', '4.06', ''), /table 15, row "tangibles": the means of both groups are needed/],
])('%s: tables that do not fit the instrument are refused', (population, tables, message) => {
  const refused = () => reconstruct({ tables, codebook, population, seed: 1 });
  expect(refused).toThrow(InputError);
  expect(refused).toThrow(message);
});
