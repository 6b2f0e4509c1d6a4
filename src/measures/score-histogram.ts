import type { Scale } from '../codebook/codebook.ts';
import { noAnswer } from '../responses/people/respondent.ts';
import type { TalliedMeasure } from './measure.ts';

/** How many people of one group have each (number of valid answers, sum of those answers) on one scale. */
export interface ScoreHistogram {
  readonly scale: Scale;
  /** `people[k][sum − k · min]`; a row of cells exists once somebody has k valid answers. */
  readonly people: (Float64Array | undefined)[];
  /** People with fewer valid answers than a score needs. */
  withoutScore: number;
}

export function emptyScoreHistogram(scale: Scale): ScoreHistogram {
  return { scale, people: new Array(scale.items.length + 1).fill(undefined), withoutScore: 0 };
}

/** Counts one person by their answers to all items of the population. */
export function countAnswers(histogram: ScoreHistogram, answers: Int32Array): void {
  const { items, min, max } = histogram.scale;
  let validAnswers = 0;
  let sum = 0;
  for (let position = 0; position < items.length; position += 1) {
    const item = items[position];
    const answer = item ? (answers[item.index] ?? noAnswer) : noAnswer;
    if (answer === noAnswer) continue;
    validAnswers += 1;
    sum += item?.reverse ? min + max - answer : answer;
  }
  countScore(histogram, validAnswers, sum);
}

/** Counts people who gave `validAnswers` keyed answers adding up to `sum`. */
export function countScore(histogram: ScoreHistogram, validAnswers: number, sum: number, people = 1): void {
  const { min, max, minValid } = histogram.scale;
  if (validAnswers < minValid) {
    histogram.withoutScore += people;
    return;
  }
  histogram.people[validAnswers] ??= new Float64Array(validAnswers * (max - min) + 1);
  const cells = histogram.people[validAnswers];
  const cell = sum - validAnswers * min;
  cells[cell] = (cells[cell] ?? 0) + people;
}

/** Scores in a tally: [valid answers, their sum, people], ascending. */
export interface WrittenScores {
  readonly scale: string;
  readonly people: [validAnswers: number, sum: number, people: number][];
  readonly without_score: number;
}

export function scoresOf(scale: Scale): TalliedMeasure<ScoreHistogram, WrittenScores> {
  return {
    empty: () => emptyScoreHistogram(scale),
    add: (histogram, { answers }) => countAnswers(histogram, answers),
    merge(into, other) {
      into.withoutScore += other.withoutScore;
      forEachScore(other, (validAnswers, sum, people) => countScore(into, validAnswers, sum, people));
    },
    toJson(histogram) {
      const people: WrittenScores['people'] = [];
      forEachScore(histogram, (...score) => people.push(score));
      return { scale: scale.id, people, without_score: histogram.withoutScore };
    },
    fromJson({ people, without_score }) {
      const histogram = emptyScoreHistogram(scale);
      for (const score of people) countScore(histogram, ...score);
      histogram.withoutScore = without_score;
      return histogram;
    },
  };
}

/** Visits every (valid answers, sum) that somebody has. */
export function forEachScore(
  { scale, people }: ScoreHistogram,
  visit: (validAnswers: number, sum: number, people: number) => void,
): void {
  for (let validAnswers = 0; validAnswers < people.length; validAnswers += 1) {
    const cells = people[validAnswers];
    if (!cells) continue;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const count = cells[cell] ?? 0;
      if (count > 0) visit(validAnswers, cell + validAnswers * scale.min, count);
    }
  }
}
