import type { PrintedCell } from '../../printed-cells.ts';
import { decimalsOf, roundingInterval, wholeNumber } from '../rounding-interval.ts';
import { percentIsPossible } from './percent-base.ts';
import type { Constraint } from './repair.ts';

const count = (figure: string | undefined) => wholeNumber(figure ?? '') ?? Number.NaN;
const wholeText = (value: number) => (value >= 0 ? [String(value)] : []);

/** Counts that must add up to a number, or to the count in the first cell where `total` is null. */
export function sumConstraint(
  rule: 'column_sum' | 'row_sum',
  cells: readonly PrintedCell[],
  total: number | null,
): Constraint {
  const split = (figures: readonly string[]) => {
    const parts = total === null ? figures.slice(1) : figures;
    const sum = parts.reduce((added, figure) => added + count(figure), 0);
    return { parts, sum, of: total ?? count(figures[0]) };
  };
  const printed = split(cells.map((cell) => cell.plain));
  const added = `${printed.parts.length > 4 ? `${printed.parts[0]} + … + ${printed.parts.at(-1)}` : printed.parts.join(' + ')} = ${printed.sum}`;
  const way = rule === 'column_sum' ? { ko: '세로 합', en: 'column' } : { ko: '가로 합', en: 'row' };
  return {
    rule,
    cells,
    holds: (figures) => {
      const { sum, of } = split(figures);
      return Number.isNaN(sum + of) || sum === of;
    },
    candidates: (figures, position) => {
      const { sum, of } = split(figures);
      if (total === null && position === 0) return wholeText(sum);
      return wholeText(of - sum + count(figures[position]));
    },
    evidence: {
      ko: `${way.ko} ${added} ≠ ${printed.of}`,
      en: `${way.en} ${added}, not ${printed.of}`,
    },
  };
}

/** A count and its percent of a number. */
export function percentConstraint(n: PrintedCell, percent: PrintedCell, divisor: number): Constraint {
  const decimals = decimalsOf(percent.plain);
  const percentOf = (people: number) => ((100 * people) / divisor).toFixed(decimals);
  return {
    rule: 'percent',
    cells: [percent, n],
    holds: ([figure = '', people]) =>
      Number.isNaN(count(people)) || percentIsPossible(figure, count(people), divisor),
    candidates: ([figure = '', people], position) => {
      if (position === 0) return [percentOf(count(people))];
      const interval = roundingInterval(figure);
      if (!interval) return [];
      const nearest = Math.round((Number(figure) * divisor) / 100);
      return [nearest - 1, nearest, nearest + 1]
        .filter((other) => other >= 0 && percentIsPossible(figure, other, divisor))
        .map(String);
    },
    evidence: {
      ko: `${divisor}명 중 ${n.plain}명은 ${percent.plain}%가 아니라 ${percentOf(count(n.plain))}%`,
      en: `${n.plain} of ${divisor} is ${percentOf(count(n.plain))} %, not ${percent.plain} %`,
    },
  };
}
