import type { Decimal } from '../../codebook/words/decimal.ts';

/** One row of a data file, in the terms of the codebook. Readers reuse one object for every row. */
export interface Respondent {
  /** One answer per item of the population, `noAnswer` where there is none. */
  readonly answers: Int32Array;
  /** The level of the grouping, counted from 0, or `noGroup`. */
  group: number;
  /** One level index per characteristic of the population, `noLevel` where there is none. */
  readonly levels: Int32Array;
  /** One per column of numbers of the population, null where there is none. */
  readonly numbers: (Decimal | null)[];
}

/** Outside every permitted end point. */
export const noAnswer = -32768;
export const noGroup = -1;
export const noLevel = -1;
export const noWave = -1;
