import type { PrintedCell } from '../printed-cell.ts';
import type { ComputedFigure } from './computed-figure.ts';

/** A printed cell beside the figure that the data give. */
export interface CheckedCell {
  readonly cell: PrintedCell;
  readonly figure: ComputedFigure;
  readonly agrees: boolean;
}

/** Whether a figure stands there that can be held against the data: no mark is a figure, too. */
export function isTested({ cell, figure }: CheckedCell): boolean {
  return figure.value !== null && !cell.unread && (figure.mark !== null || cell.plain !== '');
}
