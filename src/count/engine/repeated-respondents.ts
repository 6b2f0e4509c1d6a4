import { groupCount, type Population } from '../../codebook/codebook.ts';
import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { sameInBothGroups } from '../../responses/people/in-both-groups.ts';
import { rowsTogether } from '../../responses/rows/row-ledger.ts';
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
    const without = rowsTogether(input.ledger.used) - Number(rows);
    if (without > 0) unnamed.add(() => null, without);
    const rowsOf = `SELECT ${respondent.sql} AS hanaro_name, ${respondent.groupSql} AS hanaro_group FROM ${source}`;
    if (Number(names) < Number(rows)) {
      const found = { file: table.name, column: respondent.column, names: Number(names) };
      return (
        (await inBothGroups(table, rowsOf, found, input.population)) ??
        repeated(table.name, respondent.column, Number(rows) - Number(names))
      );
    }
    named += Number(rows);
    sources.push(rowsOf);
  }
  const [first, second] = tables.filter(({ respondent }) => respondent !== null);
  if (!first?.respondent || !second) return null;
  const [[names] = []] = await first.table.query(
    `SELECT count(DISTINCT hanaro_name) FROM (${sources.join(' UNION ALL ')}) AS hanaro_names`,
  );
  const twice = named - Number(names);
  if (twice === 0) return null;
  const found = { file: second.table.name, column: first.respondent.column, names: Number(names) };
  return (
    (await inBothGroups(first.table, sources.join(' UNION ALL '), found, first.input.population)) ??
    repeated(found.file, found.column, twice)
  );
}

/** @returns null where every respondent is in one group only */
async function inBothGroups(
  table: CountedTable['table'],
  rows: string,
  { file, column, names }: { readonly file: string; readonly column: string; readonly names: number },
  population: Population,
): Promise<Problem | null> {
  if (population.group === null) return null;
  const [[both] = []] = await table.query(
    `SELECT count(*) FROM (SELECT hanaro_name FROM (${rows}) AS hanaro_rows WHERE hanaro_group < ${groupCount(population)} ` +
      'GROUP BY hanaro_name HAVING count(DISTINCT hanaro_group) > 1) AS hanaro_both',
  );
  if (Number(both) === 0) return null;
  const found = {
    column,
    both: Number(both),
    names,
    estimated: false,
    first: { file, line: null },
    earlier: null,
  };
  return {
    ...sameInBothGroups(found, population, true),
    hint: messages.engines.pairedDataHint,
  };
}

function repeated(file: string, column: string, rows: number): Problem {
  return {
    file,
    column,
    message: messages.engines.repeatedRespondents({ rows }),
    hint: messages.engines.repeatedRespondentsHint,
  };
}
