/** What a picture shows: data and what they mean, in one language; `src/formats/svg` draws it. */
export type Drawing = DotPlot;

/** A scale of numbers along a picture. */
export interface Axis {
  readonly label: string;
  /** End points; null: the data decide. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Groups that are told apart by colour and form, in the order of the legend. */
export interface Series {
  readonly id: string;
  readonly label: string;
}

/** A value and its interval; null where it cannot be computed. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A mean with its interval for each series, line by line. */
export interface DotPlot {
  readonly kind: 'dots';
  readonly axis: Axis;
  readonly decimals: number;
  readonly series: readonly Series[];
  readonly rows: readonly {
    readonly label: string;
    /** How many levels it stands below the outermost rows. */
    readonly indent: number;
    /** One for each series. */
    readonly points: readonly Estimate[];
  }[];
}
