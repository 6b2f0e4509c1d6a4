import type { CellCounts } from '../../responses/cells/cell-counts.ts';
import { type ExcludingColumn, isExcluded } from '../../responses/cells/excluding-column.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { StatusRows } from '../../responses/rows/status-rows.ts';
import type { CountedColumn } from './counted-column.ts';
import { type CountedColumns, outcomeSql, usedSql } from './counting-query.ts';
import { type Dialect, dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

const inNoLine = () => null;
/** Of a column that says which rows are finished, the commonest texts say it. */
const mostTexts = 10_000;

/** The condition by which one column leaves rows out; null where no row has such a cell. */
export function excludedSql(
  rule: ExcludingColumn,
  { sql, texts }: CountedColumn,
  dialect: Dialect,
): string | null {
  const found = (texts ?? []).filter((text) => isExcluded(rule, text));
  return found.length === 0 ? null : `${sql} IN (${found.map(dialect.literal).join(', ')})`;
}

/** Counts the rows that each column leaves out, the first that does. */
export async function countExcluded(
  table: SqlTable,
  { excluded }: CellCounts,
  counted: CountedColumns,
): Promise<void> {
  const cases = counted.excluded.flatMap((condition, rule) =>
    condition === null ? [] : `WHEN ${condition} THEN ${rule}`,
  );
  if (cases.length === 0) return;
  const left = outcomeSql(counted, 'excluded', dialects[table.engine]);
  const rows = await table.query(
    `SELECT CASE ${cases.join(' ')} ELSE -1 END, count(*) FROM ${table.from} WHERE ${left} GROUP BY 1`,
  );
  for (const [rule, n] of rows) excluded[Number(rule)]?.add(inNoLine, Number(n));
}

/** Counts the rows that count as people although a form service says that they are none. */
export async function countStatus(
  table: SqlTable,
  { undecided }: Columns,
  counted: CountedColumns,
): Promise<StatusRows> {
  const dialect = dialects[table.engine];
  const status = new StatusRows(undecided);
  for (const [index, { position }] of undecided.entries()) {
    const sql = dialect.text(dialect.identifier(table.columns[position]?.name ?? ''));
    const rows = await table.query(
      `SELECT ${sql}, count(*) FROM ${table.from} WHERE ${usedSql(counted, dialect)} GROUP BY 1 ORDER BY 2 DESC LIMIT ${mostTexts}`,
    );
    const inOrder = [...rows].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
    for (const [text, n] of inOrder) status.add(index, text ?? '', inNoLine, Number(n));
  }
  return status;
}
