import type { ZodObject, z } from 'zod';
import type { Population } from '../codebook/codebook.ts';
import type { Table } from '../document/document.ts';
import type { GroupTally } from '../measures/population-tally.ts';
import type { RowLedger } from '../responses/rows/row-ledger.ts';
import type { Declared } from './declared.ts';
import type { IsWanted, Need } from './figure.ts';
import type { Group } from './groups.ts';
import type { ReportSettings } from './report/report-head.ts';
import type { SchemaKit } from './schema-kit.ts';
import type { ScoreView } from './score-view.ts';

/** What was counted of one population in a run. */
export interface CountedPopulation {
  readonly population: Population;
  /** Everybody, then each level of the grouping. */
  readonly groups: readonly Group[];
  /** People at no level of the grouping. */
  readonly withoutLevel: GroupTally;
  /** Of each file of the population. */
  readonly ledgers: readonly RowLedger[];
  readonly settings: ReportSettings;
}

/**
 * One array of the report, with all that hanaro knows of it.
 *
 * @typeParam Shown  the part of a report that its tables are made from
 */
export interface Analysis<Schema extends ZodObject, Shown, Part extends string> {
  /** Of a row. */
  readonly schema: (kit: SchemaKit) => Schema;
  /** What has to be counted beside scores, answers and characteristics; left out: nothing. */
  readonly needs?: (isWanted: IsWanted) => readonly Need[];
  readonly rows: (counted: CountedPopulation) => z.infer<Schema>[];
  /** Field by field what `--min-cell` lets stand in rows that src/disclosure shows; `withheld`: it shows none. */
  readonly disclosure: Declared<z.infer<Schema>> | 'withheld';
  /** For readers, by what `--show` calls them. */
  readonly tables: Readonly<Record<Part, (report: Shown, view: ScoreView) => readonly Table[]>>;
}

/** Checks a declaration and keeps its exact type. */
export function analysis<Schema extends ZodObject, Shown = unknown, Part extends string = never>(
  declared: Analysis<Schema, Shown, Part>,
): Analysis<Schema, Shown, Part> {
  return declared;
}
