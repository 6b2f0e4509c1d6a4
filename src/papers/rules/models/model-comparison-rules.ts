import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Statement } from '../../statements/statement.ts';
import { asStatistic } from '../kit/as-statistic.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { type Held, supposed, type TableContext, together } from '../kit/held.ts';
import { countOf, magnitude, minus } from '../kit/interval.ts';
import { testRules } from '../tests/test-rules.ts';

export type ModelComparison = Extract<Statement, { kind: 'model_comparison' }>;
type Model = ModelComparison['models'][number];

/**
 * Δχ² and Δdf of nested models are the differences to some other model of the table, and p is that of either. Scaled χ² do not differ
 * by their difference (Satorra & Bentler, 2001, Psychometrika 66:507–514): words that name them leave it out.
 *
 * Reference: fixtures/reference/papers.json, R anova(glm, glm, test = "Chisq")
 */
export function modelComparisonRules(
  { models, legend }: ModelComparison,
  { named }: TableContext,
  tails: 1 | 2,
): Held {
  const rows = named.robust ? [] : models.map((model) => differences(model, models));
  const tested = models.map(({ chi_square_change, df_change, chi_square, df, p, marks }) => {
    const bearing = { ...(p ? { p } : {}), ...(marks ? { marks } : {}) };
    const settings = { legend, tails };
    return {
      byChange:
        chi_square_change && df_change
          ? asStatistic([['df', df_change]], (own) =>
              testRules({ chi_square: chi_square_change, ...own, ...bearing }, settings),
            )
          : [],
      byOwn: chi_square && df ? testRules({ chi_square, df, ...bearing }, settings) : [],
    };
  });
  const broken = (checks: readonly PaperCheck[]) => checks.filter((check) => !holdsAsPrinted(check)).length;
  const [byChange, byOwn] = (['byChange', 'byOwn'] as const).map((by) => tested.map((row) => row[by]));
  const isOfChange = broken(byChange?.flat() ?? []) <= broken(byOwn?.flat() ?? []);
  return together([
    supposed(
      rows.filter((row) => row.length > 0),
      'other_model',
    ),
    supposed((isOfChange ? byChange : byOwn) ?? [], 'other_test'),
  ]);
}

function differences(model: Model, models: readonly Model[]): PaperCheck[] {
  const { chi_square, df, chi_square_change, df_change } = model;
  const others = models.filter(
    (other) => other !== model && other.chi_square !== undefined && other.df !== undefined,
  );
  const change = countOf(df_change?.plain.replace('-', ''));
  const degrees = (one: Model) => countOf(one.df?.plain);
  const nested = others.filter((one) => Math.abs((degrees(one) ?? 0) - (degrees(model) ?? 0)) === change);
  const against = nested.length > 0 ? nested : others;
  return [
    ...difference(
      chi_square_change,
      chi_square,
      against.flatMap((one) => one.chi_square ?? []),
    ),
    ...difference(
      df_change,
      df,
      others.flatMap((one) => one.df ?? []),
    ),
  ];
}

function difference(
  change: PaperFigure | undefined,
  own: PaperFigure | undefined,
  others: readonly PaperFigure[],
): PaperCheck[] {
  if (!change || !own || others.length === 0) return [];
  const isWhole = change.statistic === 'df_change';
  const range = (text: string | null): Range | null => {
    const count = isWhole ? countOf(text?.replace('-', '')) : null;
    return count === null ? rangeOf(text) : { low: count, high: count };
  };
  return [
    follows({
      rule: 'chi_square',
      figure: change,
      given: [own, ...others],
      printed: (text) => {
        const printed = range(text);
        return printed && magnitude(printed);
      },
      possible: ([first = null, ...rest]) => {
        const mine = range(first);
        return (
          mine &&
          rest.flatMap((text) => {
            const other = range(text);
            return other ? [magnitude(minus(mine, other))] : [];
          })
        );
      },
    }),
  ];
}
