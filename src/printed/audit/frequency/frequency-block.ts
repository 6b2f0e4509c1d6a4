import type { PrintedCell } from '../../printed-cells.ts';

/** A count and its percent, of one level and one column; null where they are not printed. */
export interface CountCells {
  readonly n: PrintedCell | null;
  readonly percent: PrintedCell | null;
}

/** The levels of one characteristic, or the total line alone. */
export interface FrequencyBlock {
  /** Null for the total line. */
  readonly variable: string | null;
  /** By level, then by column as in `columns`. */
  readonly rows: readonly (readonly CountCells[])[];
}

export interface FrequencyTable {
  /** Groups, and `all` where there is a column of everybody. */
  readonly columns: readonly string[];
  readonly blocks: readonly FrequencyBlock[];
  /** The total line of a table by groups; its cells are null where it has none. */
  readonly total: FrequencyBlock;
  /** Everybody's n, where it is printed apart from the total line. */
  readonly people: PrintedCell | null;
}

/** Arranges the cells of one table of frequencies; a level whose cells are empty is still one. */
export function frequencyTable(cells: readonly PrintedCell[]): FrequencyTable {
  const isPeople = ({ row, column }: PrintedCell) => row === 'total' && column === 'n';
  const people = cells.find((cell) => isPeople(cell) && cell.plain !== '') ?? null;
  const inColumns = cells.filter((cell) => !isPeople(cell));
  const columns = [
    ...new Set(inColumns.flatMap(({ subject }) => ('group' in subject ? [subject.group] : []))),
  ];
  const row = (of: readonly PrintedCell[]) =>
    columns.map((group) => {
      const cellOf = (figure: 'n' | 'percent') =>
        of.find(
          ({ subject, plain }) =>
            plain !== '' && 'group' in subject && subject.group === group && subject.figure === figure,
        ) ?? null;
      return { n: cellOf('n'), percent: cellOf('percent') };
    });
  const levels = inColumns.filter(({ subject }) => subject.of === 'level');
  const variables = [
    ...new Set(levels.flatMap(({ subject }) => (subject.of === 'level' ? [subject.variable] : []))),
  ];
  const blocks = variables.map((variable) => {
    const own = levels.filter(({ subject }) => subject.of === 'level' && subject.variable === variable);
    const places = [...new Set(own.map(({ path }) => path[3]))];
    return { variable, rows: places.map((place) => row(own.filter(({ path }) => path[3] === place))) };
  });
  const totals = inColumns.filter(({ subject }) => subject.of === 'people');
  return { columns, blocks, total: { variable: null, rows: [row(totals)] }, people };
}
