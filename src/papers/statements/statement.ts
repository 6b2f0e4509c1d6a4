import type { PaperFigure } from '../paper-figure.ts';
import type { ofModels, SummaryStatistic, TestStatistic } from '../statistic.ts';

export type Figures<Names extends string> = Readonly<Partial<Record<Names, PaperFigure>>>;

/** n, M and what says how they spread, of one group or of everybody. */
export interface Summary extends Figures<SummaryStatistic> {
  readonly group: string | null;
}

interface Common {
  /** What it is about, in the words of the document. */
  readonly subject: readonly string[];
  /** Marks to cut points that hold here: the table's own, else the usual ones where the document declares none. */
  readonly legend: Readonly<Record<string, string>>;
}

/** Figures that are tied to each other by arithmetic, and so can be held against each other. */
export type Statement = Common &
  (
    | {
        /** Groups of different people and the test between them: t of two, F of two or more. */
        readonly kind: 'group_comparison';
        readonly groups: readonly Summary[];
        /** Of all groups together, where it is printed. */
        readonly all: Summary | null;
        readonly test: Figures<TestStatistic>;
      }
    | {
        /** Two measurements of the same people. */ readonly kind: 'paired_comparison';
        readonly groups: readonly Summary[];
        readonly test: Figures<TestStatistic>;
      }
    | { /** One distribution. */ readonly kind: 'summary'; readonly summary: Summary }
    | {
        /** Counts and percents of the levels of one variable, a column each group; `all` is everybody's. */
        readonly kind: 'frequencies';
        readonly columns: readonly (string | null)[];
        readonly levels: readonly {
          readonly label: string;
          /** In the order of `columns`. */
          readonly cells: readonly Figures<'n' | 'percent'>[];
        }[];
        /** The totals that the head or a total row print, by column. */
        readonly totals: readonly Figures<'n' | 'percent'>[];
        readonly test: Figures<TestStatistic>;
      }
    | {
        /** A test by itself: running text, or a row whose groups are not printed. */
        readonly kind: 'test';
        readonly test: Figures<TestStatistic>;
        readonly n: PaperFigure | null;
        /** Where the words say so. */
        readonly oneSided: boolean;
        /** `yes` where the words call it significant, `no` where they say it is not. */
        readonly claim: 'yes' | 'no' | null;
      }
    | {
        /** Sources of an analysis of variance. */
        readonly kind: 'anova_table';
        readonly sources: readonly (Figures<
          | 'sum_of_squares'
          | 'df'
          | 'mean_square'
          | 'f'
          | 'p'
          | 'marks'
          | 'eta_squared'
          | 'partial_eta_squared'
        > & { readonly label: string; readonly role: 'effect' | 'error' | 'total' | 'unknown' })[];
      }
    | {
        /** r of each pair of variables, null where none is printed; lower, upper triangle or both. */
        readonly kind: 'correlation_matrix';
        readonly variables: readonly string[];
        readonly pairs: readonly (Figures<'r' | 'p' | 'marks' | 'n'> & {
          readonly one: number;
          readonly other: number;
        })[];
        readonly n: PaperFigure | null;
        readonly coefficient: 'pearson' | 'spearman' | 'unknown';
      }
    | {
        /** Terms of a regression and figures of the whole model. */
        readonly kind: 'regression';
        readonly terms: readonly (Figures<
          | 'b'
          | 'se'
          | 'beta'
          | 't'
          | 'z'
          | 'chi_square'
          | 'df'
          | 'p'
          | 'marks'
          | 'conf_low'
          | 'conf_high'
          | 'odds_ratio'
          | 'tolerance'
          | 'vif'
        > & { readonly label: string })[];
        readonly model: Figures<(typeof ofModels)[number] | 'df1' | 'df2' | 'p' | 'marks'>;
        readonly logistic: boolean;
      }
    | {
        /** Nested models by their χ², and the differences between them. */
        readonly kind: 'model_comparison';
        readonly models: readonly Figures<
          'chi_square' | 'df' | 'chi_square_change' | 'df_change' | 'p' | 'marks'
        >[];
      }
    | {
        readonly kind: 'reliability';
        readonly figures: Figures<'items' | 'n' | 'cronbach_alpha' | 'mcdonald_omega' | 'inter_item_r'>;
      }
  );
