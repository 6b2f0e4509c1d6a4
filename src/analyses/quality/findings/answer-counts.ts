import type { Item } from '../../../codebook/codebook.ts';

/** What the people of a population answered to one item. */
export interface AnswerCounts {
  readonly item: Item;
  /** `people[answer − min]` */
  readonly people: Float64Array;
  readonly answered: number;
  readonly invalid: number;
  /** With an answer to this item or not. */
  readonly respondents: number;
}
