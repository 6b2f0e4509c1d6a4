import type { ComparisonRow, ItemRow, ScaleRow } from '../analyses/report/report-schema.ts';

/*
 * What may stand in a document under --min-cell is listed here and in suppress-allowed-rows.ts, field by field. A field
 * that is new in the schema is no part of these rows, which the type checker refuses until somebody has decided about it.
 */

/** A row as it may be reported; without its figures, it has its people only. */
export function allowedScale(row: ScaleRow, figures: boolean): ScaleRow {
  return {
    population: row.population,
    scale: row.scale,
    parent: row.parent,
    label: row.label,
    items: row.items,
    min: row.min,
    max: row.max,
    group: row.group,
    n_missing: row.n_missing,
    n: row.n,
    ...(figures ? summary(row) : withheldSummary),
    // Never counted here: it is of other people than the mean beside it, those with every answer of the scale.
    cronbach_alpha: null,
    not_computed: {
      ...(figures ? row.not_computed : reasons(Object.keys(withheldSummary))),
      cronbach_alpha: 'not_counted',
    },
  };
}

export function allowedItem(row: ItemRow, tell: 'everything' | 'figures' | 'people'): ItemRow {
  const figures = tell !== 'people';
  const withheld = [
    ...(figures ? [] : Object.keys(withheldSummary)),
    ...(tell === 'everything' ? [] : ['counts']),
  ];
  return {
    population: row.population,
    scale: row.scale,
    item: row.item,
    label: row.label,
    min: row.min,
    max: row.max,
    reverse_keyed: row.reverse_keyed,
    group: row.group,
    n_missing: row.n_missing,
    n: row.n,
    ...(figures ? summary(row) : withheldSummary),
    not_computed: { ...(figures ? row.not_computed : {}), ...reasons(withheld) },
    counts: tell === 'everything' ? row.counts : null,
  };
}

/** @param test  without figures, which test Levene's would have chosen is not told either */
export function allowedComparison(
  row: ComparisonRow,
  figures: boolean,
  test: ComparisonRow['test'],
): ComparisonRow {
  return {
    population: row.population,
    scale: row.scale,
    parent: row.parent,
    label: row.label,
    group1: row.group1,
    group2: row.group2,
    n1: row.n1,
    n2: row.n2,
    ...(figures ? tests(row) : withheldTests),
    test: figures ? row.test : test,
    stars: figures ? row.stars : '',
    not_computed: figures ? row.not_computed : reasons(Object.keys(withheldTests)),
  };
}

type Identity = 'population' | 'scale' | 'parent' | 'label' | 'min' | 'max' | 'items' | 'group';
type Summary = Omit<ScaleRow, Identity | 'n' | 'n_missing' | 'not_computed' | 'cronbach_alpha'>;

const summary = ({ mean, sd, std_error, conf_low, conf_high, score100 }: Summary): Summary => ({
  mean,
  score100,
  sd,
  std_error,
  conf_low,
  conf_high,
});

const withheldSummary: Nothing<Summary> = {
  mean: null,
  score100: null,
  sd: null,
  std_error: null,
  conf_low: null,
  conf_high: null,
};

type Tests = Omit<
  ComparisonRow,
  Identity | 'group1' | 'group2' | 'n1' | 'n2' | 'test' | 'stars' | 'not_computed'
>;

const tests = (row: Tests): Tests => ({
  mean1: row.mean1,
  mean2: row.mean2,
  sd1: row.sd1,
  sd2: row.sd2,
  estimate: row.estimate,
  levene: row.levene,
  brown_forsythe: row.brown_forsythe,
  student: row.student,
  welch: row.welch,
  mann_whitney: row.mann_whitney,
  cohens_d: row.cohens_d,
  hedges_g: row.hedges_g,
  glass_delta: row.glass_delta,
  cliffs_delta: row.cliffs_delta,
});

const withheldTests: Nothing<Tests> = {
  mean1: null,
  mean2: null,
  sd1: null,
  sd2: null,
  estimate: null,
  levene: null,
  brown_forsythe: null,
  student: null,
  welch: null,
  mann_whitney: null,
  cohens_d: null,
  hedges_g: null,
  glass_delta: null,
  cliffs_delta: null,
};

type Nothing<Row> = { readonly [Name in keyof Row]: null };

const reasons = (names: readonly string[]): Record<string, 'suppressed'> =>
  Object.fromEntries(names.map((name) => [name, 'suppressed']));
