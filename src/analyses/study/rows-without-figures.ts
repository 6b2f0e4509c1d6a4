import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { UncomputedRow } from '../report/uncomputed-texts.ts';
import type { Reason } from '../schema-kit.ts';

type Row = UncomputedRow<Exclude<Reason, 'suppressed'>>;

/** A row with figures: of what, of whom, and why a figure is null. */
interface FigureRow extends Omit<Row, 'reasons' | 'label'> {
  readonly label?: LocalizedText | undefined;
  /** Of two variables. */
  readonly label1?: LocalizedText | undefined;
  readonly label2?: LocalizedText | undefined;
  readonly item?: string | undefined;
  readonly not_computed: Readonly<Record<string, Reason>>;
}

/** The rows of a report's arrays that lack figures, with their reasons. */
export function rowsWithoutFigures(arrays: readonly unknown[]): readonly Row[] {
  return arrays.flatMap((rows) => (Array.isArray(rows) ? rows.filter(isFigureRow).flatMap(withReasons) : []));
}

/** Reasons that the codebook gives, whatever is answered. */
const byCodebook: ReadonlySet<Reason> = new Set<Reason>(['one_item', 'two_items']);

/** The same rows for those reasons alone that answers give: a figure that no answers could have is not missed. */
export function unforeseen(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => {
    const reasons = row.reasons.filter((reason) => !byCodebook.has(reason));
    return reasons.length === 0 ? [] : { ...row, reasons };
  });
}

const isFigureRow = (row: unknown): row is FigureRow =>
  typeof row === 'object' && row !== null && 'not_computed' in row;

function withReasons(row: FigureRow): Row[] {
  // What the codebook leaves out is said of a scale; its items add nothing to that.
  const saidOfScale = (reason: Reason) => row.item !== undefined && byCodebook.has(reason);
  const reasons = Object.values(row.not_computed)
    .filter((reason) => reason !== 'suppressed')
    .filter((reason) => !saidOfScale(reason));
  return reasons.length === 0 ? [] : [{ ...row, label: labelOf(row), reasons }];
}

const labelOf = ({ label, label1 = localize(''), label2 = localize('') }: FigureRow): LocalizedText =>
  label ?? messages.correlate.pair({ first: label1, second: label2 });
