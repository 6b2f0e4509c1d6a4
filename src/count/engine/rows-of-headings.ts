import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { readAnswer } from '../../responses/cells/read-answer.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { isSecondHeader } from '../../responses/columns/header-rows.ts';
import type { CountedColumns } from './counting-query.ts';
import { dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

/**
 * Refuses tables in which a row is a heading, which the reader of rows leaves out: to a query it is one more row.
 *
 * @throws InputError with the line of a second header, or how many rows repeat the column names
 */
export async function refuseHeadings(
  table: SqlTable,
  columns: Columns,
  { items }: Pick<CountedColumns, 'items'>,
): Promise<void> {
  const second = (table.firstRows ?? []).filter(({ cells }) => isSecondHeader(columns, cells));
  if (second.length > 0) {
    throw new InputError(second.map(({ file, line }) => ({ file, ...secondHeader(line) })));
  }
  const named = items.map(({ sql, texts, column }) => {
    const name = table.columns[column.position]?.name ?? '';
    return {
      sql,
      name,
      isText: readAnswer(column, name).how === 'invalid',
      stands: texts?.includes(name) ?? false,
    };
  });
  if (!named.every(({ stands }) => stands) || !named.some(({ isText }) => isText)) return;
  const { literal } = dialects[table.engine];
  const repeats = named.map(({ sql, name }) => `${sql} = ${literal(name)}`).join(' AND ');
  const [row] = await table.query(`SELECT count(*) FROM ${table.from} WHERE ${repeats}`);
  const rows = Number(row?.[0] ?? 0);
  if (rows > 0) throw new InputError([{ file: table.name, ...repeatedHeader(rows) }]);
}

export function secondHeader(line: number) {
  return {
    line,
    message: messages.engines.secondHeaderRow,
    hint: leaveOut,
  };
}

function repeatedHeader(rows: number) {
  return {
    message: messages.engines.rowsRepeatColumnNames({ rows }),
    hint: leaveOut,
  };
}

const leaveOut = messages.engines.leaveOut;
