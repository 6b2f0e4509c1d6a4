import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import { decimalsOf, roundingInterval, wholeNumber } from '../rounding-interval.ts';
import { percentIsPossible } from './percent-base.ts';
import type { Constraint } from './repair.ts';

const count = (figure: string | undefined) => wholeNumber(figure ?? '') ?? Number.NaN;
const wholeText = (value: number) => (value >= 0 ? [String(value)] : []);

/** Counts that must add up to the one in the first cell. */
export function sumConstraint(
  rule: 'column_sum' | 'row_sum',
  total: PrintedCell,
  parts: readonly PrintedCell[],
): Constraint {
  const cells = [total, ...parts];
  const split = (figures: readonly string[]) => ({
    parts: figures.slice(1),
    sum: figures.slice(1).reduce((added, figure) => added + count(figure), 0),
    of: count(figures[0]),
  });
  const printed = split(cells.map((cell) => cell.plain));
  const added = `${printed.parts.length > 4 ? `${printed.parts[0]} + … + ${printed.parts.at(-1)}` : printed.parts.join(' + ')} = ${printed.sum}`;
  const way = rule === 'column_sum' ? messages.audit.column : messages.audit.row;
  return {
    rule,
    cells,
    holds: (figures) => {
      const { sum, of } = split(figures);
      return Number.isNaN(sum + of) || sum === of;
    },
    candidates: (figures, position) => {
      const { sum, of } = split(figures);
      return wholeText(position === 0 ? sum : of - sum + count(figures[position]));
    },
    evidence: messages.audit.sumIsNot({ way, added, all: printed.of }),
  };
}

/** More numbers than this that a percent allows say nothing of which one is meant. */
const mostCandidates = 6;

/**
 * A count and its percent of a number.
 *
 * @param divisor  counts that add up to that number; the count itself may be one of them
 */
export function percentConstraint(
  n: PrintedCell,
  percent: PrintedCell,
  divisor: readonly PrintedCell[],
): Constraint {
  const cells = [percent, ...new Set([n, ...divisor])];
  const decimals = decimalsOf(percent.plain);
  const isPart = divisor.includes(n);
  const places = divisor.map((cell) => cells.indexOf(cell));
  const sumOf = (figures: readonly string[]) => places.reduce((sum, place) => sum + count(figures[place]), 0);
  const percentOf = (people: number, of: number) => ((100 * people) / of).toFixed(decimals);
  const fits = (figure: string, people: number, of: number) =>
    Number.isNaN(people + of) || of <= 0 || percentIsPossible(figure, people, of);
  const printed = cells.map((cell) => cell.plain);
  const [people, of] = [count(n.plain), sumOf(printed)];
  return {
    rule: 'percent',
    cells,
    holds: (figures) => fits(figures[0] ?? '', count(figures[1]), sumOf(figures)),
    candidates: (figures, position) => {
      const [figure = ''] = figures;
      const interval = roundingInterval(figure);
      const [own, total] = [count(figures[1]), sumOf(figures)];
      if (position === 0) return total > 0 ? [percentOf(own, total)] : [];
      if (!interval) return [];
      const [low, high] = [
        Number(interval.low) / Number(interval.per),
        Number(interval.high) / Number(interval.per),
      ];
      if (position === 1) {
        const rest = total - own;
        const nearest = isPart ? (rest * low) / (100 - low) : (total * low) / 100;
        return around(nearest).filter((other) =>
          fits(figure, Number(other), isPart ? rest + Number(other) : total),
        );
      }
      // The sum that the count is this percent of, less its other parts.
      const others = total - count(figures[position]);
      const [from, to] = [
        Math.ceil((100 * own) / high - others),
        Math.floor(low > 0 ? (100 * own) / low - others : -1),
      ];
      if (to - from >= mostCandidates) return [];
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step).flatMap(wholeText);
    },
    evidence: messages.audit.percentIsNot({
      people,
      all: of,
      percent: percentOf(people, of),
      percentPlain: percent.plain,
    }),
  };
}

function around(value: number): string[] {
  const nearest = Math.round(value);
  return [nearest - 1, nearest, nearest + 1, nearest + 2].flatMap(wholeText);
}
