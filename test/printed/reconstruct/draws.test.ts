import { expect, test } from 'vitest';
import { cronbachAlpha } from '../../../src/printed/reconstruct/cronbach-alpha.ts';
import { drawItemAnswers } from '../../../src/printed/reconstruct/draw-item-answers.ts';
import { drawPersonSums } from '../../../src/printed/reconstruct/draw-person-sums.ts';
import { splitSums } from '../../../src/printed/reconstruct/moments/split-sums.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';

const total = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0);

test('random numbers are those of mulberry32', () => {
  // Unsigned 32-bit arithmetic in Python 3.11 integers, after Ettinger's mulberry32.c, seed 1.
  const random = new SeededRandom(1);
  expect([random.uniform(), random.uniform(), random.uniform()].map((x) => x * 2 ** 32)).toEqual([
    2693262067, 11749833, 2265367787,
  ]);
});

test('about normal numbers have mean 0 and SD 1', () => {
  const random = new SeededRandom(7);
  const values = Array.from({ length: 20_000 }, () => random.normal());
  expect(Math.abs(total(values) / 20_000)).toBeLessThan(0.03);
  expect(Math.abs(total(values.map((x) => x * x)) / 20_000 - 1)).toBeLessThan(0.04);
});

test('person sums have exactly the S and Q of a real sample', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const random = new SeededRandom(seed);
    const sample = Array.from({ length: 60 }, () => random.integer(5, 25));
    const [sum, squares] = [total(sample), total(sample.map((x) => x * x))];
    const drawn = drawPersonSums({ n: 60, sum, squares, low: 5, high: 25 }, random) ?? [];
    expect([drawn.length, total(drawn), total(drawn.map((x) => x * x))]).toEqual([60, sum, squares]);
    expect(drawn.every((x) => Number.isInteger(x) && x >= 5 && x <= 25)).toBe(true);
  }
});

test('person sums whose Q cannot be met are given up', () => {
  const random = new SeededRandom(1);
  // 1, 1, 4 has Q 18 and 1, 2, 3 has Q 14; no three integers with sum 6 have Q 16.
  expect(drawPersonSums({ n: 3, sum: 6, squares: 16, low: 1, high: 5 }, random)).toBeNull();
});

test('split answers add up to the sums, stay within the end points and hang together as wanted', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = new SeededRandom(seed);
    const sums = Array.from({ length: 80 }, () => random.integer(4, 20));
    const rows = splitSums({ sums, ease: [0, 1, -1, 0.5], min: 1, max: 5, cronbachAlpha: 0.8 }, random);
    expect(rows.map(total)).toEqual(sums);
    expect(rows.flat().every((x) => Number.isInteger(x) && x >= 1 && x <= 5)).toBe(true);
    const columns = [0, 1, 2, 3].map((item) => rows.map((row) => row[item] ?? 0));
    expect(Math.abs(cronbachAlpha(columns) - 0.8)).toBeLessThan(0.01);
  }
});

test('answers to an item have the sum wanted at either end of what is possible', () => {
  const inclinations = [-2, -1, 0, 0.5, 2];
  for (let sum = 5; sum <= 35; sum++) {
    const answers = drawItemAnswers(inclinations, { sum, min: 1, max: 7, sd: 1.3 });
    expect(total(answers)).toBe(sum);
    expect(answers.every((x) => x >= 1 && x <= 7)).toBe(true);
  }
  expect(() => drawItemAnswers(inclinations, { sum: 36, min: 1, max: 7, sd: 1.3 })).toThrow(RangeError);
});

test('Cronbach alpha', () => {
  // R 4.2 psych 2.2.9: alpha(data.frame(c(1,2,3,4,5), c(2,1,3,5,4), c(1,3,2,4,5)))$total$raw_alpha
  expect(
    cronbachAlpha([
      [1, 2, 3, 4, 5],
      [2, 1, 3, 5, 4],
      [1, 3, 2, 4, 5],
    ]),
  ).toBeCloseTo(0.907894736842105, 12);
});
