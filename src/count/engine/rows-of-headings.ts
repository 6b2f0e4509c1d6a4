import { InputError } from '../../errors.ts';
import { counted } from '../../localized.ts';
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
    message: {
      ko: '두 번째 머리글 행입니다. 데이터베이스는 이 행을 응답으로 집계합니다',
      en: 'this is a second row of the header, which a database would count as answers',
    },
    hint: leaveOut,
  };
}

function repeatedHeader(rows: number) {
  return {
    message: {
      ko: `머리글이 되풀이된 행이 ${rows}개 있습니다. 데이터베이스는 이런 행을 응답으로 집계합니다`,
      en: `${counted(rows, 'row')} ${rows === 1 ? 'repeats' : 'repeat'} the column names, which a database would count as answers`,
    },
    hint: leaveOut,
  };
}

const leaveOut = {
  ko: '머리글은 한 행만 남기십시오. CSV 파일은 --engine 없이 채점하면 머리글 행이 제외됩니다',
  en: 'leave one row of names only; of a CSV, scoring without --engine leaves the others out',
};
