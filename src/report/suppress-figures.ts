import type { ComparisonRow, ItemRow, ScaleRow } from './report-schema.ts';

const summaryFigures = ['mean', 'sd', 'std_error', 'conf_low', 'conf_high', 'score100'] as const;
const comparisonFigures = [
  'mean1',
  'mean2',
  'sd1',
  'sd2',
  'estimate',
  'levene',
  'brown_forsythe',
  'student',
  'welch',
  'mann_whitney',
  'cohens_d',
  'hedges_g',
  'glass_delta',
  'cliffs_delta',
] as const;

/** The row with its people only. */
export function withoutFigures(row: ScaleRow): ScaleRow {
  return { ...row, ...nothing(summaryFigures), not_computed: reasons(summaryFigures) };
}

export function withoutItemFigures(row: ItemRow): ItemRow {
  const figures = [...summaryFigures, 'counts'] as const;
  return { ...row, ...nothing(figures), not_computed: reasons(figures) };
}

export function withoutCounts(row: ItemRow): ItemRow {
  return { ...row, counts: null, not_computed: { ...row.not_computed, counts: 'suppressed' } };
}

/** Which test Levene's would have chosen goes, too. */
export function withoutComparison(row: ComparisonRow, test: ComparisonRow['test']): ComparisonRow {
  return {
    ...row,
    ...nothing(comparisonFigures),
    test,
    stars: '',
    not_computed: reasons(comparisonFigures),
  };
}

function nothing<Name extends string>(names: readonly Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
}

function reasons(names: readonly string[]): Record<string, 'suppressed'> {
  return Object.fromEntries(names.map((name) => [name, 'suppressed']));
}
