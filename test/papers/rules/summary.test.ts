import { expect, test } from 'vitest';
import { summaryRules } from '../../../src/papers/rules/groups/summary-rules.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { criticalT } from '../../../src/stats/distributions/critical-t.ts';
import { fc } from '../../fast-check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { figures } from './figure.ts';

const broken = (texts: Readonly<Record<string, string>>) =>
  summaryRules({ group: null, ...figures(texts) }, 0.95)
    .filter((check) => !holdsAsPrinted(check))
    .map(({ rule }) => rule);

test('n, M, SD, SE, interval, quartiles and range of honest values pass in every rounding', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 }),
      fc.constantFrom(...roundings),
      fc.integer({ min: 0, max: 3 }),
      (values, rounding, decimals) => {
        const n = values.length;
        const sorted = [...values].sort((a, b) => a - b);
        const at = (share: number) => {
          const place = (n - 1) * share;
          const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
          return low + (high - low) * (place - Math.floor(place));
        };
        const mean = values.reduce((a, b) => a + b, 0) / n;
        const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
        const se = sd / Math.sqrt(n);
        const reach = criticalT(0.95, n - 1) * se;
        const print = (x: number) => printNumber(x, decimals, rounding);
        expect(
          broken({
            n: String(n),
            mean: print(mean),
            sd: print(sd),
            se: print(se),
            conf_low: print(mean - reach),
            conf_high: print(mean + reach),
            min: print(at(0)),
            q1: print(at(0.25)),
            median: print(at(0.5)),
            q3: print(at(0.75)),
            max: print(at(1)),
            iqr: print(at(0.75) - at(0.25)),
          }),
        ).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what is out of order, beyond its range or not SD / √n is noticed', () => {
  expect(broken({ q1: '3.0', median: '2.0', q3: '4.0' })).toEqual(['order']);
  expect(broken({ mean: '5.1', min: '1', max: '4' })).toEqual(['order']);
  expect(broken({ n: '10', sd: '2.9', min: '1', max: '5' })).toEqual(['sd_bound']);
  expect(broken({ n: '25', sd: '1.00', se: '0.20' })).toEqual([]);
  expect(broken({ n: '25', sd: '1.00', se: '0.22' })).toEqual(['standard_error']);
  expect(broken({ n: '25', mean: '3.0', se: '0.20', conf_low: '2.6', conf_high: '3.8' })).toEqual([
    'confidence_interval',
  ]);
});
