import type { SummaryRow } from '../instrument/summary-rows.ts';
import { summaryWord, summaryWords } from '../instrument/summary-words.ts';
import type { Columns } from '../read/find-columns.ts';
import { labelColumns } from '../read/totals-row.ts';
import type { CountedLevels } from './counting-query.ts';
import { dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

/** Rows of a table that sum others up. */
export interface TotalsRows {
  readonly rows: readonly SummaryRow[];
  /** Conditions of which any holds for such a row. */
  readonly conditions: readonly string[];
}

/** Beyond so many different texts, or where nine of ten rows have one of their own, a column tells people apart. */
const mostLevels = 100;
const shareOfPeople = 0.9;

/** Looks for words such as `합계` where a row of totals would have them. Rows have no order, so none is suspect for its place. */
export async function totalsIn(
  table: SqlTable,
  columns: Columns,
  levels: readonly CountedLevels[],
): Promise<TotalsRows> {
  const dialect = dialects[table.engine];
  const rows: SummaryRow[] = [];
  const conditions: string[] = [];
  /** Holds where no label stands in the columns before. */
  let before = '';
  for (const { position, isLevel } of labelColumns(columns)) {
    const { name = '', integer = false } = table.columns[position] ?? {};
    const sql = dialect.text(dialect.identifier(name));
    const first = before;
    before += ` AND ${dialect.trimmed(sql)} = ''`;
    if (integer) continue;
    const texts =
      levels.find(({ column }) => column.position === position)?.texts ?? (await textsAmong(table, sql));
    const unlisted = texts.filter((text) => !isLevel(text));
    const plain = unlisted.filter((text) => summaryWord(text) === 'plain');
    const perhaps = unlisted.filter((text) => summaryWord(text) === 'perhaps');
    const add = (words: readonly string[], condition: string) => {
      if (words.length === 0) return;
      rows.push(...words.map((word) => ({ kind: 'word' as const, word })));
      conditions.push(`(${sql} IN (${words.map(dialect.literal).join(', ')})${condition})`);
    };
    add(plain, '');
    if (perhaps.length > 0 && (plain.length > 0 || (await tellsPeopleApart(table, sql)))) {
      const among = `${sql} IN (${perhaps.map(dialect.literal).join(', ')})${first}`;
      const found = await table.query(
        `SELECT ${sql}, count(*) FROM ${table.from} WHERE ${among} GROUP BY ${sql}`,
      );
      add(
        found.map(([text]) => text ?? ''),
        first,
      );
    }
  }
  return { rows, conditions };
}

async function textsAmong(table: SqlTable, sql: string): Promise<string[]> {
  const { literal } = dialects[table.engine];
  const bare = [' ', '.', ':', '_', '-', '(', ')', '*', '[', ']'].reduce(
    (text, mark) => `replace(${text}, ${literal(mark)}, '')`,
    sql,
  );
  const words = [...new Set(summaryWords.map((word) => word.replace(/[\s.:_()*[\]-]/g, '')))];
  const rows = await table.query(
    `SELECT ${sql}, count(*) FROM ${table.from} WHERE lower(${bare}) IN (${words.map(literal).join(', ')}) GROUP BY ${sql}`,
  );
  return rows.map(([text]) => text ?? '');
}

async function tellsPeopleApart(table: SqlTable, sql: string): Promise<boolean> {
  const [row] = await table.query(
    `SELECT count(DISTINCT ${sql}), count(*) FROM ${table.from} WHERE ${sql} <> ''`,
  );
  const [different = 0, all = 0] = (row ?? []).map(Number);
  return different > mostLevels || different >= shareOfPeople * all;
}
