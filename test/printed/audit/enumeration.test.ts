import { expect, test, vi } from 'vitest';
import { rowIsPossible } from '../../../src/printed/audit/comparison/comparison-row.ts';
import { percentIsPossible } from '../../../src/printed/audit/frequency/percent-base.ts';
import { meanIsPossible, scoreIsPossible } from '../../../src/printed/audit/mean-checks.ts';
import { sdIsPossible } from '../../../src/printed/audit/sd-checks.ts';
import { printedTest } from './honest-comparison.ts';
import { multisets, printFraction, printScores, roundings } from './printing.ts';

const settings = {
  direction: 'declared',
  confidenceLevel: 0.95,
  tails: 2,
  spread: 'sd',
  cutPoints: [],
} as const;

/** `HANARO_AUDIT=long` enumerates larger samples; the counts of docs/audit.md are of these. */
const long = process.env['HANARO_AUDIT'] === 'long';
if (long) vi.setConfig({ testTimeout: 600_000 });
const form = (items: number, min: number, max: number) => ({ items, min, max, granular: true });

test.each([
  ['0/1 item', form(1, 0, 1), long ? 60 : 30],
  ['1–3 item', form(1, 1, 3), long ? 30 : 12],
  ['1–5 item', form(1, 1, 5), long ? 12 : 7],
  ['1–7 item', form(1, 1, 7), long ? 8 : 5],
  ['1–5 × 2 items', form(2, 1, 5), long ? 7 : 5],
  ['1–4 × 3 items', form(3, 1, 4), long ? 6 : 4],
])('every sample of %s passes its own mean, 0–100 score and SD', (_, of, largest) => {
  let samples = 0;
  const alarms: unknown[] = [];
  for (let n = 2; n <= largest; n++) {
    for (const sums of multisets(n, of.items * of.min, of.items * of.max)) {
      samples += 1;
      for (const rounding of roundings) {
        for (const decimals of [1, 2, 3]) {
          const { mean, sd, score100 } = printScores(sums, of, decimals, rounding);
          const pass =
            meanIsPossible(mean, String(n), of) &&
            scoreIsPossible(score100, mean, String(n), of) &&
            sdIsPossible({ mean, sd, n: String(n) }, of);
          if (!pass) alarms.push({ sums, mean, sd, score100, rounding });
        }
      }
    }
  }
  if (long) console.log(`${_}: n 2–${largest}, ${samples} samples × 9 printings`);
  expect(samples).toBeGreaterThan(100);
  expect(alarms).toEqual([]);
});

test('every pair of small samples passes its own t, df, p, difference, interval and d, by Student and by Welch', () => {
  let rows = 0;
  const alarms: unknown[] = [];
  const of = form(1, 1, long ? 5 : 4);
  for (const [n1, n2] of long
    ? ([
        [2, 2],
        [2, 4],
        [3, 3],
        [3, 5],
        [4, 4],
      ] as const)
    : ([
        [2, 3],
        [3, 3],
      ] as const)) {
    const seconds = [...multisets(n2, of.min, of.max)];
    for (const first of multisets(n1, of.min, of.max)) {
      for (const second of seconds) {
        for (const rounding of roundings) {
          for (const welch of [false, true]) {
            const printed = printedTest(first, second, { form: of, welch, rounding });
            if (!printed) continue;
            rows += 1;
            const { groups } = printed.figures;
            // What is left of a row where columns are not printed is possible, too.
            const without = (figure: 'n' | 'mean' | 'sd') => ({
              ...printed.figures,
              groups: groups.map((group) => ({ ...group, [figure]: null })),
            });
            const pass = [printed.figures, without('n'), without('mean'), without('sd')].every((figures) =>
              rowIsPossible(figures, { ...settings, form: of }),
            );
            if (!pass) alarms.push(printed);
          }
        }
      }
    }
  }
  if (long) console.log(`t: ${rows} rows`);
  expect(rows).toBeGreaterThan(1000);
  expect(alarms).toEqual([]);
});

test('every percent of every total up to 200 passes', () => {
  let percents = 0;
  const alarms: unknown[] = [];
  for (let total = 1; total <= 200; total++) {
    for (let n = 0; n <= total; n++) {
      for (const rounding of roundings) {
        for (const decimals of [0, 1, 2]) {
          percents += 1;
          const percent = printFraction(100n * BigInt(n), BigInt(total), decimals, rounding);
          if (!percentIsPossible(percent, n, total)) alarms.push({ n, total, percent });
        }
      }
    }
  }
  expect(percents).toBe(20_300 * 9);
  expect(alarms).toEqual([]);
});
