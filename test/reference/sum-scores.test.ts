import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';

const folder = (name: string) => `fixtures/reference/cases/${name}`;

/** The case's own codebook with sums for scores. */
async function ofSums(name: string): Promise<Codebook> {
  const codebook = await loadCodebook(`${folder(name)}/codebook.json`);
  const populations = codebook.populations.map((population) => ({
    ...population,
    scales: population.scales.map((scale) => ({ ...scale, score: 'sum' as const })),
  }));
  return { ...codebook, populations };
}

const pair = z.tuple([z.number(), z.number()]);
const expected = z.object({
  software: z.string(),
  scales: z.record(
    z.string(),
    z.object({
      ...{ n: pair, mean: pair, sd: pair, score100: pair },
      ...{ t: z.number(), df: z.number(), p: z.number() },
      ...{ std_error: z.number(), conf_low: z.number(), conf_high: z.number() },
    }),
  ),
});

const cases = ['bfi-half', 'bfi-any', 'points-11', 'missing-codes', 'tiny-multi-item', 'tooth-growth'];

const score = async (name: string, codebook: Codebook) =>
  scoreFiles({ files: [`${folder(name)}/data.csv`], codebook });

function close(found: number | null | undefined, wanted: number, tolerance = 1e-11): void {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );
}

describe.each(cases)('prorated sums have R’s figures, rowMeans × items: %s', (name) => {
  test('n, mean, SD, 0–100 of both groups; t, df, p, standard error and interval', async () => {
    const { scales } = expected.parse(JSON.parse(readFileSync(`${folder(name)}/sums.json`, 'utf8')));
    const report = await score(name, await ofSums(name));
    for (const [id, figures] of Object.entries(scales)) {
      const row = report.comparisons.find(({ scale }) => scale === id);
      const groups = report.scales.filter(({ scale, group }) => scale === id && group !== 'all');
      for (const [at, group] of groups.entries()) {
        expect(group.n).toBe(figures.n[at]);
        expect(group.score).toBe('sum');
        close(group.mean, figures.mean[at] ?? Number.NaN);
        close(group.sd, figures.sd[at] ?? Number.NaN);
        close(group.score100, figures.score100[at] ?? Number.NaN);
      }
      expect(groups).toHaveLength(2);
      close(row?.student?.statistic, figures.t);
      expect(row?.student?.df).toBe(figures.df);
      close((row?.student?.p_value ?? Number.NaN) / figures.p, 1, 1e-9);
      close(row?.student?.std_error, figures.std_error);
      close(row?.student?.conf_low, figures.conf_low);
      close(row?.student?.conf_high, figures.conf_high);
    }
  });
});

describe('PSPP 1.6.2, COMPUTE MEAN.n(…) * 5', () => {
  const lines = readFileSync('fixtures/reference/pspp/sum-scores.csv', 'utf8').split('\n');

  test.each([
    ['bfi-half', 'agree_half'],
    ['bfi-any', 'agree_any'],
  ] as const)('%s: n, mean, SD, t of sums', async (name, variable) => {
    const { comparisons } = await score(name, await ofSums(name));
    const row = comparisons.find(({ scale }) => scale === 'agree');
    const at = lines.findIndex((line) => line.startsWith(`${variable},1,`));
    const [, , n1, mean1, sd1] = lines[at]?.split(',').map(Number) ?? [];
    const [, , n2, mean2, sd2] = lines[at + 1]?.split(',').map(Number) ?? [];
    expect([row?.n1, row?.n2]).toEqual([n1, n2]);
    close(row?.mean1, mean1 ?? Number.NaN);
    close(row?.mean2, mean2 ?? Number.NaN);
    close(row?.sd1, sd1 ?? Number.NaN);
    close(row?.sd2, sd2 ?? Number.NaN);
    const equal = lines.find((line) => line.startsWith(`${variable},Equal variances assumed`))?.split(',');
    close(row?.student?.statistic, Number(equal?.[4]));
    close(row?.estimate, Number(equal?.[7]));
    close(row?.student?.std_error, Number(equal?.[8]));
    expect(equal).toHaveLength(11);
  });
});

describe.each([...cases, 'groups-3', 'nested-scales', 'many-ties', 'no-variance-thirds', 'without-group'])(
  'sums and means of the same answers give the same tests, to the last bit: %s',
  (name) => {
    test('t, df, F, U, p, effect sizes, 0–100, alpha and stars', async () => {
      const means = await score(name, await loadCodebook(`${folder(name)}/codebook.json`));
      const sums = await score(name, await ofSums(name));
      expect(sums.comparisons.map(scaleFree)).toEqual(means.comparisons.map(scaleFree));
      expect(sums.items).toEqual(means.items);
      for (const [at, row] of sums.scales.entries()) {
        const other = means.scales[at];
        expect(row.cronbach_alpha).toEqual(other?.cronbach_alpha);
        expect(row.not_computed).toEqual(other?.not_computed);
        expect(row.score100).toBe(other?.score100);
        expect([row.min, row.max]).toEqual([(other?.min ?? 0) * row.items, (other?.max ?? 0) * row.items]);
        if (row.mean === null) expect(other?.mean).toBeNull();
        else close(row.mean, (other?.mean ?? Number.NaN) * row.items, 1e-14);
      }
    });
  },
);

type Comparison = Awaited<ReturnType<typeof scoreFiles>>['comparisons'][number];

/** What does not depend on the unit of scores. */
function scaleFree(row: Comparison) {
  const test = (of: Comparison['student']) => of && [of.statistic, of.df, of.p_value];
  return {
    ...{ scale: row.scale, n1: row.n1, n2: row.n2, stars: row.stars, not_computed: row.not_computed },
    ...{ levene: row.levene, brown_forsythe: row.brown_forsythe, mann_whitney: row.mann_whitney },
    ...{ d: row.cohens_d, g: row.hedges_g, delta: row.glass_delta, cliff: row.cliffs_delta },
    ...{ student: test(row.student), welch: test(row.welch) },
  };
}
