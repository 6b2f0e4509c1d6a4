import type { Item } from '../codebook/codebook.ts';
import { noAnswer } from '../responses/people/respondent.ts';
import { addCells } from './add-cells.ts';
import type { TalliedMeasure } from './measure.ts';

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

/** Answers in a tally: people per answer, from the lowest end point to the highest. */
export interface WrittenAnswers {
  readonly item: string;
  readonly people: number[];
  readonly without_answer: number;
}

/** @param index  of the item among those of its population */
export function answersOf(item: Item, index: number): TalliedMeasure<ItemHistogram, WrittenAnswers> {
  return {
    empty: () => emptyItemHistogram(item),
    add: (histogram, { answers }) => countAnswer(histogram, answers[index] ?? noAnswer),
    merge(into, other) {
      into.withoutAnswer += other.withoutAnswer;
      addCells(into.people, other.people);
    },
    toJson: ({ people, withoutAnswer }) => ({
      item: item.id,
      people: [...people],
      without_answer: withoutAnswer,
    }),
    fromJson({ people, without_answer }) {
      const histogram = emptyItemHistogram(item);
      histogram.people.set(people);
      histogram.withoutAnswer = without_answer;
      return histogram;
    },
  };
}

/** Answers from the lowest to the highest, as scored in a scale: reversed where the scale says so. */
export function keyedCounts(histogram: ItemHistogram, reverse: boolean): readonly number[] {
  const counts = Array.from(histogram.people);
  return reverse ? counts.reverse() : counts;
}
