import type { PrintedCell } from '../printed-cell.ts';
import type { ComputedFigure } from './computed-figure.ts';

/** A printed cell beside the figure that the data give. */
export interface CheckedCell {
  readonly cell: PrintedCell;
  readonly figure: ComputedFigure;
  readonly agrees: boolean;
}
