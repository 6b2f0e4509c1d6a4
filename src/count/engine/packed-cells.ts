import type { Population } from '../../codebook/codebook.ts';
import { knownNumbers } from '../../responses/cells/answer-texts.ts';
import { codeSql, nothing } from './counted-column.ts';
import {
  type CountedColumns,
  type CountedItem,
  type CountedLevels,
  columnsInOrder,
  furtherCells,
  placeSql,
} from './counting-query.ts';
import { type Dialect, dialects } from './dialect.ts';
import type { SqlRow, SqlTable } from './sql-table.ts';

/** A column in a pack: its cells by the number that the pack has for each. */
interface PackedColumn {
  /** The number of a row's cell; how many cells there are, where it is none of them. */
  readonly sql: string;
  readonly cells: readonly string[];
}

/** A pack takes no more columns where it could have more different numbers. */
const mostNumbers = 4096;

/**
 * Counts the rows of a table by their place and by the cells of each part: group, characteristics, items, scales, numbers, in this
 * order. Where a database makes a row of each part, several columns make one number together.
 */
export async function askForCells(
  table: SqlTable,
  population: Population,
  columns: CountedColumns,
): Promise<readonly SqlRow[]> {
  const dialect = dialects[table.engine];
  const place = placeSql(columns, dialect);
  const further = furtherCells(population, columns, dialect);
  const ofColumns = columnsInOrder(columns);
  if (dialect.packs) {
    const packs = packsOf(ofColumns.map((column) => packedColumn(column, dialect)));
    const cells = [...packs.map((pack) => packSql(pack, dialect)), ...further];
    const rows = unpacked(await table.query(dialect.counts(table.from, place, cells)), packs);
    if (rows) return rows;
  }
  const codes = ofColumns.map((column) => (column ? codeSql(column, dialect) : dialect.integer('0')));
  return table.query(dialect.counts(table.from, place, [...codes, ...further]));
}

function packedColumn(column: CountedItem | CountedLevels | null, dialect: Dialect): PackedColumn {
  if (!column) return { sql: '0', cells: ['0'] };
  const { sql, texts } = column;
  if (texts) {
    const cases = texts.map((text, code) => `WHEN ${dialect.literal(text)} THEN ${code}`);
    const cells = texts.map((_, code) => `${code}`);
    return {
      sql: cases.length === 0 ? '0' : `CASE ${sql} ${cases.join(' ')} ELSE ${cells.length} END`,
      cells,
    };
  }
  const known = 'item' in column.column ? knownNumbers(column.column) : [];
  const cases = known.map((number, at) => `WHEN ${number} THEN ${at + 1}`);
  const of = cases.length === 0 ? '1' : `CASE ${sql} ${cases.join(' ')} ELSE ${known.length + 1} END`;
  return { sql: `CASE WHEN ${sql} IS NULL THEN 0 ELSE ${of} END`, cells: [nothing, ...known] };
}

const numbersOf = ({ cells }: PackedColumn) => cells.length + 1;

/** Neighbours together, each column in one pack. */
function packsOf(columns: readonly PackedColumn[]): PackedColumn[][] {
  const packs: PackedColumn[][] = [];
  let room = 0;
  for (const column of columns) {
    room = Math.floor(room / numbersOf(column));
    const last = packs.at(-1);
    if (last && room > 0) last.push(column);
    else {
      packs.push([column]);
      room = Math.floor(mostNumbers / numbersOf(column));
    }
  }
  return packs;
}

/** The first column counts ones, the second so many as the first has numbers, … */
function packSql(pack: readonly PackedColumn[], dialect: Dialect): string {
  let times = 1;
  const terms = pack.map((column) => {
    const term = `${column.sql} * ${times}`;
    times *= numbersOf(column);
    return term;
  });
  return dialect.integer(terms.join(' + '));
}

/** The rows that the query without packs would give; null where a row has a cell that its pack has no number for. */
function unpacked(rows: readonly SqlRow[], packs: readonly (readonly PackedColumn[])[]): SqlRow[] | null {
  const parts = packs.map((_, at) => packs.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const inPacks = packs.reduce((sum, { length }) => sum + length, 0);
  const counts = new Map<string, number>();
  const found: SqlRow[] = [];
  for (const [place, at, number, n] of rows) {
    const pack = packs[Number(at)];
    if (!pack) {
      found.push([place ?? null, `${Number(at) - packs.length + inPacks}`, number ?? null, n ?? null]);
      continue;
    }
    let rest = Number(number);
    for (const [column, of] of pack.entries()) {
      const cell = of.cells[rest % numbersOf(of)];
      if (cell === undefined) return null;
      const key = `${place} ${(parts[Number(at)] ?? 0) + column} ${cell}`;
      counts.set(key, (counts.get(key) ?? 0) + Number(n));
      rest = Math.floor(rest / numbersOf(of));
    }
  }
  for (const [key, n] of counts) found.push([...key.split(' '), `${n}`]);
  return found;
}
