import type { Population } from '../../src/codebook/codebook.ts';
import type { PublishedTable, PublishedTables } from '../../src/printed/published-tables.ts';
import type { Respondent } from '../../src/printed/reconstruct/reconstruct.ts';
import { studentTTwoSidedP } from '../../src/stats/distributions/student-t-two-sided-p.ts';

/**
 * Every printed figure of a population that its answers do not have, worked out without anything of the
 * reconstruction: exact fractions for means and scores, textbook formulas in floating point for SD and t.
 */
export function disagreements(
  tables: PublishedTables,
  population: Population,
  respondents: readonly Respondent[],
): string[] {
  return tables.tables.flatMap((table) =>
    'population' in table && table.population === population.id
      ? inTable(table, population, respondents)
      : [],
  );
}

function inTable(
  table: PublishedTable,
  population: Population,
  respondents: readonly Respondent[],
): string[] {
  const found: string[] = [];
  const compare = (where: string, printed: string, holds: boolean) => {
    if (!holds) found.push(`table ${table.table} ${where}: ${printed}`);
  };
  const itemsOf = (id: string) =>
    population.scales.find((scale) => scale.id === id)?.items.map(({ index }) => index) ?? [
      population.items.findIndex((item) => item.id === id),
    ];
  const personSums = (id: string, people: readonly Respondent[]) =>
    people.map(({ answers }) => itemsOf(id).reduce((sum, index) => sum + (answers[index] ?? Number.NaN), 0));
  const checkMean = (id: string, { mean, score100 }: { mean: string; score100: string | null }) => {
    const { min = 0, max = 0 } = population.items[itemsOf(id)[0] ?? -1] ?? {};
    const answers = respondents.length * itemsOf(id).length;
    const sum = total(personSums(id, respondents));
    compare(`${id} mean`, mean, rounded(sum, answers, mean) === mean);
    if (score100 === null) return;
    const score = rounded(100 * (sum - min * answers), answers * (max - min), score100);
    compare(`${id} score`, score100, score === score100);
  };
  const inGroup = (group: string) => respondents.filter((respondent) => respondent.group === group);
  const having = (people: readonly Respondent[], variable: string, level: string) =>
    String(people.filter(({ characteristics }) => characteristics.get(variable) === level).length);

  switch (table.kind) {
    case 'scale_means':
      compare('n', String(table.n), String(respondents.length) === table.n);
      for (const row of table.rows) checkMean(row.scale, row);
      break;
    case 'item_means':
      if (table.total) checkMean(table.scale, table.total);
      for (const row of table.rows) checkMean(row.item, row);
      break;
    case 'frequencies':
      for (const { variable, level, n } of table.rows)
        compare(`${variable} ${level}`, n, having(respondents, variable, level) === n);
      break;
    case 'frequencies_by_group':
      for (const { variable, level, all, groups } of table.rows) {
        compare(`${variable} ${level} all`, String(all?.n), having(respondents, variable, level) === all?.n);
        for (const [group, { n }] of groups)
          compare(`${variable} ${level} ${group}`, n, having(inGroup(group), variable, level) === n);
      }
      break;
    case 'group_comparison': {
      const [first = '', second = ''] = population.group?.levels.map(({ id }) => id) ?? [];
      const samples = (id: string) => [
        personSums(id, inGroup(first)).map((sum) => sum / itemsOf(id).length),
        personSums(id, inGroup(second)).map((sum) => sum / itemsOf(id).length),
      ];
      for (const { scale, groups, t } of table.rows) {
        for (const [group, { n = '', mean, sd = '' }] of groups) {
          const sums = personSums(scale, inGroup(group));
          const items = itemsOf(scale).length;
          compare(`${scale} ${group} n`, n, String(sums.length) === n);
          compare(`${scale} ${group} mean`, mean, rounded(total(sums), sums.length * items, mean) === mean);
          compare(`${scale} ${group} SD`, sd, prints(sampleSd(sums.map((sum) => sum / items)), sd));
        }
        if (t !== null) compare(`${scale} t`, t, prints(studentT(samples(scale)), t));
      }
      const p = (id: string) => studentTTwoSidedP(studentT(samples(id)), respondents.length - 2);
      for (const scale of table.significant) compare(scale, 'p < .05', p(scale) < 0.05);
      for (const scale of table.notSignificant) compare(scale, 'p ≥ .05', p(scale) >= 0.05);
    }
  }
  return found;
}

/** numerator / denominator, rounded half away from zero to as many decimals as the printed figure has. */
function rounded(numerator: number, denominator: number, printed: string): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const units =
    (2n * BigInt(numerator) * 10n ** BigInt(decimals) + BigInt(denominator)) / (2n * BigInt(denominator));
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function prints(value: number, printed: string): boolean {
  const half = 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);
  return Math.abs(value - Number(printed)) < half + 1e-12;
}

export function sampleSd(values: readonly number[]): number {
  const mean = total(values) / values.length;
  return Math.sqrt(total(values.map((x) => (x - mean) ** 2)) / (values.length - 1));
}

export function studentT(samples: readonly (readonly number[])[]): number {
  const [first = [], second = []] = samples;
  const [n1, n2] = [first.length, second.length];
  const pooled = ((n1 - 1) * sampleSd(first) ** 2 + (n2 - 1) * sampleSd(second) ** 2) / (n1 + n2 - 2);
  return (total(first) / n1 - total(second) / n2) / Math.sqrt(pooled * (1 / n1 + 1 / n2));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0);
}
