import { type FileColumn, plainColumn } from '../../read/data-table.ts';
import { isQualtricsIds, withQuestions } from './header-rows.ts';
import { mayBeSecondHeader, rowsToTell, twoRowHeader } from './second-header.ts';
import { unnamedColumns } from './unnamed-columns.ts';

/** What the first rows of a table make of its header. */
export interface TableHead {
  readonly columns: readonly FileColumn[];
  /** How many of the first rows belong to the header. */
  readonly rows: number;
  /** Columns without a name that hold something. */
  readonly unnamed: readonly number[];
}

/** The second row under the header tells an export of Qualtrics. */
const fewestRows = 2;

/**
 * How many rows must be there to say which of them belong to the header.
 *
 * @param rows  the first ones that have come, two at least
 */
export function rowsOfHead(header: readonly FileColumn[], rows: readonly (readonly string[])[]): number {
  const [first] = rows;
  const unclear =
    header.some(({ name }) => name.trim() === '') ||
    (first !== undefined && mayBeSecondHeader(padded(header, first.length), first));
  return unclear ? rowsToTell : fewestRows;
}

export function tableHead(header: readonly FileColumn[], rows: readonly (readonly string[])[]): TableHead {
  const [questions, ids] = rows;
  if (questions !== undefined && ids !== undefined && isQualtricsIds(ids))
    return { columns: withQuestions(header, questions), rows: 2, unnamed: [] };
  const joined = twoRowHeader(padded(header, questions?.length ?? 0), rows);
  const columns = joined ?? header;
  const used = joined === null ? 0 : 1;
  return { columns, rows: used, unnamed: unnamedColumns(columns, rows.slice(used)) };
}

/** A second row of names may reach farther than the first. */
function padded(header: readonly FileColumn[], width: number): readonly FileColumn[] {
  return header.length >= width
    ? header
    : [...header, ...Array.from({ length: width - header.length }, () => plainColumn(''))];
}
