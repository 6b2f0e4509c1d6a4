import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';

/** A codebook of one population in two groups, with the scales given. */
export function codebookOf(
  scales: readonly {
    readonly id: string;
    readonly items: number;
    readonly min?: number;
    readonly max?: number;
  }[],
  { min = 1, max = 5, minValid = 'all' as 'all' | 'half' } = {},
): WrittenCodebook {
  return {
    id: 'survey',
    title: 'Survey',
    populations: [
      {
        id: 'p',
        label: 'P',
        min,
        max,
        min_valid: minValid,
        group: {
          column: 'g',
          levels: [
            { id: 'a', label: 'A', values: ['a'] },
            { id: 'b', label: 'B', values: ['b'] },
          ],
        },
        scales: scales.map(({ id, items, ...own }) => ({
          id,
          label: id,
          ...own,
          items: Array.from({ length: items }, (_, item) => `${id}_${item}`),
        })),
      },
    ],
  };
}

/** The audit of tables, numbered in their order. */
export function audited(tables: readonly object[], codebookFile: WrittenCodebook) {
  const numbered = tables.map((table, index) => ({ table: String(index + 1), population: 'p', ...table }));
  return auditTables({
    tables: publishedTables({ tables: numbered }, 'file'),
    file: 'file',
    codebook: resolveCodebook(codebookFile),
  });
}

/** The figures in question, by finding: "s t 2.30". */
export function inQuestion(tables: readonly object[], codebookFile: WrittenCodebook): string[][] {
  return audited(tables, codebookFile).findings.map(({ cells }) =>
    cells.map(({ row, column, printed }) => `${row} ${column} ${printed}`),
  );
}

export const stars = { '*': '.05', '**': '.01', '***': '.001' };

/** A table of one compared scale. */
export function comparisonOf(row: object, table: object = {}): object {
  return { kind: 'group_comparison', stars, ...table, rows: [{ scale: 's', ...row }] };
}
