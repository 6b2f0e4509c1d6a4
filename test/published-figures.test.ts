import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/analyses/report/report-schema.ts';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { roundHalfAway } from '../src/document/round-half-away.ts';
import { scoreFiles } from '../src/score-files.ts';
import { jejuTables } from './printed/jeju-tables.ts';

/** A figure as the paper prints it, beside what the report says for it. */
interface Checked {
  readonly where: string;
  readonly printed: string;
  readonly computed: string;
}

/**
 * The one mark that the paper's own t contradicts: p(t = 3.464, df = 118) = .00074 is below .001.
 * R 4.2.2: 2 * pt(-3.464, 118)
 */
const slip = { where: 'table 16 recommendation stars', printed: '**', computed: '***' };

let checked: Checked[] = [];
let significance: Checked[] = [];

beforeAll(async () => {
  const report = await scoreFiles({
    files: ['fixtures/staff.csv', 'fixtures/users.csv'],
    codebook: builtInCodebook(),
  });
  checked = [...meanFigures(report), ...itemFigures(report), ...comparisonFigures(report)];
  significance = significanceInText(report);
});

describe('every figure that tables 4–11 and 14–17 print', () => {
  test('is what the packaged answers give: means, SDs, t, n and 0–100 scores, N of N', () => {
    const figures = checked.filter(({ where }) => !where.endsWith('stars'));
    const matching = figures.filter(({ printed, computed }) => printed === computed);
    console.log(`printed figures reproduced: ${matching.length} of ${figures.length}`);
    expect(figures.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
    // 8 rows of table 4 and 7 + 40 of tables 5–11 with mean and score, n of 8; 21 comparisons of 7 figures each
    expect(matching).toHaveLength(8 * 2 + (7 + 40) * 2 + 8 + 21 * 7);
  });

  test('and its stars are, but for one slip of the paper', () => {
    const stars = checked.filter(({ where }) => where.endsWith('stars'));
    expect(stars).toHaveLength(21);
    expect(stars.filter(({ printed, computed }) => printed !== computed)).toEqual([slip]);
  });

  test('and the happiness subscales that the text of table 17 calls different are', () => {
    expect(significance).toHaveLength(5);
    expect(significance.filter(({ printed, computed }) => printed !== computed)).toEqual([]);
  });
});

function meanFigures({ scales }: Report): Checked[] {
  return jejuTables.tables.flatMap((table) => {
    if (table.kind !== 'scale_means') return [];
    const n = {
      where: `table ${table.table} n`,
      printed: String(table.n),
      computed: String(everybody(scales, table.rows[0]?.scale)?.n),
    };
    return [
      n,
      ...table.rows.flatMap((row) =>
        meanAndScore(`table ${table.table} ${row.scale}`, row, everybody(scales, row.scale)),
      ),
    ];
  });
}

function itemFigures({ scales, items }: Report): Checked[] {
  return jejuTables.tables.flatMap((table) => {
    if (table.kind !== 'item_means') return [];
    const where = `table ${table.table}`;
    const total = everybody(scales, table.scale);
    return [
      { where: `${where} n`, printed: String(table.n), computed: String(total?.n) },
      ...(table.total ? meanAndScore(`${where} total`, table.total, total) : []),
      ...table.rows.flatMap((row) =>
        meanAndScore(
          `${where} ${row.item}`,
          row,
          items.find(({ item, group }) => item === row.item && group === 'all'),
        ),
      ),
    ];
  });
}

function comparisonFigures({ comparisons }: Report): Checked[] {
  return jejuTables.tables.flatMap((table) => {
    if (table.kind !== 'group_comparison') return [];
    return table.rows.flatMap((row): Checked[] => {
      const where = `table ${table.table} ${row.scale}`;
      const found = comparisons.find(({ scale }) => scale === row.scale);
      const pilot = row.groups.get('pilot');
      const comparison = row.groups.get('comparison');
      return [
        { where: `${where} n1`, printed: String(pilot?.n), computed: String(found?.n1) },
        { where: `${where} n2`, printed: String(comparison?.n), computed: String(found?.n2) },
        figure(`${where} mean1`, pilot?.mean, found?.mean1),
        figure(`${where} mean2`, comparison?.mean, found?.mean2),
        figure(`${where} sd1`, pilot?.sd, found?.sd1),
        figure(`${where} sd2`, comparison?.sd, found?.sd2),
        figure(`${where} t`, String(row.t), found?.student?.statistic),
        { where: `${where} stars`, printed: String(row.stars), computed: String(found?.stars) },
      ];
    });
  });
}

function significanceInText({ comparisons }: Report): Checked[] {
  const verdict = (scale: string, printed: boolean): Checked => ({
    where: `table 17 ${scale}`,
    printed: String(printed),
    computed: String((comparisons.find((row) => row.scale === scale)?.student?.p_value ?? 1) < 0.05),
  });
  return jejuTables.tables.flatMap((table) =>
    table.kind === 'group_comparison'
      ? [
          ...table.significant.map((scale) => verdict(scale, true)),
          ...table.notSignificant.map((scale) => verdict(scale, false)),
        ]
      : [],
  );
}

function everybody(rows: Report['scales'], scale: string | undefined): Report['scales'][number] | undefined {
  return rows.find((row) => row.scale === scale && row.group === 'all');
}

function meanAndScore(
  where: string,
  printed: { readonly mean: string; readonly score100: string | null },
  found: { readonly mean: number | null; readonly score100: number | null } | undefined,
): Checked[] {
  const score =
    printed.score100 === null ? [] : [figure(`${where} score`, printed.score100, found?.score100)];
  return [figure(`${where} mean`, printed.mean, found?.mean), ...score];
}

/** Rounds what was computed to as many decimals as are printed. */
function figure(where: string, printed: string | undefined, computed: number | null | undefined): Checked {
  const decimals = printed?.split('.')[1]?.length ?? 0;
  return {
    where,
    printed: String(printed),
    computed: typeof computed === 'number' ? roundHalfAway(computed, decimals) : String(computed),
  };
}
