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

const spread = ['n', 'mean', 'sd', 'se', 'conf_low', 'conf_high'];
const means = [...spread, 'score100'];
const test = ['t', 'df', 'p', 'difference', 'conf_low', 'conf_high', 'd', 'stars'];
const ofScores = ['score', 'sided'];
const ofCounts = ['n', 'percent_of'];
const themeTotals = ['category', 'subcategories', 'concepts'];

/** What the cells of each kind of table are called; "total" is the row of what is of the whole table. */
export const tableForms: Readonly<Record<string, TableForm>> = {
  scale_means: {
    columns: [...means, 'score'],
    placeOf: ({ row, column }) => {
      if (row === 'total' && ['n', 'score'].includes(column)) return ofTable(column);
      return [...means, 'score'].includes(column) ? { row: { scale: row }, path: [column] } : null;
    },
  },
  item_means: {
    columns: [...means, 'score'],
    placeOf: ({ row, column }) => {
      if (row === 'total' && ['n', 'score'].includes(column)) return ofTable(column);
      if (!means.includes(column)) return null;
      return row === 'total' ? ofTable('total', column) : { row: { item: row }, path: [column] };
    },
  },
  group_comparison: {
    columns: [...spread.map((figure) => `GROUP ${figure}`), ...test, ...ofScores, 'significant', 'stars *'],
    placeOf: ({ row, column, printed }) => {
      const mark = row === 'total' ? /^stars (.+)$/.exec(column)?.[1] : undefined;
      if (mark !== undefined) return ofTable('stars', mark);
      if (row === 'total' && ofScores.includes(column)) return ofTable(column);
      if (column === 'significant') return ofTable(printed === 'yes' ? 'significant' : 'not_significant');
      if ([...test, ...ofScores].includes(column)) return { row: { scale: row }, path: [column] };
      const inRow = groupColumn(column, spread, ['scale', ...test, ...ofScores]);
      return inRow && { row: { scale: row }, path: inRow };
    },
  },
  frequencies: {
    columns: ['n', 'percent', 'percent_of'],
    placeOf: (address) => {
      if (address.row === 'total' && ofCounts.includes(address.column)) return ofTable(address.column);
      const row = levelOf(address);
      return row && ['n', 'percent'].includes(address.column) ? { row, path: [address.column] } : null;
    },
  },
  frequencies_by_group: {
    columns: ['n', 'all n', 'all percent', 'GROUP n', 'GROUP percent', 'percent_of'],
    placeOf: (address) => {
      if (address.row === 'total' && ofCounts.includes(address.column)) return ofTable(address.column);
      const figures = ['n', 'percent'];
      const column = groupColumn(address.column, figures, ['variable', 'variable_ko', 'level']);
      if (!column) return null;
      const inRow = column.map((part, index) => (index === column.length - 1 ? figures.indexOf(part) : part));
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

/** "pilot mean" as the place of its figure: under its group, and under `groups` where a column has the group's name. */
function groupColumn(column: string, figures: readonly string[], taken: readonly string[]): string[] | null {
  const [group = '', figure = '', ...more] = column.split(' ');
  if (group === '' || more.length > 0 || !figures.includes(figure)) return null;
  return [...(taken.includes(group) || group === 'groups' ? ['groups'] : []), group, figure];
}

/** "sex 남자" as variable and level: divided at the first space, or after the variable that `scale` names. */
function levelOf({ row, scale }: Address): { variable: string; level: string } | null {
  const variable = scale === '' ? (row.split(' ')[0] ?? '') : scale;
  const level = row.startsWith(`${variable} `) ? row.slice(variable.length + 1) : '';
  return level === '' ? null : { variable, level };
}
