import type { ReadRow, ReadTable } from '../paper-figure.ts';
import { figuresBy } from './figures-by.ts';
import type { Statement } from './statement.ts';

/** Rows without what stands in the matrix: means beside correlations. */
export function withoutMatrix(rows: readonly ReadRow[]): ReadRow[] {
  return rows.map((row) => {
    const inMatrix = new Set(
      row.figures.flatMap(({ statistic, place }) =>
        (statistic === 'r' || statistic === 'rho') && place.in === 'table' ? [place.column] : [],
      ),
    );
    return {
      ...row,
      figures: row.figures.filter(({ place }) => place.in !== 'table' || !inMatrix.has(place.column)),
    };
  });
}

/** A matrix, or several of the same variables below each other, each under a line of its own. */
export function matrixStatements(rows: readonly ReadRow[], table: ReadTable): Statement[] {
  const filled = rows.filter(({ figures }) => figures.length > 0);
  const blocks = new Map<string, ReadRow[]>();
  for (const row of filled) {
    const key = row.labels.slice(0, -1).join('\0');
    blocks.set(key, [...(blocks.get(key) ?? []), row]);
  }
  const names = new Set(
    rows.filter(({ row }) => table.matrix.some((one) => one.row === row)).map(({ labels }) => labels.at(-1)),
  );
  const isRepeated =
    blocks.size > 1 &&
    [...blocks.values()].filter((block) => block.every(({ labels }) => names.has(labels.at(-1)))).length > 1;
  if (!isRepeated) return [matrixOf(rows, table)];
  return [...blocks.values()].map((block) => {
    const rowOf = (place: number) => {
      const name = rows.find(({ row }) => row === place)?.labels.at(-1);
      return block.find(({ labels }) => labels.at(-1) === name)?.row;
    };
    const matrix = table.matrix.flatMap(({ column, row }) => {
      const own = rowOf(row);
      return own === undefined ? [] : [{ column, row: own }];
    });
    return matrixOf(block, { ...table, matrix });
  });
}

function matrixOf(
  rows: readonly ReadRow[],
  { matrix, legend, caption, notes, counts }: ReadTable,
): Statement {
  const places = matrix.map(({ row }) => row);
  const others = rows
    .filter(({ row, figures }) => !places.includes(row) && figures.length > 0)
    .map(({ row }) => row);
  const order = [...places, ...others].sort((a, b) => a - b);
  const indexOf = (row: number) => order.indexOf(row);
  const pairs = rows.flatMap(({ row, figures }) =>
    matrix.flatMap(({ column, row: variable }) => {
      const own = figures.filter(({ place }) => place.in === 'table' && place.column === column);
      if (row === variable || own.length === 0) return [];
      const found = figuresBy(own, ['r', 'rho', 'p', 'marks', 'n']);
      const r = found.r ?? found.rho;
      return r ? [{ one: indexOf(row), other: indexOf(variable), ...found, r }] : [];
    }),
  );
  const words = [caption ?? '', ...notes].join(' ');
  return {
    kind: 'correlation_matrix',
    subject: caption === null ? [] : [caption],
    legend,
    variables: order.map((place) => rows.find(({ row }) => row === place)?.labels.at(-1) ?? ''),
    pairs,
    n: counts.find(({ group }) => group === null)?.n ?? null,
    coefficient: /spearman|스피어만|순위/iu.test(words)
      ? 'spearman'
      : /pearson|피어슨/iu.test(words)
        ? 'pearson'
        : 'unknown',
  };
}
