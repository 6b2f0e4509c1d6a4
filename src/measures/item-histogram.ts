import type { Item } from '../codebook/codebook.ts';
import { noAnswer } from '../responses/people/respondent.ts';

/** How many people of one group gave each answer to one item, as answered (before any reverse keying). */
export interface ItemHistogram {
  readonly item: Item;
  /** `people[answer − min]` */
  readonly people: Float64Array;
  withoutAnswer: number;
}

export function emptyItemHistogram(item: Item): ItemHistogram {
  return { item, people: new Float64Array(item.max - item.min + 1), withoutAnswer: 0 };
}

export function countAnswer(histogram: ItemHistogram, answer: number, rows = 1): void {
  const { item, people } = histogram;
  if (answer === noAnswer) histogram.withoutAnswer += rows;
  else people[answer - item.min] = (people[answer - item.min] ?? 0) + rows;
}

/** The people of all given histograms of one item together. */
export function addItemHistograms(item: Item, parts: readonly ItemHistogram[]): ItemHistogram {
  const total = emptyItemHistogram(item);
  for (const part of parts) {
    total.withoutAnswer += part.withoutAnswer;
    for (const [cell, people] of part.people.entries())
      total.people[cell] = (total.people[cell] ?? 0) + people;
  }
  return total;
}

/** Answers from the lowest to the highest, as scored in a scale: reversed where the scale says so. */
export function keyedCounts(histogram: ItemHistogram, reverse: boolean): readonly number[] {
  const counts = Array.from(histogram.people);
  return reverse ? counts.reverse() : counts;
}
