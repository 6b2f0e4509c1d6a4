import type { Columns } from '../read/find-columns.ts';
import { namingColumns, totalsWord, totalsWords } from '../read/totals-row.ts';
import type { CountedLevels } from './counting-query.ts';
import { dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

/** Rows of a table that sum others up. */
export interface TotalsRows {
  readonly words: readonly string[];
  /** Conditions of which any holds for such a row. */
  readonly conditions: readonly string[];
}

/** Looks for words such as `합계` where a row of totals would have them. */
export async function totalsIn(
  table: SqlTable,
  columns: Columns,
  levels: readonly CountedLevels[],
): Promise<TotalsRows> {
  const dialect = dialects[table.engine];
  const words: string[] = [];
  const conditions: string[] = [];
  for (const { position, levels: sorted } of namingColumns(columns)) {
    const { name = '', integer = false } = table.columns[position] ?? {};
    if (integer) continue;
    const sql = dialect.text(dialect.identifier(name));
    const texts =
      levels.find(({ column }) => column === sorted)?.texts ??
      (await textsAmong(table, sql, writtenWords.map(dialect.literal)));
    const found = texts.filter(
      (text) => totalsWord([text], [{ position: 0, levels: sorted && { ...sorted, position: 0 } }]) === text,
    );
    if (found.length === 0) continue;
    words.push(...found);
    conditions.push(`${sql} IN (${found.map(dialect.literal).join(', ')})`);
  }
  return { words, conditions };
}

async function textsAmong(table: SqlTable, sql: string, literals: readonly string[]): Promise<string[]> {
  const rows = await table.query(
    `SELECT ${sql}, count(*) FROM ${table.from} WHERE ${sql} IN (${literals.join(', ')}) GROUP BY ${sql}`,
  );
  return rows.map(([text]) => text ?? '');
}

/** How tables write these words: in any case, spread by spaces, with a colon. */
const writtenWords = [...totalsWords].flatMap((word) => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const forms = new Set([word, capital, word.toUpperCase(), [...word].join(' ')]);
  return [...forms].flatMap((form) => [form, `${form}:`]);
});
