import { expect, test } from 'vitest';
import { drawPart } from '../../../src/stats/resampling/draw-part.ts';
import { fairHeads } from '../../../src/stats/resampling/fair-heads.ts';
import { Resampler } from '../../../src/stats/resampling/resampler.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';

/** Mean and variance of one number that is drawn again and again. */
function momentsOf(times: number, draw: () => number) {
  const drawn = Array.from({ length: times }, draw);
  const mean = drawn.reduce((sum, x) => sum + x, 0) / times;
  return { mean, variance: drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (times - 1) };
}

test('mulberry32 gives the words that its definition has for seed 1', () => {
  // CPython 3.11, the same steps with whole numbers modulo 2³².
  const random = new SeededRandom(1);
  expect([random.word(), random.word(), random.word()]).toEqual([2693262067, 11749833, 2265367787]);
});

test.each([1, 31, 32, 33, 64, 1000])('%i fair coins: mean n / 2, variance n / 4', (coins) => {
  const random = new SeededRandom(9);
  const times = 4000;
  const { mean, variance } = momentsOf(times, () => fairHeads(coins, random));
  expect(Math.abs(mean - coins / 2)).toBeLessThan(4 * Math.sqrt(coins / 4 / times));
  expect(Math.abs(variance / (coins / 4) - 1)).toBeLessThan(4 * Math.sqrt(2 / times));
});

test('a part without replacement: as many as wanted, none twice, hypergeometric', () => {
  const counts = Float64Array.of(3, 50, 7, 40);
  const part = new Float64Array(4);
  const random = new SeededRandom(2);
  const times = 4000;
  const size = 30;
  const of = momentsOf(times, () => {
    drawPart(counts, size, part, random);
    expect(part.reduce((sum, x) => sum + x, 0)).toBe(size);
    expect(part.every((x, index) => x >= 0 && x <= (counts[index] ?? 0))).toBe(true);
    return part[1] ?? 0;
  });
  // Hypergeometric: n K / N and n (K / N)(1 − K / N)(N − n) / (N − 1).
  const variance = 30 * 0.5 * 0.5 * (70 / 99);
  expect(Math.abs(of.mean - 15)).toBeLessThan(4 * Math.sqrt(variance / times));
  expect(Math.abs(of.variance / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / times));
});

test('every set of two of five is drawn as often', () => {
  const counts = new Float64Array(5).fill(1);
  const part = new Float64Array(5);
  const random = new SeededRandom(4);
  const seen = new Map<string, number>();
  for (let time = 0; time < 10_000; time += 1) {
    drawPart(counts, 2, part, random);
    seen.set(part.join(), (seen.get(part.join()) ?? 0) + 1);
  }
  expect(seen.size).toBe(10);
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(27.9); // R 4.2.2 qchisq(.999, 9)
});

test('none and all are drawn without a coin', () => {
  const counts = Float64Array.of(2, 3);
  const part = new Float64Array(2);
  const random = new SeededRandom(4);
  drawPart(counts, 0, part, random);
  expect([...part]).toEqual([0, 0]);
  drawPart(counts, 5, part, random);
  expect([...part]).toEqual([2, 3]);
  expect(random.word()).toBe(new SeededRandom(4).word());
});

test('resamples of three people: all 27 orders as often, so counts are multinomial', () => {
  const resampler = new Resampler(Float64Array.of(1, 2), new SeededRandom(6));
  const drawn = new Float64Array(2);
  const seen = [0, 0, 0, 0];
  const times = 27_000;
  for (let time = 0; time < times; time += 1) {
    resampler.draw(drawn);
    const first = drawn[0] ?? 0;
    expect(first + (drawn[1] ?? 0)).toBe(3);
    seen[first] = (seen[first] ?? 0) + 1;
  }
  // Binomial(3, 1/3): 8, 12, 6, 1 of 27.
  const expected = [8000, 12_000, 6000, 1000];
  const chiSquare = expected.reduce(
    (sum, count, index) => sum + ((seen[index] ?? 0) - count) ** 2 / count,
    0,
  );
  expect(chiSquare).toBeLessThan(16.3); // R 4.2.2 qchisq(.999, 3)
});

test('resamples of many people keep the share of each value', () => {
  const counts = Float64Array.of(5, 1, 900, 40, 7, 47);
  const resampler = new Resampler(counts, new SeededRandom(8));
  const drawn = new Float64Array(6);
  const times = 3000;
  for (const index of [0, 2, 5]) {
    const share = (counts[index] ?? 0) / 1000;
    const variance = 1000 * share * (1 - share);
    const of = momentsOf(times, () => {
      resampler.draw(drawn);
      return drawn[index] ?? 0;
    });
    expect(Math.abs(of.mean - 1000 * share)).toBeLessThan(4 * Math.sqrt(variance / times));
    expect(Math.abs(of.variance / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / times));
  }
});
