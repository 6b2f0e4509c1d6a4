import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { Refusal } from '../../../read/refusal.ts';
import { dialects } from '../dialect.ts';
import { listed } from '../engine-words.ts';
import type { SqlRow, SqlTable } from '../sql-table.ts';
import { type CsvHead, csvHead } from './duckdb-csv.ts';
import type { FileKind } from './duckdb-files.ts';
import { holdsQuotes, refuseSwallowedRows } from './swallowed-in-csv.ts';

const { literal } = dialects.duckdb;

type Query = (sql: string) => Promise<readonly SqlRow[]>;

/** Names and types that DuckDB finds. */
export const describing = (from: string) =>
  `SELECT encode(column_name), column_type FROM (DESCRIBE SELECT * FROM ${from})`;
export const isInteger = (type: string | null | undefined) =>
  /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(type ?? '');

/** Files that are read as one table. */
type FilesFrom = Pick<SqlTable, 'from' | 'firstRows'>;
type CsvFrom = Required<FilesFrom> & Pick<CsvHead, 'names' | 'delimiter'>;

/**
 * What stands behind FROM for files of one kind: every cell as it is written, except the numbers of typed formats.
 *
 * @throws InputError when their columns differ: DuckDB would take those of the first file for all
 */
export async function fromFiles(
  written: string,
  { kind, files }: { readonly kind: FileKind; readonly files: readonly string[] },
  query: Query,
): Promise<FilesFrom> {
  if (kind === 'csv') {
    const { from, firstRows, names, delimiter } = await fromCsv(written, files);
    const quoted = await Promise.all(files.map((file) => /\.gz$/i.test(file) || holdsQuotes(file)));
    if (quoted.includes(true)) await refuseSwallowedRows({ written, from, names, delimiter }, query);
    return { from, firstRows };
  }
  if (kind === 'json') {
    const found = await query(
      describing(`read_json(${list(files)}, sample_size=-1, maximum_sample_files=${files.length}, ${alike})`),
    );
    const columns = found.map(
      ([name, type]) => [`${name}`, isInteger(type) ? `${type}` : 'VARCHAR'] as const,
    );
    return { from: `read_json(${list(files)}, ${typed(columns)}, ${alike})` };
  }
  const from = (paths: readonly string[]) => `read_parquet(${list(paths)}, ${alike})`;
  if (files.length > 1) {
    const described = [];
    for (const file of files) described.push((await query(describing(from([file])))).map(describedColumn));
    refuseDiffering(written, files, described);
  }
  return { from: from(files) };
}

async function fromCsv(written: string, files: readonly string[]): Promise<CsvFrom> {
  const heads: CsvHead[] = [];
  const nameOf = (file: string | undefined) => (files.length > 1 ? (file ?? written) : written);
  for (const file of files) {
    const named = nameOf(file);
    heads.push(
      await csvHead(file).catch((error: unknown) => {
        throw error instanceof Refusal ? new InputError([{ file: named, ...error.problem }]) : error;
      }),
    );
  }
  refuseDiffering(
    written,
    files,
    heads.map(({ delimiter, sepLine, compression, names }) => [
      ...names,
      `${delimiter} ${sepLine} ${compression}`,
    ]),
  );
  const [head] = heads;
  const { delimiter = ',', sepLine = false, compression = 'none', names = [] } = head ?? {};
  const from = `read_csv(${list(files)}, auto_detect=false, header=true, strict_mode=true, quote='"', escape='"', delim=${literal(
    delimiter,
  )}, skip=${Number(sepLine)}, compression=${literal(compression)}, ${typed(
    names.map((name) => [name, 'VARCHAR'] as const),
  )}, ${alike})`;
  const firstRows = heads.flatMap(({ firstRow }, at) =>
    firstRow === null ? [] : { file: nameOf(files[at]), ...firstRow },
  );
  return { from, firstRows, names, delimiter };
}

const alike = 'hive_partitioning=false, union_by_name=false';
const describedColumn = ([name, type]: SqlRow) => `${name} ${type}`;

const typed = (columns: readonly (readonly [name: string, type: string])[]) =>
  `columns={${columns.map(([name, type]) => `${literal(name)}: ${literal(type)}`).join(', ')}}`;

/** A name is a pattern to DuckDB: its signs must stand for themselves. */
export const asPattern = (file: string) => file.replace(/[*?[]/g, '[$&]');

const list = (files: readonly string[]) => `[${files.map((file) => literal(asPattern(file))).join(', ')}]`;

function refuseDiffering(
  written: string,
  files: readonly string[],
  columns: readonly (readonly string[])[],
): void {
  const [first = []] = columns;
  const at = columns.findIndex((other) => JSON.stringify(other) !== JSON.stringify(first));
  const [firstFile, file] = [files[0], files[at]];
  if (firstFile === undefined || file === undefined) return;
  const differing = (columns[at] ?? []).filter((column) => !first.includes(column));
  const missing = first.filter((column) => !columns[at]?.includes(column));
  const named = listed([...differing, ...missing]);
  throw new InputError([
    {
      file: written,
      message: messages.engines.columnsDiffer({ firstFile, file, named }),
      hint: messages.engines.columnsDifferHint,
    },
  ]);
}
