import type { Population } from '../../../codebook/codebook.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import type { ComparisonCondition, Pair, TestOfT } from './comparison-condition.ts';
import { integersIn } from './integer-range.ts';
import { printedBounds } from './magnitude-bounds.ts';
import { type ComparedScale, squareRanges, sumRange } from './moment-ranges.ts';

/**
 * The same conditions with the test that each t is of: the one whose df are printed in the row. Without df it is Student's,
 * unless means and SDs rule that out and leave Welch's.
 */
export function withTests(
  conditions: readonly ComparisonCondition[],
  cells: readonly PrintedCell[],
  groupSizes: Pair<number>,
  population: Population,
): ComparisonCondition[] {
  const tests = new Map<string, TestOfT>();
  for (const { of, scale } of conditions) {
    if (of !== 't' || tests.has(scale)) continue;
    const df = cells.find(
      ({ subject }) => subject.of === 'comparison' && subject.scale === scale && subject.figure === 'df',
    );
    tests.set(scale, df ? testOfDf(df, groupSizes) : likelierTest(scale, conditions, groupSizes, population));
  }
  return conditions.map((condition) =>
    condition.of === 't' && tests.get(condition.scale) === 'welch'
      ? { ...condition, test: 'welch' }
      : condition,
  );
}

/** Welch's df lie between the smaller n − 1 and Student's. */
function testOfDf({ plain }: PrintedCell, [n1, n2]: Pair<number>): TestOfT {
  const { low, high, per } = printedBounds(plain);
  const [least, most] = [Number(low) / Number(per), Number(high ?? low) / Number(per)];
  const ofStudent = n1 + n2 - 2;
  const isStudent = least <= ofStudent && ofStudent < most;
  return !isStudent && most > Math.min(n1, n2) - 1 && least < ofStudent ? 'welch' : 'student';
}

function likelierTest(
  scale: string,
  conditions: readonly ComparisonCondition[],
  groupSizes: Pair<number>,
  population: Population,
): TestOfT {
  const of = population.scales.find(({ id }) => id === scale);
  if (!of) return 'student';
  const own = conditions.filter((condition) => condition.scale === scale);
  const exists = (test: TestOfT) => {
    const tested = own.map((condition) => (condition.of === 't' ? { ...condition, test } : condition));
    return hasMoments({ items: of.items.length, min: of.min, max: of.max, groupSizes, conditions: tested });
  };
  return !exists('student') && exists('welch') ? 'welch' : 'student';
}

/** Whether some S and Q print as all figures of a scale; true, too, where its means leave too many S to look at. */
function hasMoments(scale: ComparedScale): boolean {
  const [first, second] = [sumRange(scale, 0), sumRange(scale, 1)];
  if ((first.high - first.low + 1) * (second.high - second.low + 1) > mostPairs) return true;
  return integersIn(first).some((a) => integersIn(second).some((b) => squareRanges(scale, [a, b]) !== null));
}

const mostPairs = 10_000;
