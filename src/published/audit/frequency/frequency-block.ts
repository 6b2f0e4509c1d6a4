import type { PrintedCell } from '../../printed-cells.ts';
import { inSameTable } from '../score-forms.ts';

/** A count and its percent, of one level and one column. */
export interface CountCells {
  readonly n: PrintedCell;
  readonly percent: PrintedCell;
}

/** The levels of one characteristic, or the total line alone. */
export interface FrequencyBlock {
  /** Null for the total line. */
  readonly variable: string | null;
  /** By level, then by column as in `columns`. */
  readonly rows: readonly (readonly CountCells[])[];
}

export interface FrequencyTable {
  /** `all` first, then the groups. */
  readonly columns: readonly string[];
  readonly blocks: readonly FrequencyBlock[];
  /** The total line of a table by groups. */
  readonly total: FrequencyBlock | null;
  /** Everybody's n. */
  readonly people: PrintedCell;
}

/** Arranges the cells of one table of frequencies; null where there are none, or a column lacks a figure. */
export function frequencyTable(cells: readonly PrintedCell[]): FrequencyTable | null {
  const people = cells.find(({ row, column }) => row === 'total' && column === 'n');
  if (!people) return null;
  const levels = cells.filter(({ subject }) => subject.of === 'level');
  const columns = [...new Set(levels.flatMap(({ subject }) => ('group' in subject ? [subject.group] : [])))];
  const blocks = new Map<string, Map<string, CountCells[]>>();
  for (const n of levels) {
    const { subject } = n;
    if (subject.of !== 'level' || subject.figure !== 'n') continue;
    const percent = beside(n, levels);
    if (!percent) return null;
    const rows = blocks.get(subject.variable) ?? new Map<string, CountCells[]>();
    blocks.set(subject.variable, rows.set(n.row, [...(rows.get(n.row) ?? []), { n, percent }]));
  }
  const totals = cells.flatMap((n) => {
    const isTotal = n.subject.of === 'people' && n.subject.figure === 'n' && n !== people;
    const percent = isTotal ? beside(n, cells) : undefined;
    return percent ? [{ n, percent }] : [];
  });
  const complete = (row: readonly CountCells[]) => row.length === columns.length;
  const arranged = [...blocks].map(([variable, rows]) => ({ variable, rows: [...rows.values()] }));
  if (!arranged.every(({ rows }) => rows.every(complete))) return null;
  return {
    columns,
    blocks: arranged,
    total: complete(totals) && totals.length > 1 ? { variable: null, rows: [totals] } : null,
    people,
  };
}

function beside(n: PrintedCell, cells: readonly PrintedCell[]): PrintedCell | undefined {
  const group = 'group' in n.subject ? n.subject.group : null;
  return cells.find(
    (other) =>
      inSameTable(n, other) &&
      other.row === n.row &&
      other.subject.of === n.subject.of &&
      'group' in other.subject &&
      other.subject.group === group &&
      'figure' in other.subject &&
      other.subject.figure === 'percent',
  );
}
