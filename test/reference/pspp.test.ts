import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { roundHalfAway } from '../../src/document/round-half-away.ts';
import { scoreFiles } from '../../src/score-files.ts';

/** The cases in the order in which fixtures/reference/pspp/second-opinion.sps runs them. */
const runs = [
  ['sleep', 'sleep'],
  ['points-5', 'trait'],
  ['bfi', 'agree'],
  ['bfi-half', 'agree'],
] as const;

const output = readFileSync('fixtures/reference/pspp/second-opinion.csv', 'utf8');

/** The rows of the nth table of a title, as cells. */
function pspp(title: string, nth: number): string[][] {
  const table = output.split('Table: ').filter((text) => text.startsWith(`${title}\n`))[nth] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

describe.each(runs.map(([name, scale], nth) => ({ name, scale, nth })))(
  'PSPP 1.6.2, $name',
  ({ name, scale, nth }) => {
    const comparison = async () => {
      const report = await scoreFiles({
        files: [`fixtures/reference/cases/${name}/data.csv`],
        codebook: await loadCodebook(`fixtures/reference/cases/${name}/codebook.json`),
      });
      return report.comparisons.find((row) => row.scale === scale);
    };
    /** PSPP prints 15 decimals of a figure and 3 of a p-value. */
    const same = (cells: readonly (string | undefined)[], figures: readonly (number | undefined)[]) => {
      expect(cells.length).toBe(figures.length);
      for (const [index, cell] of cells.entries()) {
        expect(Math.abs(Number(cell) - Number(figures[index]))).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(Number(cell))),
        );
      }
    };
    const sameProbability = (cell: string | undefined, p: number | undefined) =>
      expect(Number(cell)).toBe(Number(roundHalfAway(p ?? Number.NaN, 3)));

    test('T-TEST: n, mean, SD of both groups', async () => {
      const row = await comparison();
      const [, first, second] = pspp('Group Statistics', nth);
      same(first?.slice(2, 5) ?? [], [row?.n1, row?.mean1 ?? undefined, row?.sd1 ?? undefined]);
      same(second?.slice(2, 5) ?? [], [row?.n2, row?.mean2 ?? undefined, row?.sd2 ?? undefined]);
    });

    test('T-TEST: Levene, Student and Welch with p and interval', async () => {
      const row = await comparison();
      const [, , , equal = [], unequal = []] = pspp('Independent Samples Test', nth);
      const figures = (t: NonNullable<typeof row>['student'] | undefined) => [
        t?.statistic,
        t?.df,
        row?.estimate ?? undefined,
        t?.std_error,
        t?.conf_low,
        t?.conf_high,
      ];
      same([equal[2]], [row?.levene?.statistic]);
      sameProbability(equal[3], row?.levene?.p_value);
      same([equal[4], equal[5], ...equal.slice(7, 11)], figures(row?.student));
      sameProbability(equal[6], row?.student?.p_value);
      same([unequal[4], unequal[5], ...unequal.slice(7, 11)], figures(row?.welch));
      sameProbability(unequal[6], row?.welch?.p_value);
    });

    test('NPAR TESTS: Mann–Whitney U (the smaller of the two), z and p', async () => {
      const row = await comparison();
      const { statistic = 0, z = 0, p_value } = row?.mann_whitney ?? {};
      const [, [, u, , psppZ, p] = []] = pspp('Test Statistics', nth);
      same([u], [Math.min(statistic, (row?.n1 ?? 0) * (row?.n2 ?? 0) - statistic)]);
      same([psppZ], [-Math.abs(z)]);
      sameProbability(p, p_value);
    });
  },
);
