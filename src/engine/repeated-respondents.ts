import type { Problem } from '../errors.ts';
import { counted } from '../localized.ts';
import type { CountedTable } from './count-table.ts';

/**
 * Looks for respondents that answered twice, in all tables of one population; names are compared without the spaces around them.
 *
 * Rows without a name are counted for the warnings of their table.
 *
 * @returns null where there are none
 */
export async function repeatedRespondents(tables: readonly CountedTable[]): Promise<Problem | null> {
  let named = 0;
  const sources: string[] = [];
  for (const { table, respondent, used, unnamed, input } of tables) {
    if (!respondent) continue;
    const conditions = [`${respondent.sql} <> ''`, ...(used === null ? [] : [used])].join(' AND ');
    const source = `${table.from} WHERE ${conditions}`;
    const [[rows, names] = []] = await table.query(
      `SELECT count(*), count(DISTINCT ${respondent.sql}) FROM ${source}`,
    );
    const without = input.ledger.used.reduce((sum, people) => sum + people, 0) - Number(rows);
    if (without > 0) unnamed.add(() => null, without);
    if (Number(names) < Number(rows))
      return repeated(table.name, respondent.column, Number(rows) - Number(names));
    named += Number(rows);
    sources.push(`SELECT ${respondent.sql} AS hanaro_name FROM ${source}`);
  }
  const [first, second] = tables.filter(({ respondent }) => respondent !== null);
  if (!first?.respondent || !second) return null;
  const [[names] = []] = await first.table.query(
    `SELECT count(DISTINCT hanaro_name) FROM (${sources.join(' UNION ALL ')}) AS hanaro_names`,
  );
  const twice = named - Number(names);
  return twice === 0 ? null : repeated(second.table.name, first.respondent.column, twice);
}

function repeated(file: string, column: string, rows: number): Problem {
  return {
    file,
    column,
    message: {
      ko: `다른 행과 같은 응답자인 행이 ${rows}개 있습니다`,
      en: `${counted(rows, 'row')} of respondents who have another row`,
    },
    hint: {
      ko: '응답자마다 한 행만 남기십시오. 표의 행에는 순서가 없어 첫 행이나 끝 행을 고를 수 없습니다',
      en: 'keep one row of each: the rows of a table have no order to choose by',
    },
  };
}
