import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { type Dialect, dialects } from './dialect.ts';
import type { SqlTable } from './sql-table.ts';

/** Beyond so many different texts, a column holds no answers or levels. */
const mostTexts = 10_000;

/** A column whose cells a query tells by codes: whole numbers by themselves, texts by their place in a list. */
export interface CountedColumn {
  /** Its cells in a query: the column itself, or its text. */
  readonly sql: string;
  /** Every text that stands in it; null where the column holds whole numbers. */
  readonly texts: readonly string[] | null;
}

/** The code of NULL among whole numbers, of which it is the lowest. */
export const nothing = '-9223372036854775807';

/** The code of each row's cell in a query. */
export function codeSql({ sql, texts }: CountedColumn, dialect: Dialect): string {
  if (!texts) return `coalesce(${dialect.integer(sql)}, ${dialect.integer(nothing)})`;
  const cases = texts.map((text, code) => `WHEN ${dialect.literal(text)} THEN ${code}`);
  return dialect.integer(cases.length === 0 ? '-1' : `CASE ${sql} ${cases.join(' ')} ELSE -1 END`);
}

/** The cell that a code stands for; undefined for a text that came up only after the texts were listed. */
export function cellOf({ texts }: CountedColumn, code: string): string | undefined {
  if (texts) return texts[Number(code)];
  return code === nothing ? '' : code;
}

/**
 * Lists the texts of those columns that hold text, in one query.
 *
 * @param asNumbers  whether whole numbers are listed as numbers, where the column holds nothing else
 * @returns a column for each of those asked for
 * @throws InputError when a column holds more texts than any question has answers
 */
export async function countedColumns(
  table: SqlTable,
  asked: readonly { readonly position: number; readonly asNumbers: boolean }[],
): Promise<CountedColumn[]> {
  const dialect = dialects[table.engine];
  const columns = asked.map(({ position, asNumbers }) => {
    const { name = '', integer = false } = table.columns[position] ?? {};
    const column = dialect.identifier(name);
    return integer && asNumbers
      ? { name, sql: column, texts: null }
      : { name, sql: dialect.text(column), texts: [] as string[] };
  });
  const ofText = columns.filter(({ texts }) => texts !== null);
  if (ofText.length === 0) return columns;
  const cells = ofText.map(({ sql }) => sql);
  const limit = mostTexts * ofText.length + 1;
  for (const [, part, text] of await table.query(
    `${dialect.counts(table.from, '0', cells)} LIMIT ${limit}`,
  )) {
    ofText[Number(part)]?.texts?.push(text ?? '');
  }
  const problems = ofText.flatMap(({ name, texts }) =>
    texts && texts.length > mostTexts ? tooManyTexts(table.name, name) : [],
  );
  if (problems.length > 0) throw new InputError(problems);
  // A database returns them in any order.
  for (const { texts } of ofText) texts?.sort();
  return columns;
}

function tooManyTexts(file: string, column: string) {
  return {
    file,
    column,
    message: messages.engines.tooManyValues({ mostTexts }),
    hint: messages.engines.tooManyValuesHint,
  };
}
