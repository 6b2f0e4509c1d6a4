import type { Problem, Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { RowCount } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';

/** One of several columns that stand for one question. */
export interface JoinedSource {
  readonly position: number;
  readonly header: string;
  /** Whether the header fits as well as that of the first column; else it may well be another question. */
  readonly sure: boolean;
  /** Rows in which it alone is filled in. */
  rows: number;
  /** Rows in which it alone is filled in, after another row showed that it is another question. */
  readonly lost: RowCount;
  /** Whether a row showed that it is another question. */
  isOther: boolean;
}

/** Several columns that stand for one question: it was moved, edited or asked in two places, and each row has one of them filled in. */
export interface JoinedColumn {
  readonly name: string;
  readonly sources: readonly JoinedSource[];
  readonly isEmpty: (cell: string) => boolean;
  readonly isSame: (cell: string, other: string) => boolean;
  /** Rows in which two columns are filled in differently. */
  readonly contradictions: RowCount;
}

export function joinedSource(position: number, header: string, sure: boolean): JoinedSource {
  return { position, header, sure, rows: 0, lost: new RowCount(), isOther: false };
}

/** @returns the row with the answers of all columns in the first one, the row itself where that has them already */
export function joinedRow(
  columns: readonly JoinedColumn[],
  cells: readonly string[],
  line: () => number,
  tell: (column: JoinedColumn) => void,
): readonly string[] {
  let row: string[] | null = null;
  for (const column of columns) {
    const filled = column.sources.filter(({ position }) => !column.isEmpty(cells[position] ?? ''));
    const [first, ...others] = filled.filter(({ isOther }) => !isOther);
    if (!first) {
      for (const { lost } of filled) lost.add(line);
      continue;
    }
    if (others.length === 0) first.rows += 1;
    const cell = cells[first.position] ?? '';
    for (const other of others) {
      if (column.isSame(cell, cells[other.position] ?? '')) continue;
      if (!other.sure && other.rows === 0) {
        other.isOther = true;
      } else {
        column.contradictions.add(line);
        tell(column);
        break;
      }
    }
    const [{ position = 0 } = {}] = column.sources;
    if (first.position === position) continue;
    row ??= [...cells];
    row[position] = cell;
  }
  return row ?? cells;
}

export function contradictingColumns(column: JoinedColumn, file: string, line: number): Problem {
  return {
    file,
    line,
    column: column.name,
    message: contradictionText(column),
    hint: contradictionHint,
  };
}

export function contradictionText({ sources }: JoinedColumn): LocalizedText {
  const few = sources.slice(0, 3);
  const more = sources.length > few.length ? ', …' : '';
  const headers = few.map(({ header }) => shown(header)).join(', ') + more;
  const places = few.map(({ position }) => position + 1).join(', ') + more;
  return messages.reading.contradiction({ places, headers });
}

export const contradictionHint: LocalizedText = messages.reading.contradictionHint;

/** What was joined, all questions of a file in one; and what was left out because it is another question. */
export function joinedWarnings(columns: readonly JoinedColumn[], file: string): Warning[] {
  const joined = columns.filter(({ sources }) => sources.slice(1).some(({ rows, sure }) => sure || rows > 0));
  const [first] = joined;
  const lost = columns.flatMap(({ name, sources }) =>
    sources.filter((source) => source.lost.rows > 0).map((source) => ({ name, ...source })),
  );
  return [
    ...(first ? [joinedWarning(joined, first, file)] : []),
    ...lost.map(
      ({ name, header, lost: { rows } }): Warning => ({
        code: 'columns_joined',
        file,
        column: header,
        count: rows,
        message: messages.reading.couldBeItem({ name: shown(name), rows }),
      }),
    ),
  ];
}

function joinedWarning(joined: readonly JoinedColumn[], first: JoinedColumn, file: string): Warning {
  const parts = first.sources.map(({ header, rows }) =>
    messages.reading.headerAndRows({ header: shown(header), rows }),
  );
  const more = joined.length > 1 ? ', …' : '';
  return {
    code: 'columns_joined',
    file,
    count: joined.length,
    message: messages.reading.columnsJoined({ joinedCount: joined.length, name: first.name, parts, more }),
  };
}
