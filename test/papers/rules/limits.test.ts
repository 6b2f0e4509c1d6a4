import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { textGrid } from '../text-grid.ts';

const { oddsRatios, regression } = JSON.parse(readFileSync('fixtures/reference/papers.json', 'utf8'));
type Limits = readonly [number, number];

const auditOf = (head: string, rows: readonly string[]) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid([head, ...rows].join('\n'))] });
const findingsOf = (head: string, ...rows: readonly string[]) =>
  auditOf(head, rows).findings.map(({ message }) => message.en);
const outOfOrder = (...figures: readonly string[]) =>
  figures.map((text) => expect.stringContaining(`not in order: ${text}`));

test("R's odds ratios lie in their profile and Wald intervals, and its B in theirs, in every rounding", () => {
  for (const rounding of roundings) {
    for (const decimals of [0, 1, 2, 3]) {
      const print = (x: number) => printNumber(x, decimals, rounding);
      const row = (estimate: number, [low, high]: Limits, at: number) =>
        `|x${at}|${print(estimate)} (${print(low)}, ${print(high)})|`;
      for (const limits of [oddsRatios.profile.value, oddsRatios.wald.value]) {
        const ratios: readonly number[] = oddsRatios.ratios.value;
        const rows = ratios.map((ratio, at) => row(ratio, limits[at], at));
        expect(findingsOf('|Variable|OR (95% CI)|', ...rows)).toEqual([]);
      }
      const terms: readonly (readonly [number])[] = regression.coefficients.value;
      const rows = terms.map(([b], at) => row(b, regression.interval.value[at], at));
      expect(findingsOf('|Variable|B (95% CI)|', ...rows)).toEqual([]);
    }
  }
});

test('limits that are reversed, or leave out the OR or B that they are of, are accused', () => {
  const ofRatios = '|Predictor|OR|Lower|Upper|p|';
  const others = ['|Age|1.037|1.002|1.074|.037|', '|Support|1.495|1.114|2.006|.007|'];
  expect(findingsOf(ofRatios, ...others)).toEqual([]);
  expect(findingsOf(ofRatios, ...others, '|Sex|2.448|1.341|1.400|.004|')).toEqual(
    outOfOrder('lower confidence limit 1.341, odds ratio 2.448, upper confidence limit 1.400'),
  );
  expect(findingsOf(ofRatios, ...others, '|Stress|2.223|3.627|1.363|.001|')).toEqual(
    outOfOrder('lower confidence limit 3.627, odds ratio 2.223, upper confidence limit 1.363'),
  );
  const ofB = '|Predictor|B|95% CI|p|';
  expect(findingsOf(ofB, '|Sex|0.95|[0.32, 0.80]|.003|')).toEqual(
    outOfOrder('lower confidence limit 0.32, B 0.95, upper confidence limit 0.80'),
  );
});

test('limits are of the estimate that most rows have between them: exp(B) or B, B or β', () => {
  const ofBoth = '|Predictor|B|SE|OR|95% CI|p|';
  const honest = ['|Age|0.037|0.018|1.037|1.002–1.074|.037|', '|Stress|0.799|0.250|2.223|1.363–3.627|.001|'];
  expect(findingsOf(ofBoth, ...honest)).toEqual([]);
  expect(findingsOf(ofBoth, ...honest, '|Sex|0.895|0.307|2.448|1.341–1.400|.004|')).toEqual(
    outOfOrder('lower confidence limit 1.341, odds ratio 2.448, upper confidence limit 1.400'),
  );
  expect(
    findingsOf('|Predictor|B|β|95% CI|', '|Age|0.37|0.21|[0.02, 0.72]|', '|Sex|0.95|0.41|[0.32, 1.58]|'),
  ).toEqual([]);
});

test('limits of a difference or a correlation hold it; those of an effect size may be of a difference', () => {
  const rows = ['|A|0.40|[0.10, 0.70]|', '|B|-0.20|[-0.50, 0.10]|'];
  expect(findingsOf('|Variable|Difference|95% CI|', ...rows)).toEqual([]);
  expect(findingsOf('|Variable|Difference|95% CI|', ...rows, '|C|0.90|[0.30, 0.80]|')).toEqual(
    outOfOrder('lower confidence limit 0.30, difference 0.90, upper confidence limit 0.80'),
  );
  expect(findingsOf('|Variable|r|95% CI|p|', '|A|.41|[.50, .60]|<.001|')).toHaveLength(1);
  expect(findingsOf('|Variable|t|d|95% CI|', '|A|2.10|0.41|[1.20, 9.30]|')).toEqual([]);
});

test('where most limits hold no estimate of their row, they are of something else, which is said', () => {
  const audit = auditOf('|Predictor|β|95% CI|', ['|Age|.21|[1.2, 2.9]|', '|Sex|.41|[3.1, 5.8]|']);
  expect(audit.findings).toEqual([]);
  expect(audit.conventions.map(({ code }) => code)).toEqual(['other_test']);
});
