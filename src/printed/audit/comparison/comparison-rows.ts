import type { Codebook } from '../../../codebook/codebook.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import type { GroupComparisonTable } from '../../published-tables.ts';
import { formOf } from '../score-forms.ts';
import { type ReadComparison, readComparison } from './read-comparison.ts';
import { cutPointsOf } from './row-figures.ts';

/**
 * The rows of a comparison: n, M, SD and the figures of the test, with what the text of this or of another table says of the
 * significance of the same scale.
 */
export function comparisonRows(
  table: GroupComparisonTable,
  own: readonly PrintedCell[],
  all: readonly PrintedCell[],
  { codebook, confidenceLevel }: { readonly codebook: Codebook; readonly confidenceLevel: number },
): ReadComparison {
  const cutPoints = cutPointsOf(table, codebook);
  const indices = [...new Set(own.filter((cell) => !isClaim(cell)).map(({ path }) => path[3]))];
  const rows = indices.map((index) => {
    const cells = own.filter(
      (cell) =>
        !isClaim(cell) &&
        cell.path[3] === index &&
        !('figure' in cell.subject && cell.subject.figure === 'score100'),
    );
    const [first] = cells;
    const claims = first ? all.filter((cell) => isClaim(cell) && isAnchor(first, cell, all)) : [];
    return [...cells, ...claims];
  });
  return readComparison(rows, (row) => {
    const [first] = row;
    const isOneSided = row.some(({ subject }) => subject.of === 'comparison' && subject.sided === 'one');
    return {
      form: first ? formOf(first, codebook) : null,
      confidenceLevel,
      cutPoints,
      tails: isOneSided ? 1 : 2,
    };
  });
}

function isClaim({ subject }: PrintedCell): boolean {
  return subject.of === 'comparison' && subject.figure === 'significant';
}

/** Whether a row is the first that is printed of what a text speaks of. */
function isAnchor(row: PrintedCell, claim: PrintedCell, all: readonly PrintedCell[]): boolean {
  const anchor = all.find(
    (cell) =>
      cell.population === claim.population &&
      cell.row === claim.row &&
      cell.subject.of === 'comparison' &&
      cell.subject.figure !== 'significant',
  );
  return anchor !== undefined && anchor.path[1] === row.path[1] && anchor.path[3] === row.path[3];
}
