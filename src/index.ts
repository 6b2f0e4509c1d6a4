export type { QualityFinding, QualityReport } from './analyses/quality/quality-schema.ts';
export type { Report } from './analyses/report/report-schema.ts';
export type { ThemesReport } from './analyses/themes/themes-schema.ts';
export { type CheckOptions, checkFiles } from './check-files.ts';
export type { Codebook, Population } from './codebook/codebook.ts';
export { builtInCodebook, loadCodebook } from './codebook/load-codebook.ts';
export type { TallyDocument } from './count/tallies/tally-schema.ts';
export { exitCodes, HanaroError, InputError, type Problem, UsageError, type Warning } from './errors.ts';
export type { CodebookSource } from './library/codebook.ts';
export { type CompareReport, type CompareRequest, compare } from './library/compare.ts';
export type { ByteStream, Data } from './library/data.ts';
export { type RenderOptions, render } from './library/render.ts';
export type { CellValue } from './library/rows-as-csv.ts';
export { type ScoreRequest, score } from './library/score.ts';
export {
  type CorrelateReport,
  type CorrelateRequest,
  correlate,
  type DescribeReport,
  type DescribeRequest,
  describe,
  type ReliabilityReport,
  reliability,
  type StudyRequest,
} from './library/studies.ts';
export { type ThemesRequest, themes } from './library/themes.ts';
export type { Language, LocalizedText } from './localized.ts';
export { type ScoreOptions, scoreFiles } from './score-files.ts';
export { type TallyOptions, tallyFiles } from './tally-files.ts';
export { type ThemeOptions, themeFiles } from './theme-files.ts';
