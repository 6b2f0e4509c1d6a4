/** One line of the accuracy table: figures of the report, the R call they are held against, and how closely. */
export interface AccuracyBound {
  readonly statistic: string;
  /** The figures as the report names them. */
  readonly figures: RegExp;
  readonly call: string;
  /** Largest relative error that is let pass; 0 for identical. */
  readonly bound: number;
}

const closedForm = 1e-12;
const probability = 1e-10;
const noncentralLimit = 1e-9;

export const accuracyBounds: readonly AccuracyBound[] = [
  {
    statistic: 'n, missing, answer counts',
    figures: /^(n\d?|n_missing|counts\.-?\d+)$/,
    call: 'length, is.na, table',
    bound: 0,
  },
  { statistic: 'mean', figures: /^mean\d?$/, call: 'mean(x)', bound: closedForm },
  { statistic: 'standard deviation', figures: /^sd\d?$/, call: 'sd(x)', bound: closedForm },
  {
    statistic: 'standard error of the mean',
    figures: /^std_error$/,
    call: 'sd(x) / sqrt(n)',
    bound: closedForm,
  },
  {
    statistic: 'interval of the mean',
    figures: /^conf_(low|high)$/,
    call: 't.test(x)$conf.int',
    bound: closedForm,
  },
  {
    statistic: '0–100 score',
    figures: /^score100$/,
    call: '(mean(x) - min) / (max - min) * 100',
    bound: closedForm,
  },
  { statistic: 'mean difference', figures: /^estimate$/, call: 'mean(x) - mean(y)', bound: closedForm },
  {
    statistic: 'Levene F, df',
    figures: /^levene\.(statistic|df\d)$|^levene$/,
    call: 'car::leveneTest(center = mean)',
    bound: closedForm,
  },
  {
    statistic: 'Levene p',
    figures: /^levene\.p_value$/,
    call: 'pf(F, 1, df, lower.tail = FALSE)',
    bound: probability,
  },
  {
    statistic: 'Brown–Forsythe F, df',
    figures: /^brown_forsythe\.(statistic|df\d)$|^brown_forsythe$/,
    call: 'car::leveneTest(center = median)',
    bound: closedForm,
  },
  {
    statistic: 'Brown–Forsythe p',
    figures: /^brown_forsythe\.p_value$/,
    call: 'pf(F, 1, df, lower.tail = FALSE)',
    bound: probability,
  },
  {
    statistic: 'Student t, df, standard error',
    figures: /^student\.(statistic|df|std_error)$|^student$/,
    call: 't.test(x, y, var.equal = TRUE)',
    bound: closedForm,
  },
  { statistic: 'Student p', figures: /^student\.p_value$/, call: '2 * pt(-abs(t), df)', bound: probability },
  {
    statistic: 'Student interval',
    figures: /^student\.conf_(low|high)$/,
    call: 't.test(x, y, var.equal = TRUE)$conf.int',
    bound: closedForm,
  },
  {
    statistic: 'Welch t, df, standard error',
    figures: /^welch\.(statistic|df|std_error)$|^welch$/,
    call: 't.test(x, y)',
    bound: closedForm,
  },
  { statistic: 'Welch p', figures: /^welch\.p_value$/, call: '2 * pt(-abs(t), df)', bound: probability },
  {
    statistic: 'Welch interval',
    figures: /^welch\.conf_(low|high)$/,
    call: 't.test(x, y)$conf.int',
    bound: closedForm,
  },
  {
    statistic: 'Mann–Whitney U, z',
    figures: /^mann_whitney\.(statistic|z)$|^mann_whitney$/,
    call: 'wilcox.test(x, y, exact = FALSE)',
    bound: closedForm,
  },
  {
    statistic: 'Mann–Whitney p, without and with continuity correction',
    figures: /^mann_whitney\.p_value(_continuity)?$/,
    call: 'wilcox.test(…, correct = FALSE / TRUE)',
    bound: probability,
  },
  {
    statistic: 'Cohen’s d',
    figures: /^cohens_d(\.estimate)?$/,
    call: 'effectsize::cohens_d(pooled_sd = TRUE)',
    bound: closedForm,
  },
  {
    statistic: 'Cohen’s d interval',
    figures: /^cohens_d\.conf_(low|high)$/,
    call: 'uniroot on pt(t, df, ncp)',
    bound: noncentralLimit,
  },
  {
    statistic: 'Hedges’ g',
    figures: /^hedges_g(\.estimate)?$/,
    call: 'effectsize::hedges_g()',
    bound: closedForm,
  },
  {
    statistic: 'Hedges’ g interval',
    figures: /^hedges_g\.conf_(low|high)$/,
    call: 'uniroot on pt(t, df, ncp), times J',
    bound: noncentralLimit,
  },
  {
    statistic: 'Glass’s delta',
    figures: /^glass_delta(\.estimate)?$/,
    call: 'effectsize::glass_delta()',
    bound: closedForm,
  },
  {
    statistic: 'Cliff’s delta',
    figures: /^cliffs_delta(\.estimate)?$/,
    call: 'effectsize::cliffs_delta()',
    bound: closedForm,
  },
  {
    statistic: 'Cronbach’s alpha, complete cases',
    figures: /^cronbach_alpha(\.(estimate|n))?$/,
    call: 'psych::alpha(check.keys = FALSE)$total$raw_alpha',
    bound: closedForm,
  },
  {
    statistic: 'Cronbach’s alpha interval (Feldt)',
    figures: /^cronbach_alpha\.conf_(low|high)$/,
    call: '1 - (1 - alpha) * qf(…, n - 1, (n - 1) * (k - 1))',
    bound: probability,
  },
  {
    statistic: 'standardized alpha',
    figures: /^standardized_alpha$/,
    call: 'psych::alpha(check.keys = FALSE)$total$std.alpha',
    bound: closedForm,
  },
  {
    statistic: 'McDonald’s omega',
    figures: /^mcdonald_omega(\.estimate)?$/,
    call: 'psych::omega(nfactors = 1, flip = FALSE)$omega.tot, polished to the optimum',
    bound: closedForm,
  },
  {
    statistic: 'Guttman’s lambda-6',
    figures: /^guttman_lambda6$/,
    call: 'psych::alpha(check.keys = FALSE)$total[["G6(smc)"]]',
    bound: closedForm,
  },
  {
    statistic: 'split half',
    figures: /^split_half(\.estimate)?$/,
    call: 'cor(odd, even), Spearman–Brown or Horst',
    bound: closedForm,
  },
  {
    statistic: 'correlations between items',
    figures: /^inter_item_r(\.(mean|min|max))?$/,
    call: 'cor(x)[lower.tri(cor(x))]',
    bound: closedForm,
  },
  {
    statistic: 'correlation of an item with the rest',
    figures: /^item_rest_r$/,
    call: 'psych::alpha(check.keys = FALSE)$item.stats$r.drop',
    bound: closedForm,
  },
  {
    statistic: 'alpha without an item',
    figures: /^alpha_if_deleted$/,
    call: 'psych::alpha(check.keys = FALSE)$alpha.drop$raw_alpha',
    bound: closedForm,
  },
];

/** The line of the table that a figure belongs to; undefined for ids and labels. */
export function boundFor(figure: string): AccuracyBound | undefined {
  return accuracyBounds.find(({ figures }) => figures.test(figure));
}
