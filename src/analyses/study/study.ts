import type { ZodObject, ZodRawShape, z } from 'zod';
import type { Population } from '../../codebook/codebook.ts';
import type { Document } from '../../document/document.ts';
import type { Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import type { MeasurePlan } from '../../measures/measure-plan.ts';
import type { PairsOfPopulation } from '../../measures/variable.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import { measuresNeeded } from '../measures-needed.ts';
import { type CountedRun, countedPopulations, type ReportOfRun, reportOf } from '../report/build-report.ts';
import { type UncomputedTexts, uncomputedTexts } from '../report/uncomputed-texts.ts';
import type { SchemaKit } from '../schema-kit.ts';
import type { ScoreView } from '../score-view.ts';
import type { SentencePart } from '../sentences/sentence.ts';
import type { AnalysisInStudy, AnyStudyReport, ErasedAnalysis } from './any-study.ts';
import { rowsWithoutFigures, unforeseen } from './rows-without-figures.ts';
import { studyDocument } from './study-document.ts';

/** What a command computes from answers, such as `hanaro reliability`: analyses, and how they compute. */
export interface DeclaredStudy<Shape extends ZodRawShape, Analyses> {
  /** The command that prints it. */
  readonly id: string;
  /** Settings beside `conf_level` and `stars`. */
  readonly settings: (kit: SchemaKit) => Shape;
  /** By the name of their rows in the document, in its order. */
  readonly analyses: Analyses;
  /** The pairs of variables that are looked at, where an analysis needs them; left out: all. Null: none. */
  readonly pairs?: (settings: OwnSettings<Shape>) => PairsOfPopulation | null;
  /** For readers who write: sentences on the rows of its analyses; left out: there are none. */
  readonly sentences?: (report: never, view: ScoreView) => readonly SentencePart[];
  /** For readers; left out: the tables of its analyses, one after the other. */
  readonly document?: (report: never, view: ScoreView) => Document;
  /** Where settings choose what is shown: the rest is not counted, not computed and not warned of. */
  readonly chosen?: ChosenParts<OwnSettings<Shape>>;
}

export interface ChosenParts<Own> {
  /** The names of the analyses that are shown. */
  readonly analyses: (settings: Own) => ReadonlySet<string>;
  /** Columns of a population that nothing which is shown is about. */
  readonly unusedColumns: (settings: Own, population: Population) => readonly string[];
  /** The rows with the figures that are shown, in arrays. */
  readonly figures: (report: never) => readonly unknown[];
  /** Of each part that is asked for and has nothing to show: why. */
  readonly nothing: (report: never) => readonly LocalizedText[];
}

/** Settings that a study has of its own. */
export type OwnSettings<Shape extends ZodRawShape> = z.infer<ZodObject<Shape>>;

/** The document behind every output of a study: what was read, an array of rows for each analysis, warnings. */
export type StudyReport<Shape extends ZodRawShape, Analyses> = Omit<
  ReportOfRun<StudySettings & OwnSettings<Shape>>,
  'warnings'
> & {
  readonly [Id in keyof Analyses]: Analyses[Id] extends { readonly rows: (counted: never) => infer Rows }
    ? Rows
    : never;
} & { readonly warnings: readonly Warning[] };

export interface Study<Own, Reported> {
  readonly id: string;
  /** The names of its arrays of rows. */
  readonly arrays: readonly string[];
  /** What has to be counted. */
  readonly plan: (settings: Own) => MeasurePlan;
  readonly build: (run: CountedRun<StudySettings & Own>) => Reported;
  readonly document: (report: Reported, view: ScoreView) => Document;
  readonly sentences: (report: Reported, view: ScoreView) => Promise<Document>;
  /** Figures that have no value, and why. */
  readonly uncomputed: (report: Reported) => UncomputedTexts;
  /** What is asked for and not there, and why. */
  readonly nothing: (report: Reported) => readonly LocalizedText[];
  readonly schema: () => Promise<ZodObject>;
}

/** A study, made of its declaration. */
export function study<
  const Shape extends ZodRawShape,
  Analyses extends Record<string, AnalysisInStudy<StudySettings & OwnSettings<Shape>>> & {
    readonly ledger: unknown;
    readonly populations: unknown;
  },
>(declared: DeclaredStudy<Shape, Analyses>): Study<OwnSettings<Shape>, StudyReport<Shape, Analyses>>;
// The compiler cannot follow how rows of analyses become arrays of a report: the signature above says it.
export function study({ id, analyses, settings, pairs, document, sentences, chosen }: Erased): object {
  const shown = (own: Record<string, unknown>) => {
    const names = chosen?.analyses(own);
    return Object.entries(analyses).filter(([name]) => names?.has(name) ?? true);
  };
  const made: Study<Record<string, unknown>, AnyStudyReport> = {
    id,
    arrays: Object.keys(analyses),
    plan: (own) => measuresNeeded(Object.fromEntries(shown(own)), undefined, pairs?.(own)),
    build(run) {
      const counted = countedPopulations(run);
      const { warnings, ...head } = reportOf(run);
      const empty = Object.keys(analyses).map((name) => [name, []]);
      const arrays = shown(run.settings).map(([name, { rows }]) => [name, counted.flatMap(rows)]);
      const unused = new Set(
        run.codebook.populations.flatMap((one) => chosen?.unusedColumns(run.settings, one) ?? []),
      );
      return {
        ...head,
        populations: [],
        ledger: [],
        ...Object.fromEntries([...empty, ...arrays]),
        warnings: warnings.filter(({ column }) => column === undefined || !unused.has(column)),
      };
    },
    document: document ?? ((report, view) => studyDocument(report, Object.values(analyses), view)),
    sentences: async (report, view) => {
      const { sentencesDocument } = await import('../sentences/sentences-document.ts');
      return sentencesDocument(report, sentences?.(report, view) ?? [], view);
    },
    uncomputed: (report) =>
      uncomputedTexts(
        unforeseen(rowsWithoutFigures(chosen?.figures(report) ?? Object.values(report))),
        report,
        messages.studies.reasons,
      ),
    nothing: (report) => chosen?.nothing(report) ?? [],
    schema: async () => (await import('./study-schema.ts')).studySchema({ id, analyses, settings }),
  };
  return made;
}

/** A declaration whose functions take any report: `study` hands each what its own report is made of. */
interface Erased {
  readonly id: string;
  readonly settings: (kit: SchemaKit) => ZodRawShape;
  readonly analyses: Readonly<Record<string, ErasedAnalysis>>;
  readonly pairs?: (settings: Record<string, unknown>) => PairsOfPopulation | null;
  sentences?(report: AnyStudyReport, view: ScoreView): readonly SentencePart[];
  document?(report: AnyStudyReport, view: ScoreView): Document;
  readonly chosen?: {
    analyses(settings: Record<string, unknown>): ReadonlySet<string>;
    unusedColumns(settings: Record<string, unknown>, population: Population): readonly string[];
    figures(report: AnyStudyReport): readonly unknown[];
    nothing(report: AnyStudyReport): readonly LocalizedText[];
  };
}
