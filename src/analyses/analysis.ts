import type { ZodObject, z } from 'zod';
import type { Population, StarCutPoint } from '../codebook/codebook.ts';
import type { Table } from '../document/document.ts';
import type { Language, LocalizedText } from '../localized.ts';
import type { MatchedWaves } from '../measures/matched-scores.ts';
import type { GroupTally } from '../measures/population-tally.ts';
import type { RowLedger } from '../responses/rows/row-ledger.ts';
import type { Declared } from './declared.ts';
import type { IsWanted, Need } from './figure.ts';
import type { Group } from './groups.ts';
import type { SchemaKit } from './schema-kit.ts';
import type { ScoreView } from './score-view.ts';

/** How figures are computed and marked in every report. */
export interface StudySettings {
  readonly conf_level: number;
  readonly stars: StarCutPoint[];
  /** The column that people are grouped by, where it is another one than the codebook's. */
  readonly by?: string;
  /** What that column is called. */
  readonly by_label?: LocalizedText;
}

/** What was counted of one population in a run. @typeParam Settings  of the report that it is for */
export interface CountedPopulation<Settings = StudySettings> {
  readonly population: Population;
  /** Everybody, then each level of the grouping. */
  readonly groups: readonly Group[];
  /** People at no level of the grouping. */
  readonly withoutLevel: GroupTally;
  /** Of each file of the population. */
  readonly ledgers: readonly RowLedger[];
  /** Every two waves whose people are matched. */
  readonly matchedWaves?: readonly MatchedWaves[];
  /** Whether scores are in no group, for those of two waves are never taken together. */
  readonly onlyMatched?: boolean;
  readonly settings: Settings;
}

/**
 * One array of a report, with all that hanaro knows of it.
 *
 * @typeParam Shown  the part of a report that its tables are made from
 */
export interface Analysis<Schema extends ZodObject, Shown, Part extends string, Settings = StudySettings> {
  /** Of a row. */
  readonly schema: (kit: SchemaKit) => Schema;
  /** What has to be counted beside scores, answers and characteristics; left out: nothing. */
  readonly needs?: (isWanted: IsWanted) => readonly Need[];
  readonly rows: (counted: CountedPopulation<Settings>) => z.infer<Schema>[];
  /** Field by field what `--min-cell` lets stand in rows that src/disclosure shows; `withheld`: it shows none. */
  readonly disclosure: Declared<z.infer<Schema>> | 'withheld';
  /** For readers, by what `--show` calls them. */
  readonly tables: Readonly<Record<Part, (report: Shown, view: ScoreView) => readonly Table[]>>;
  /** How figures in its tables were made, line by line below the tables of a study. */
  readonly notes?: (report: Shown, language: Language) => readonly string[];
}

/** Checks a declaration and keeps its exact type. */
export function analysis<
  Schema extends ZodObject,
  Shown = unknown,
  Part extends string = never,
  Settings = StudySettings,
>(declared: Analysis<Schema, Shown, Part, Settings>): Analysis<Schema, Shown, Part, Settings> {
  return declared;
}
