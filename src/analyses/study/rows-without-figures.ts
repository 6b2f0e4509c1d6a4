import type { UncomputedRow } from '../report/uncomputed-texts.ts';
import type { Reason } from '../schema-kit.ts';

type Row = UncomputedRow<Exclude<Reason, 'suppressed'>>;

/** A row with figures: of what, of whom, and why a figure is null. */
interface FigureRow extends Omit<Row, 'reasons'> {
  readonly not_computed: Readonly<Record<string, Reason>>;
}

/** The rows of a report's arrays that lack figures, with their reasons. */
export function rowsWithoutFigures(arrays: readonly unknown[]): readonly Row[] {
  return arrays.flatMap((rows) => (Array.isArray(rows) ? rows.filter(isFigureRow).flatMap(withReasons) : []));
}

const isFigureRow = (row: unknown): row is FigureRow =>
  typeof row === 'object' && row !== null && 'not_computed' in row;

function withReasons(row: FigureRow): Row[] {
  const reasons = Object.values(row.not_computed).filter((reason) => reason !== 'suppressed');
  return reasons.length === 0 ? [] : [{ ...row, reasons }];
}
