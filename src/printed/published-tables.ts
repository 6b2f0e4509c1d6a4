import type { ScoreKind } from '../codebook/codebook.ts';
import type { ReadFigures } from './figures/read-figures.ts';
import type { PrintedMean, PrintedSummary } from './printed-summary.ts';

/**
 * The printed tables of a paper. Figures are strings in plain form ("4.50", "-1.585", "1640"): how many decimals
 * a figure has is part of what it says. `table` is the table's number in the paper.
 */
export interface PublishedTables {
  readonly tables: readonly PublishedTable[];
  /** How the figures were read; absent where they were never printed otherwise. */
  readonly figures?: ReadFigures;
  /** Cells that are known to differ, with the reason why that is let pass. */
  readonly tolerated: readonly ToleratedCell[];
}

/** A cell is named as reports name it: table number, row, column. */
export interface ToleratedCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly reason: string;
}

export type PublishedTable =
  | ScaleMeansTable
  | ItemMeansTable
  | GroupComparisonTable
  | FrequenciesTable
  | FrequenciesByGroupTable
  | ThemesTable
  | OtherTable;

export interface ScaleMeansTable {
  readonly kind: 'scale_means';
  readonly table: string;
  readonly population: string;
  /** Of everybody; null where the table has no such figure. */
  readonly n: string | null;
  readonly rows: readonly ({ readonly scale: string; readonly score?: ScoreKind } & PrintedMean)[];
}

export interface ItemMeansTable {
  readonly kind: 'item_means';
  readonly table: string;
  readonly population: string;
  readonly n: string | null;
  readonly scale: string;
  /** Of `total`. */
  readonly score?: ScoreKind;
  readonly total: PrintedMean | null;
  readonly rows: readonly ({ readonly item: string } & PrintedMean)[];
}

export interface GroupComparisonTable {
  readonly kind: 'group_comparison';
  readonly table: string;
  readonly population: string;
  readonly rows: readonly GroupComparisonRow[];
  /** Mark to significance level, as printed: `{ "*": ".05" }`. */
  readonly stars: Readonly<Record<string, string>>;
  /** Scales that the text, not the table, calls different at the weakest level of `stars`. */
  readonly significant: readonly string[];
  readonly notSignificant: readonly string[];
}

export interface GroupComparisonRow {
  readonly scale: string;
  /** What scores are, where the file declares it. */
  readonly score?: ScoreKind;
  /** Where p and what follows from it are one-sided; otherwise they are two-sided. */
  readonly sided?: 'one';
  /** By the id of the group level. */
  readonly groups: ReadonlyMap<string, PrintedSummary>;
  /** Ids of the groups that stand under `groups` in the file. */
  readonly underGroups?: readonly string[];
  readonly t: string | null;
  readonly df: string | null;
  /** ".031", "<.001" or SPSS's ".000". */
  readonly p: string | null;
  /** First group − second group. */
  readonly difference: string | null;
  readonly confidenceLow: string | null;
  readonly confidenceHigh: string | null;
  readonly cohensD: string | null;
  /** Null where the table has no column of stars. */
  readonly stars: string | null;
}

export interface FrequenciesTable {
  readonly kind: 'frequencies';
  readonly table: string;
  readonly population: string;
  readonly n: string;
  readonly percentOf?: PercentOf;
  readonly rows: readonly ({ readonly variable: string; readonly level: string } & PrintedCount)[];
}

export interface FrequenciesByGroupTable {
  readonly kind: 'frequencies_by_group';
  readonly table: string;
  readonly population: string;
  /** Everybody. */
  readonly n: string | null;
  readonly percentOf?: PercentOf;
  /** Null where the table has no total row. */
  readonly total: CountsByGroup | null;
  readonly rows: readonly ({ readonly variable: string; readonly level: string } & CountsByGroup)[];
}

/** Concepts found in interviews, by subcategory: counts that must add up. */
export interface ThemesTable {
  readonly kind: 'themes';
  readonly table: string;
  readonly category: string;
  readonly subcategories: number;
  readonly concepts: number;
  readonly rows: readonly { readonly subcategory: string; readonly concepts: number }[];
}

/** A table without figures that could be checked, such as the list of scales. */
export interface OtherTable {
  readonly kind: 'other';
  readonly table: string;
}

/** What the percents of a table are declared to be of: everybody, the group, the level, or those of the group with a known level. */
export const percentBases = ['all', 'column', 'row', 'valid'] as const;
export type PercentOf = (typeof percentBases)[number];

export interface PrintedCount {
  readonly n: string;
  readonly percent: string;
}

export interface CountsByGroup {
  /** Null where the table has no column of everybody. */
  readonly all: PrintedCount | null;
  /** By the id of the group level. */
  readonly groups: ReadonlyMap<string, PrintedCount>;
  /** Ids of the groups that stand under `groups` in the file. */
  readonly underGroups?: readonly string[];
}
