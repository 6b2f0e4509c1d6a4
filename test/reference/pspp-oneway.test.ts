import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from './compare-rows.ts';

/** The cases in the order in which fixtures/reference/pspp/oneway.sps runs them; groups-5 has an empty level and a level of one. */
const runs = ['groups-3', 'groups-5', 'points-11'];

const tables = readFileSync('fixtures/reference/pspp/oneway.csv', 'utf8')
  .split('Table: ')
  .map((text) => text.split('\n').map((line) => line.split(',')));
const pspp = (title: string, nth: number): string[][] =>
  tables.filter(([first]) => first?.[0] === title)[nth] ?? [];

describe.each(runs.map((name, nth) => ({ name, nth })))(
  'PSPP 1.6.2 ONEWAY and NPAR TESTS, $name',
  ({ name, nth }) => {
    /** PSPP prints 15 decimals, of p three. */
    const same = (printed: string | undefined, figure: number | null | undefined, decimals = 12) =>
      expect(Number(printed)).toBeCloseTo(figure ?? Number.NaN, decimals);

    test('n, mean and SD of each level with people', async () => {
      const [row] = (await comparisonOf(name)).omnibus;
      const levels = row?.levels.filter(({ n }) => n > 0) ?? [];
      for (const [at, { n, mean, sd }] of levels.entries()) {
        const [, , printedN, printedMean, printedSd] = pspp('Descriptives', nth)[3 + at] ?? [];
        expect(Number(printedN)).toBe(n);
        same(printedMean, mean);
        if (sd === null) expect(printedSd).toBe('NaN');
        else same(printedSd, sd);
      }
    });

    test('F, its df, Levene and Kruskal–Wallis', async () => {
      const [row] = (await comparisonOf(name)).omnibus;
      const [, , [, , , df1, , f] = [], [, , , df2] = []] = pspp('ANOVA', nth);
      expect([Number(df1), Number(df2)]).toEqual([row?.anova?.df1, row?.anova?.df2]);
      same(f, row?.anova?.statistic);
      const [, , [, levene, levene1, levene2] = []] = pspp('Test of Homogeneity of Variances', nth);
      same(levene, row?.levene?.statistic);
      expect([Number(levene1), Number(levene2)]).toEqual([row?.levene?.df1, row?.levene?.df2]);
      const [, , [, h] = [], [, df] = [], [, p] = []] = pspp('Test Statistics', nth);
      same(h, row?.kruskal_wallis?.statistic);
      expect(Number(df)).toBe(row?.kruskal_wallis?.df);
      expect(Math.abs(Number(p) - (row?.kruskal_wallis?.p_value ?? Number.NaN))).toBeLessThanOrEqual(5e-4);
    });

    test('all pairs by Tukey and by Games and Howell: difference and limits', async () => {
      const { postHoc } = await comparisonOf(name);
      const printed = pspp('Multiple Comparisons (trait)', nth);
      const limitsOf = (method: string) => {
        const from = printed.findIndex(([first]) => first === method);
        const lines: string[][] = [];
        for (const line of printed.slice(from)) {
          if (lines.length > 0 && line[0] !== '') break;
          lines.push(line);
        }
        let first = '';
        return lines.map((line) => {
          first = line[1] || first;
          return {
            pair: `g${first} g${line[2]}`,
            estimate: line[3],
            p: line[5],
            low: line[6],
            high: line[7],
          };
        });
      };
      const nameOf = (group: string) => ({ pilot: 'g1', comparison: 'g2' })[group] ?? group;
      let compared = 0;
      for (const [method, figure] of [
        ['Tukey HSD', 'tukey'],
        ['Games-Howell', 'games_howell'],
      ] as const)
        for (const row of postHoc) {
          const one = limitsOf(method).find(
            ({ pair }) => pair === `${nameOf(row.group1)} ${nameOf(row.group2)}`,
          );
          const figures = row[figure];
          if (!one || !figures) continue;
          compared += 1;
          same(one.estimate, row.estimate);
          expect(Math.abs(Number(one.p) - figures.p_value)).toBeLessThanOrEqual(6e-4);
          // PSPP's studentized range is good for five digits or so.
          expect(Math.abs(Number(one.low) - figures.conf_low)).toBeLessThan(1e-4);
          expect(Math.abs(Number(one.high) - figures.conf_high)).toBeLessThan(1e-4);
        }
      expect(compared).toBe({ 'groups-3': 6, 'groups-5': 9, 'points-11': 2 }[name]);
    });
  },
);
