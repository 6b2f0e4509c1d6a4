import type { CsvCell } from './csv-cell.ts';

/** Where a cell belongs in its table as YAML and JSON write it. */
export interface CellPlace {
  /** What names its row, such as `{ scale: 'tangibles' }`; null for what is of the table itself. */
  readonly row: Readonly<Record<string, string>> | null;
  /** Inside the row or the table; a list of names ends in `end`. */
  readonly path: readonly (string | number)[];
}

type Address = Pick<CsvCell, 'row' | 'column' | 'scale' | 'printed'>;

interface TableForm {
  /** For people: what may stand under `column`. */
  readonly columns: readonly string[];
  /** Null where the kind has no such cell. */
  readonly placeOf: (address: Address) => CellPlace | null;
}

const means = ['mean', 'score100'];
const test = ['t', 'df', 'p', 'difference', 'conf_low', 'conf_high', 'd', 'stars'];
const themeTotals = ['category', 'subcategories', 'concepts'];

/** What the cells of each kind of table are called; "total" is the row of what is of the whole table. */
export const tableForms: Readonly<Record<string, TableForm>> = {
  scale_means: {
    columns: ['n', ...means],
    placeOf: ({ row, column }) => {
      if (row === 'total' && column === 'n') return ofTable('n');
      return means.includes(column) ? { row: { scale: row }, path: [column] } : null;
    },
  },
  item_means: {
    columns: ['n', ...means],
    placeOf: ({ row, column }) => {
      if (row === 'total' && column === 'n') return ofTable('n');
      if (!means.includes(column)) return null;
      return row === 'total' ? ofTable('total', column) : { row: { item: row }, path: [column] };
    },
  },
  group_comparison: {
    columns: ['GROUP n', 'GROUP mean', 'GROUP sd', ...test, 'significant', 'stars *'],
    placeOf: ({ row, column, printed }) => {
      const mark = row === 'total' ? /^stars (.+)$/.exec(column)?.[1] : undefined;
      if (mark !== undefined) return ofTable('stars', mark);
      if (column === 'significant') return ofTable(printed === 'yes' ? 'significant' : 'not_significant');
      if (test.includes(column)) return { row: { scale: row }, path: [column] };
      const [group, figure] = groupColumn(column, ['n', 'mean', 'sd'], ['scale', ...test]);
      return group && figure ? { row: { scale: row }, path: [group, figure] } : null;
    },
  },
  frequencies: {
    columns: ['n', 'percent'],
    placeOf: (address) => {
      if (address.row === 'total' && address.column === 'n') return ofTable('n');
      const row = levelOf(address);
      return row && ['n', 'percent'].includes(address.column) ? { row, path: [address.column] } : null;
    },
  },
  frequencies_by_group: {
    columns: ['n', 'all n', 'all percent', 'GROUP n', 'GROUP percent'],
    placeOf: (address) => {
      if (address.row === 'total' && address.column === 'n') return ofTable('n');
      const figures = ['n', 'percent'];
      const [group, figure] = groupColumn(address.column, figures, ['variable', 'variable_ko', 'level']);
      if (!group || !figure) return null;
      const inRow = [group, figures.indexOf(figure)];
      if (address.row === 'total') return ofTable('total', ...inRow);
      const row = levelOf(address);
      return row && { row, path: inRow };
    },
  },
  themes: {
    columns: themeTotals,
    placeOf: ({ row, column }) => {
      if (row === 'total' && themeTotals.includes(column)) return ofTable(column);
      return column === 'concepts' ? { row: { subcategory: row }, path: [column] } : null;
    },
  },
  instrument: { columns: [], placeOf: () => null },
};

function ofTable(...path: readonly (string | number)[]): CellPlace {
  return { row: null, path };
}

/** "pilot mean" as its group and its figure; a group cannot be called as another column is. */
function groupColumn(
  column: string,
  figures: readonly string[],
  taken: readonly string[],
): readonly (string | undefined)[] {
  const [group = '', figure = '', ...more] = column.split(' ');
  return more.length === 0 && figures.includes(figure) && !taken.includes(group) ? [group, figure] : [];
}

/** "sex 남자" as variable and level: divided at the first space, or after the variable that `scale` names. */
function levelOf({ row, scale }: Address): { variable: string; level: string } | null {
  const variable = scale === '' ? (row.split(' ')[0] ?? '') : scale;
  const level = row.startsWith(`${variable} `) ? row.slice(variable.length + 1) : '';
  return level === '' ? null : { variable, level };
}
