import type { HeadRole } from './head-words.ts';

/** What the head says of one column. */
export interface Column {
  readonly column: number;
  /** In the order of the figures of its cells; empty where the head names no statistic. */
  readonly roles: readonly HeadRole[];
  readonly measure: string | null;
  readonly group: string | null;
  /** In a matrix of correlations, the row of the variable that this column is of. */
  readonly matrixRow: number | null;
  /** Whether another column says the same of itself: which is which is not known. */
  readonly isAmbiguous: boolean;
  /** Figures that the head itself gives, with the place of their cell. */
  readonly given: readonly {
    readonly statistic: 'n' | 'df' | 'df1' | 'df2';
    readonly text: string;
    readonly row: number;
    readonly printed: string;
  }[];
  /** The names of the head from top to bottom, each with its first and last column. */
  readonly names: readonly ColumnName[];
}

/** A name of a head, and the columns that it stands over. */
export interface ColumnName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
