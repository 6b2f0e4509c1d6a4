import type { Instrument } from '../../instrument/instrument.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { Convention } from './comparison/read-comparison.ts';
import { type Range, roundingRange } from './rounding-interval.ts';
import { formOf } from './score-forms.ts';

/**
 * Takes the scores of a table for sums of items where every mean of it can be one of sums, and those of some scale, two
 * at the least, cannot be anything else.
 */
export function recogniseSums(
  cells: readonly PrintedCell[],
  instrument: Instrument,
): { readonly cells: readonly PrintedCell[]; readonly conventions: readonly Convention[] } {
  const places = [...new Set(cells.map(({ path }) => path[1]))];
  const sums = places.filter((place) =>
    printsSums(
      cells.filter(({ path }) => path[1] === place),
      instrument,
    ),
  );
  return {
    cells: cells.map((cell) => (sums.includes(cell.path[1]) ? ofSums(cell) : cell)),
    conventions: sums.map((place) => ({
      code: 'sum_scores',
      table: cells.find(({ path }) => path[1] === place)?.table ?? '',
      message: {
        ko: '평균을 문항 합산 점수의 평균으로 보면 맞습니다',
        en: 'its means are possible as those of sums of items',
      },
    })),
  };
}

/** One mean outside the end points may as well be a slip. */
const fewest = 2;

function printsSums(table: readonly PrintedCell[], instrument: Instrument): boolean {
  const means = table.flatMap((cell) => {
    const { subject } = cell;
    if (subject.of !== 'scale' || subject.figure !== 'mean' || subject.score) return [];
    const [one, sum, mean] = [
      formOf(cell, instrument),
      formOf(ofSums(cell), instrument),
      roundingRange(cell.plain),
    ];
    return one && sum && mean
      ? [{ scale: subject.scale, isMean: within(mean, one), isSum: within(mean, sum) }]
      : [];
  });
  const onlySums = (scale: string) =>
    means.filter((one) => one.scale === scale).every(({ isMean }) => !isMean);
  const onlyAsSums = means.filter(({ scale }) => onlySums(scale));
  return means.every(({ isSum }) => isSum) && onlyAsSums.length >= fewest;
}

function within(mean: Range, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return mean.high >= min && mean.low <= max;
}

function ofSums(cell: PrintedCell): PrintedCell {
  const { subject } = cell;
  return subject.of === 'scale' || subject.of === 'comparison'
    ? { ...cell, subject: { ...subject, score: 'sum' } }
    : cell;
}
