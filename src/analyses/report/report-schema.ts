import * as z from 'zod';
import type { Analyses, AnalysisId } from '../index.ts';
import { loadAnalyses } from '../load-analyses.ts';
import { type SchemaKit, schemaKit } from '../schema-kit.ts';
import { reportHead, reportWarnings } from './report-head.ts';
import { withholdableTables } from './report-parts.ts';

/** Never tells which cell was small, nor which is withheld only because it would give another away. */
const suppression = z.strictObject({
  population: z.string(),
  table: z.enum(withholdableTables),
  id: z.string().nullable().describe('The file, column, scale or item; null: the population’s groups.'),
  label: schemaKit.text,
  withheld: z
    .enum(['everything', 'by_group', 'total', 'counts', 'figures'])
    .describe(
      'everything, by_group: these rows are not in the document. total: the figures of "all" are null, or their rows ' +
        'not in the document. counts, figures: null.',
    ),
});

/** The schema of the whole report, put together from those of its analyses. */
export async function loadReportSchema() {
  return z
    .strictObject({
      ...reportHead,
      ...arraysOf(await loadAnalyses()),
      suppressed: z.array(suppression).describe('What min_cell withholds; docs/suppression.md has the rule.'),
      warnings: reportWarnings,
    })
    .describe('hanaro report: every figure of one run, in full double precision.');
}

function arraysOf(analyses: Analyses): {
  [Id in AnalysisId]: z.ZodArray<ReturnType<Analyses[Id]['schema']>>;
};
function arraysOf(
  analyses: Readonly<Record<string, { readonly schema: (kit: SchemaKit) => z.ZodObject }>>,
): Record<string, z.ZodArray> {
  return Object.fromEntries(
    Object.entries(analyses).map(([id, { schema }]) => [id, z.array(schema(schemaKit))]),
  );
}

/** The one document behind every output. */
export type Report = z.infer<Awaited<ReturnType<typeof loadReportSchema>>>;
export type { ReportSettings } from './report-head.ts';
export type LedgerRow = Report['ledger'][number];
export type ScaleRow = Report['scales'][number];
export type ItemRow = Report['items'][number];
export type ComparisonRow = Report['comparisons'][number];
export type CharacteristicRow = Report['characteristics'][number];
export type PopulationRow = Report['populations'][number];
export type Suppression = Report['suppressed'][number];
