import type { CellInTable } from './printed-cell.ts';
import type { GroupComparisonTable } from './published-tables.ts';
import { declaredScore, summaryCells } from './summary-cells.ts';

/** Row by row, then what the text tells of scales that the table may not have. */
export function comparisonCells(table: GroupComparisonTable): CellInTable[] {
  const named = new Set(table.rows.flatMap(({ groups }) => [...groups.keys()]));
  const inText = (scales: readonly string[], printed: string, key: string) =>
    scales.map((scale, index) => ({
      row: scale,
      column: 'significant',
      printed,
      path: [key, index],
      subject: { of: 'comparison', scale, figure: 'significant', groups: [...named] } as const,
    }));
  return [
    ...table.rows.flatMap((row, index) => [
      ...[...row.groups].flatMap(([group, cells]) =>
        summaryCells(
          row.scale,
          cells,
          ['rows', index, ...(row.underGroups?.includes(group) ? ['groups'] : []), group],
          (figure) => ({ of: 'scale', scale: row.scale, group, figure, ...declaredScore(row) }),
        ).map((cell) => ({ ...cell, column: `${group} ${cell.column}` })),
      ),
      ...testColumns.flatMap(([figure, key]) => {
        const printed = row[key];
        if (printed === null) return [];
        const subject = {
          of: 'comparison',
          scale: row.scale,
          figure,
          groups: [...row.groups.keys()],
          ...declaredScore(row),
          ...(row.sided ? { sided: row.sided } : {}),
        } as const;
        return { row: row.scale, column: figure, printed, path: ['rows', index, figure], subject };
      }),
    ]),
    ...inText(table.significant, 'yes', 'significant'),
    ...inText(table.notSignificant, 'no', 'not_significant'),
  ];
}

/** The columns of a test, as written in the file and as kept. */
const testColumns = [
  ['t', 't'],
  ['df', 'df'],
  ['p', 'p'],
  ['difference', 'difference'],
  ['conf_low', 'confidenceLow'],
  ['conf_high', 'confidenceHigh'],
  ['d', 'cohensD'],
  ['stars', 'stars'],
] as const;
