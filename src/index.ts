export { type CheckOptions, checkFiles } from './check-files.ts';
export { exitCodes, HanaroError, InputError, type Problem, UsageError, type Warning } from './errors.ts';
export type { Instrument, Population } from './instrument/instrument.ts';
export { builtInInstrument, loadInstrument } from './instrument/load-instrument.ts';
export type { Language, LocalizedText } from './localized.ts';
export type { QualityFinding, QualityReport } from './report/quality-schema.ts';
export type { Report } from './report/report-schema.ts';
export { type ScoreOptions, scoreFiles } from './score-files.ts';
