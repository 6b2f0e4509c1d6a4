import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { PaperGrid } from '../paper.ts';
import type { Column } from './column.ts';
import { figuresIn } from './figures-in.ts';

const fewestFitting = 4;

/**
 * Counts under the name of a group, with "%" alone over the column beside them ("All | % | Pilot | %"): the head says what one
 * column holds, the numbers say the rest, where three in four are, to the last digit, percents of one number of people.
 */
export function withCounts(
  grid: PaperGrid,
  body: readonly number[],
  columns: readonly Column[],
  mark: DecimalMark,
): readonly Column[] {
  const found = [...columns];
  for (const [index, counts] of columns.entries()) {
    const percents = columns[index + 1];
    const areNamed = counts.roles.length === 0 && counts.group !== null;
    if (!areNamed || !percents || !isBarePercent(percents)) continue;
    if (!arePercentsOfCounts(grid, body, [counts.column, percents.column], mark)) continue;
    found[index] = { ...counts, roles: ['n'] };
    // Valid percents stand behind those of everybody.
    for (let next = index + 1; columns[next] && isBarePercent(columns[next]); next++) {
      const one = columns[next];
      if (one) found[next] = { ...one, group: counts.group, measure: counts.measure };
    }
  }
  return found;
}

function isBarePercent(column: Column | undefined): boolean {
  return column?.roles.length === 1 && column.roles[0] === 'percent' && column.names.length === 0;
}

function arePercentsOfCounts(
  grid: PaperGrid,
  body: readonly number[],
  [counts, percents]: readonly [number, number],
  mark: DecimalMark,
): boolean {
  const only = (row: number, column: number) => {
    const numbers = figuresIn(grid.rows[row]?.[column]?.text ?? '', mark);
    return numbers?.length === 1 ? numbers[0]?.plain : undefined;
  };
  const rows = body.flatMap((row) => {
    const [count, percent] = [only(row, counts), only(row, percents)];
    return count === undefined || percent === undefined ? [] : [{ count, percent }];
  });
  if (rows.some(({ count }) => !/^\d+$/u.test(count))) return false;
  const filled = rows.filter(({ count }) => Number(count) > 0);
  const fitting = filled.map(({ count, percent }) => {
    const unit = 10 ** -(percent.split('.')[1] ?? '').length;
    const whole = (100 * Number(count)) / Number(percent);
    return filled.filter(
      (other) => Math.abs((100 * Number(other.count)) / whole - Number(other.percent)) < unit,
    ).length;
  });
  const most = Math.max(0, ...fitting);
  return most >= fewestFitting && most * 4 >= filled.length * 3;
}
