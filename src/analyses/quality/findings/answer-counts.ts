import type { Item } from '../../../codebook/codebook.ts';

/** What the people of a population answered to one item. */
export interface AnswerCounts {
  readonly item: Item;
  /** `people[answer − min]` */
  readonly people: Float64Array;
  answered: number;
  invalid: number;
}
