import type { LocalizedText } from '../localized.ts';
import type { Statistic } from './statistic.ts';

/** One figure of a paper: a cell of a table may hold several ("4.50 (0.51)"), a sentence more. */
export interface PaperFigure {
  readonly statistic: Statistic;
  /** The figure in plain form ("4.50", "-0.51", "<.001", "**"), as `readFigure` gives it; never empty, but for absent marks. */
  readonly plain: string;
  /** What stands in the document: the cell, or the words of the sentence. */
  readonly printed: string;
  readonly place: FigurePlace;
  /** The measure that the column's head names above its groups ("Satisfaction" over "M", "SD", "t"); null where it names none. */
  readonly measure: string | null;
  /** The group that the column's head names; null where it names none. */
  readonly group: string | null;
}

export type FigurePlace =
  | {
      readonly in: 'table';
      readonly block: number;
      readonly row: number;
      readonly column: number;
      /** Which figure of the cell, from 0. */
      readonly part: number;
      /** The last row that the cell spans: a test printed once for several rows. */
      readonly lastRow: number;
    }
  | { readonly in: 'text'; readonly block: number; readonly start: number; readonly end: number }
  /** In a table's head, caption or note: `row` null for what stands outside the grid. */
  | {
      readonly in: 'head';
      readonly block: number;
      readonly row: number | null;
      readonly column: number | null;
    };

/** A table whose columns and rows have been given their roles: everything that its figures are known to be. */
export interface ReadTable {
  readonly block: number;
  /** As printed, "Table 3" or "표 3"; null where none is found. */
  readonly number: string | null;
  readonly caption: string | null;
  readonly notes: readonly string[];
  /** The paragraphs that are its caption and notes. */
  readonly ownBlocks: readonly number[];
  /** The sentences of running text that cite it, and no other table. */
  readonly citing: readonly string[];
  /** n that heads, caption, notes or else the sentences that cite it give: by group, null for everybody. */
  readonly counts: readonly { readonly group: string | null; readonly n: PaperFigure }[];
  /** In a matrix of correlations, the row of the variable that a column is of. */
  readonly matrix: readonly { readonly column: number; readonly row: number }[];
  readonly rows: readonly ReadRow[];
  /** Cut points of marks that the notes declare: "*" to ".05". */
  readonly legend: Readonly<Record<string, string>>;
  readonly notRead: readonly NotRead[];
}

/** One row of the body. */
export interface ReadRow {
  readonly row: number;
  /** Labels from the block's head inwards, such as ["Gender", "Male"]. */
  readonly labels: readonly string[];
  /** Whether it is the head of a block: a label for the rows below, which may hold their test, too. */
  readonly isBlockHead: boolean;
  readonly figures: readonly PaperFigure[];
}

/** Cells that hold figures, and were not given a role. */
export interface NotRead {
  readonly block: number;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly why: LocalizedText;
}
