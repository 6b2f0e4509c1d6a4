import type { Warning } from '../../errors.ts';
import type { TableFacts } from '../../read/data-table.ts';
import type { CodingRole } from './coding-roles.ts';

/** One row of a coding sheet as it is counted; texts are in NFC, with single spaces and no line ends. */
export interface CodedRow {
  readonly file: string;
  readonly line: number;
  /** Null where the sheet does not say whose coding it is. */
  readonly coder: string | null;
  readonly category: string;
  /** Null where a concept stands directly below its category. */
  readonly subcategory: string | null;
  /** Null where the row does no more than name its category or subcategory. */
  readonly concept: string | null;
  readonly group: string | null;
  readonly participant: string | null;
  readonly unit: string | null;
  readonly quote: string | null;
}

/** Why a row of a coding sheet is not counted. */
export const codingExclusions = ['blank', 'header', 'total', 'no_concept'] as const;
export type CodingExclusion = (typeof codingExclusions)[number];

/** A coding sheet that was read. */
export interface CodingSheet {
  readonly file: string;
  /** Null for rows in memory. */
  readonly facts: TableFacts | null;
  /** The headers by role. */
  readonly columns: ReadonlyMap<CodingRole, string>;
  /** Rows below the header. */
  readonly read: number;
  readonly rows: readonly CodedRow[];
  /** Lines of rows that are not counted. */
  readonly excluded: ReadonlyMap<CodingExclusion, readonly number[]>;
  /** Lines of cells that were blank and read as the cell above them. */
  readonly filled: ReadonlyMap<CodingRole, readonly number[]>;
  /** Lines of concepts that stand in several lines of one cell. */
  readonly severalLines: readonly number[];
  readonly warnings: readonly Warning[];
}
