/** What a picture shows: data and what they mean, in one language; `src/formats/svg` draws it. */
export type Drawing = DotPlot | DivergingBars | Forest | HeatMap | Radar | Distributions | Changes | Ranges;

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

/** How people answered, line by line: shares to both sides of the middle answer. */
export interface DivergingBars {
  readonly kind: 'diverging_bars';
  /** From the lowest to the highest. */
  readonly answers: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly indent: number;
    /** People who gave each answer, as scored; null where they are withheld. */
    readonly people: readonly number[] | null;
  }[];
}

/** Differences with their intervals, and the line where there is none. */
export interface Forest {
  readonly kind: 'forest';
  readonly axis: Axis;
  readonly decimals: number;
  /** What is higher to the left of no difference, and to the right. */
  readonly sides: readonly [left: string, right: string];
  readonly rows: readonly {
    readonly label: string;
    readonly indent: number;
    readonly estimate: Estimate;
  }[];
}

/** Means as shades, a cell for each row and group. */
export interface HeatMap {
  readonly kind: 'heat_map';
  /** Of the shades, the lightest and the darkest. */
  readonly axis: { readonly label: string; readonly min: number; readonly max: number };
  readonly decimals: number;
  readonly columns: readonly Series[];
  readonly rows: readonly {
    readonly label: string;
    readonly indent: number;
    /** One for each column; none in a heading of the rows below it. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Values on spokes around a centre, joined by a line for each series. */
export interface Radar {
  readonly kind: 'radar';
  readonly axis: { readonly label: string; readonly min: number; readonly max: number };
  readonly decimals: number;
  readonly series: readonly Series[];
  /** Three at least: the spokes, clockwise from the top. */
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

/** How many people have which score, a histogram and a smooth curve for each group. */
export interface Distributions {
  readonly kind: 'distributions';
  readonly axis: { readonly label: string; readonly min: number; readonly max: number };
  readonly decimals: number;
  /** Of a bar, in units of the axis. */
  readonly width: number;
  readonly rows: readonly {
    readonly label: string;
    readonly mean: number | null;
    readonly bars: readonly { readonly from: number; readonly to: number; readonly people: number }[];
    /** Density per unit of the axis; none where it cannot be computed. */
    readonly curve: readonly { readonly at: number; readonly density: number }[];
  }[];
}

/** From one mean to another, and the difference with its interval, for each series, line by line. */
export interface Changes {
  readonly kind: 'changes';
  readonly axis: Axis;
  readonly decimals: number;
  readonly series: readonly Series[];
  /** What the two ends of an arrow are. */
  readonly times: readonly [first: string, second: string];
  readonly rows: readonly {
    readonly label: string;
    readonly indent: number;
    /** One for each series. */
    readonly changes: readonly Change[];
  }[];
}

export interface Change {
  readonly from: number | null;
  readonly to: number | null;
  /** `to` − `from`. */
  readonly change: Estimate;
}

/** Where values can lie, every range drawn as long as the others, and where those that are given do. */
export interface Ranges {
  readonly kind: 'ranges';
  readonly legend: { readonly range: string; readonly inside: string; readonly outside: string };
  /** Decimals of the limits. */
  readonly decimals: number;
  readonly rows: readonly RangeRow[];
}

export interface RangeRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  /** The value as its source writes it. */
  readonly printed: string;
  /** Whether it can be meant for a value in the range: rounding may have moved it. */
  readonly inside: boolean;
}
