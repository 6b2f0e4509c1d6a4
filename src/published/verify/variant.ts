import type { Explanation } from '../../report/verification-schema.ts';
import type { PrintedCell } from '../printed-cell.ts';
import { agrees } from './agreement.ts';
import { type ComputedFigure, tableIndex } from './computed-figure.ts';
import type { Rounding } from './other-roundings.ts';

/** A printed cell beside the figure that the data give. */
export interface CheckedCell {
  readonly cell: PrintedCell;
  readonly figure: ComputedFigure;
  readonly agrees: boolean;
}

/** Another way in which printed figures may have been made. */
export interface Variant {
  readonly explanation: Explanation;
  /**
   * Cells with the same key would all have been made this way: the variant is dismissed where one of them agrees with
   * the data and not with the variant. Null for cells that it does not touch.
   */
  readonly scope: (cell: PrintedCell) => string | null;
  /** Null where it gives no figure of its own. */
  readonly figure: (checked: CheckedCell) => ComputedFigure | null;
  readonly round?: Rounding;
}

/** How many cells of a variant's scope that disagree with the data it explains, and how many it leaves. */
export interface Fit {
  readonly explained: number;
  readonly unexplained: number;
}

/** How well a variant fits around a cell; null where it does not give what is printed, or spoils a cell that agrees. */
export function fitOf(variant: Variant, checked: CheckedCell, all: readonly CheckedCell[]): Fit | null {
  const scope = variant.scope(checked.cell);
  const prints = (other: CheckedCell) => {
    const figure = variant.figure(other);
    return figure !== null && agrees(other.cell.plain, figure, variant.round);
  };
  if (scope === null || !prints(checked)) return null;
  const together = all.filter(({ cell, figure }) => figure.value !== null && variant.scope(cell) === scope);
  if (together.some((other) => other.agrees && !prints(other))) return null;
  const off = together.filter((other) => !other.agrees);
  const explained = off.filter(prints).length;
  return { explained, unexplained: off.length - explained };
}

/** The cells of one table that a predicate picks. */
export function tableScope(picks: (cell: PrintedCell) => boolean): Variant['scope'] {
  return (cell) => (picks(cell) ? String(tableIndex(cell)) : null);
}

/** The cells of one row of one table that a predicate picks. */
export function rowScope(picks: (cell: PrintedCell) => boolean): Variant['scope'] {
  return (cell) => (picks(cell) ? `${tableIndex(cell)} ${cell.row}` : null);
}
