import { expect, test } from 'vitest';
import type { Scale } from '../../src/codebook/codebook.ts';
import { localize } from '../../src/localized.ts';
import {
  countScore,
  emptyScoreHistogram,
  forEachScore,
  type ScoreHistogram,
  scoresOf,
} from '../../src/measures/score-histogram.ts';

const scale: Scale = {
  id: 's',
  label: localize({ ko: 's', en: 's' }),
  parent: null,
  depth: 0,
  items: [0, 1, 2].map((index) => ({ index, reverse: false })),
  min: -1,
  max: 2,
  minValid: 2,
  score: 'mean',
};
/** Counts people given as [valid answers, sum, people]. */
function counted(people: readonly (readonly [number, number, number])[]) {
  const histogram = emptyScoreHistogram(scale);
  for (const [validAnswers, sum, times] of people) countScore(histogram, validAnswers, sum, times);
  return histogram;
}

/** Every cell that holds people, as [valid answers, sum, people]. */
function cellsOf(histogram: ScoreHistogram) {
  const scores: [number, number, number][] = [];
  forEachScore(histogram, (...score) => scores.push(score));
  return scores;
}

test('every reachable sum has a cell of its own: from k · min to k · max', () => {
  const everySum = [2, 3].flatMap((valid) =>
    Array.from({ length: 3 * valid + 1 }, (_, cell) => [valid, cell - valid, cell + 1] as const),
  );
  expect(cellsOf(counted(everySum))).toEqual(everySum);
});

test('people with fewer valid answers than a score needs are counted apart', () => {
  const histogram = counted([
    [0, 0, 4],
    [1, 2, 1],
    [2, 4, 1],
    [2, 4, 2],
  ]);
  expect(histogram.withoutScore).toBe(5);
  expect(cellsOf(histogram)).toEqual([[2, 4, 3]]);
});

test('countScore counts one person unless told', () => {
  const histogram = emptyScoreHistogram(scale);
  countScore(histogram, 3, -3);
  countScore(histogram, 1, 0);
  expect(cellsOf(histogram)).toEqual([[3, -3, 1]]);
  expect(histogram.withoutScore).toBe(1);
});

test('histograms add cell by cell, and leave their parts as they were', () => {
  const first = counted([
    [2, 0, 1],
    [3, 6, 2],
    [1, 0, 7],
  ]);
  const second = counted([
    [2, 0, 4],
    [2, 1, 1],
    [0, 0, 1],
  ]);
  const measure = scoresOf(scale);
  const total = measure.empty();
  for (const part of [first, second, emptyScoreHistogram(scale)]) measure.merge(total, part);
  expect(cellsOf(total)).toEqual([
    [2, 0, 5],
    [2, 1, 1],
    [3, 6, 2],
  ]);
  expect(total.withoutScore).toBe(8);
  expect(cellsOf(first)).toEqual([
    [2, 0, 1],
    [3, 6, 2],
  ]);
});
