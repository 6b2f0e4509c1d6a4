import type { ZodObject } from 'zod';
import type { Table } from '../../document/document.ts';
import type { Warning } from '../../errors.ts';
import type { Language } from '../../localized.ts';
import type { CountedPopulation, StudySettings } from '../analysis.ts';
import type { IsWanted, Need } from '../figure.ts';
import type { LedgerRow } from '../ledger/ledger-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ReportOfRun } from '../report/build-report.ts';
import type { SchemaKit } from '../schema-kit.ts';
import type { ScoreView } from '../score-view.ts';

/** What every study's report has. */
export interface AnyStudyReport extends Omit<ReportOfRun<StudySettings>, 'warnings'> {
  readonly populations: PopulationRow[];
  readonly ledger: LedgerRow[];
  readonly warnings: readonly Warning[];
}

/** An analysis as a study uses it, whatever its rows are. */
export interface AnalysisInStudy<Settings> {
  readonly schema: (kit: SchemaKit) => ZodObject;
  readonly needs?: (isWanted: IsWanted) => readonly Need[];
  readonly rows: (counted: CountedPopulation<Settings>) => object[];
  readonly tables: Readonly<Record<string, (report: never, view: ScoreView) => readonly Table[]>>;
  readonly notes?: (report: never, language: Language) => readonly string[];
}

/** The same, with functions that take any report. */
export interface ErasedAnalysis extends Omit<AnalysisInStudy<StudySettings>, 'tables' | 'notes'> {
  readonly tables: Readonly<Record<string, (report: AnyStudyReport, view: ScoreView) => readonly Table[]>>;
  readonly notes?: (report: AnyStudyReport, language: Language) => readonly string[];
}
