import { fewestLabels, type LabelColumn, type SummaryRow } from '../../codebook/words/summary-rows.ts';
import { summaryWord, summaryWords } from '../../codebook/words/summary-words.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { labelColumns } from '../../responses/rows/totals-row.ts';
import type { CountedLevels } from './counting-query.ts';
import { dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

/** Rows of a table that sum others up. */
export interface TotalsRows {
  readonly rows: readonly SummaryRow[];
  /** Conditions of which any holds for such a row. */
  readonly conditions: readonly string[];
}

/** A label column and the words in it that name a sum. */
interface ColumnOfWords {
  readonly sql: string;
  readonly role: LabelColumn['role'];
  readonly plain: readonly string[];
  readonly perhaps: readonly string[];
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
  const columnsOfWords: ColumnOfWords[] = [];
  for (const { position, role, isLevel } of labelColumns(columns)) {
    const { name = '', integer = false } = table.columns[position] ?? {};
    const sql = dialect.text(dialect.identifier(name));
    const known = levels.find(({ column }) => column.position === position)?.texts;
    const texts = integer ? [] : (known ?? (await textsAmong(table, sql)));
    const unlisted = texts.filter((text) => !isLevel(text));
    const plain = unlisted.filter((text) => summaryWord(text) === 'plain');
    const perhaps = unlisted.filter((text) => summaryWord(text) === 'perhaps');
    columnsOfWords.push({ sql, role, plain, perhaps });
  }
  const listOf = (words: readonly string[]) => words.map(dialect.literal).join(', ');
  const ofPerson = (index: number) => {
    const others = columnsOfWords.filter((_, at) => at !== index);
    const filled = others.flatMap(({ sql, plain, perhaps }) => [
      `${dialect.trimmed(sql)} <> ''`,
      ...(plain.length + perhaps.length > 0 ? [`${sql} NOT IN (${listOf([...plain, ...perhaps])})`] : []),
    ]);
    const numbered = others
      .filter(({ role }) => role !== 'levels')
      .map(({ sql }) => hasDigit(sql, dialect.literal));
    return numbered.length === 0 ? null : `${filled.join(' AND ')} AND (${numbered.join(' OR ')})`;
  };
  /** Holds where no label stands in the columns before. */
  let before = '';
  for (const [index, { sql, role, plain, perhaps }] of columnsOfWords.entries()) {
    const first = before;
    before += ` AND ${dialect.trimmed(sql)} = ''`;
    const add = async (words: readonly string[], condition: string) => {
      if (words.length === 0) return;
      const among = `${sql} IN (${listOf(words)})${condition}`;
      const found = await table.query(
        `SELECT ${sql}, count(*) FROM ${table.from} WHERE ${among} GROUP BY ${sql}`,
      );
      if (found.length === 0) return;
      rows.push(...found.map(([text]) => ({ kind: 'word' as const, word: text ?? '' })));
      conditions.push(`(${among})`);
    };
    const namesRow = index === 0 || role === 'respondent';
    const person = namesRow || columnsOfWords.length < fewestLabels ? null : ofPerson(index);
    await add(plain, person === null ? '' : ` AND NOT (${person})`);
    if (perhaps.length > 0 && (rows.length > 0 || (await tellsPeopleApart(table, sql))))
      await add(perhaps, first);
  }
  return { rows, conditions };
}

const hasDigit = (sql: string, literal: (text: string) => string): string =>
  `${sql} <> ${[...'0123456789'].reduce((text, digit) => `replace(${text}, ${literal(digit)}, '')`, sql)}`;

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
