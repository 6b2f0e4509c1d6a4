import type { Check, CheckedFigure, Possible } from '../check.ts';
import { holdsGiven } from '../check.ts';
import { decimalsOf, movedBy, type Range, roundingInterval } from '../rounding-interval.ts';

/** How many units of its last decimal away from the printed figure others are looked for. */
const farthest = 500;
/** Up to here every figure of a run is looked at; from there on, twice as far each time. */
const oneByOne = 128;
const farthestEnd = 2 ** 17;

/**
 * The nearest figures below and above a printed one for which every check holds, at its own precision: each with the
 * whole run of figures that do, up to both of its ends.
 */
export function possibleFigures<Cell extends CheckedFigure>(
  cell: Cell,
  checks: readonly Check<Cell>[],
): Possible {
  const fits = (other: string) => checks.every((check) => holdsGiven(check, new Map([[cell, other]])));
  const bare = withoutRelation(cell.plain);
  if (!roundingInterval(bare)) {
    const own = checks.find(({ about: [first], alternatives }) => first === cell && alternatives);
    return onlyThese((own?.alternatives ?? []).filter(fits));
  }
  const at = (units: number) => movedBy(bare, units);
  const isBelow = neverNegative.has(cell.statistic ?? cell.subject?.figure ?? '')
    ? (figure: string) => figure.startsWith('-')
    : () => false;
  return ([-1, 1] as const).flatMap((direction): Possible => {
    const fitsAt = (step: number) => {
      const figure = at(direction * step);
      return !isBelow(figure) && fits(figure);
    };
    for (let step = direction === 1 && bare !== cell.plain ? 0 : 1; step <= farthest; step++) {
      if (!fitsAt(step)) continue;
      const end = endOfRun(step, fitsAt);
      const [near, far] = [at(direction * step), end === null ? null : at(direction * end)];
      return direction === 1 ? [{ low: near, high: far }] : [{ low: far, high: near }];
    }
    return [];
  });
}

const withoutRelation = (figure: string) => figure.replace(/^[<>≤≥]/u, '');

const neverNegative: ReadonlySet<string> = new Set([
  ...['n', 'percent', 'sd', 'se', 'iqr', 'items'],
  ...['f', 'chi_square', 'h', 'q', 'df', 'df1', 'df2', 'p'],
  ...['eta_squared', 'partial_eta_squared', 'cramers_v', 'r_squared', 'odds_ratio', 'tolerance', 'vif'],
  ...['sum_of_squares', 'mean_square'],
]);

/** Where a run of steps that fit ends; null where it goes on and on. */
function endOfRun(from: number, fits: (step: number) => boolean): number | null {
  let end = from;
  while (end - from < oneByOne) {
    if (!fits(end + 1)) return end;
    end += 1;
  }
  let beyond = end;
  for (let far = oneByOne; fits(beyond); far *= 2) {
    end = beyond;
    if (far > farthestEnd) return null;
    beyond = end + far;
  }
  while (beyond - end > 1) {
    const middle = Math.floor((end + beyond) / 2);
    if (fits(middle)) end = middle;
    else beyond = middle;
  }
  return end;
}

export const onlyThese = (figures: readonly string[]): Possible =>
  figures.map((figure) => ({ low: figure, high: figure }));

/** A range of unrounded values as the figures that print them, at the precision of a printed one. */
export function asPrinted({ low, high }: Range, printed: string): Possible {
  const shape = withoutRelation(printed);
  if (!roundingInterval(shape)) return [];
  const unit = 10 ** -decimalsOf(shape);
  const figure = (value: number) => movedBy(shape, Math.round((value - Number(shape)) / unit));
  return [{ low: figure(low), high: figure(high) }];
}
