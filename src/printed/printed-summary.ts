/** The figures of one scale or item, as far as they are printed. */
export interface PrintedSummary {
  readonly n?: string | undefined;
  readonly mean: string;
  readonly sd?: string | undefined;
  /** Standard error of the mean. */
  readonly se?: string | undefined;
  /** Interval of the mean. */
  readonly conf_low?: string | undefined;
  readonly conf_high?: string | undefined;
}

export interface PrintedMean extends PrintedSummary {
  /** The mean on 0–100, where it is printed. */
  readonly score100: string | null;
}

export type SummaryFigure = keyof PrintedMean;
