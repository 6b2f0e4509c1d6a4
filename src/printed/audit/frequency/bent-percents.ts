import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import { onlyThese } from '../blame/possible-figures.ts';
import type { Finding } from '../check.ts';
import { decimalsOf, movedBy, wholeNumber } from '../rounding-interval.ts';
import { percentIsPossible } from './percent-base.ts';

/** Figures of one column (or row) that make up a whole, and what that whole is in percent. */
export interface PercentLine {
  readonly cells: readonly { readonly n: PrintedCell; readonly percent: PrintedCell }[];
  readonly divisor: number;
  /** As printed, such as "50.0"; null where it is not known. */
  readonly total: string | null;
}

/**
 * Percents that do not follow from their counts, but were moved by a unit or so of the last decimal, all the same way, to
 * make the line add up exactly: that is no wrong count.
 */
export function bentPercents(line: PercentLine): Finding[] {
  const { cells, divisor, total } = line;
  const [first] = cells;
  if (total === null || divisor === 0 || !first) return [];
  const decimals = decimalsOf(first.percent.plain);
  const units = (figure: string) => Math.round(Number(figure) * 10 ** decimals);
  const sum = cells.reduce((added, { percent }) => added + units(percent.plain), 0);
  if (sum !== units(total) || cells.some(({ percent }) => decimalsOf(percent.plain) !== decimals)) return [];
  const bent = cells.flatMap(({ n, percent }) => {
    const count = wholeNumber(n.plain) ?? 0;
    const rounded = Math.round((100 * count * 10 ** decimals) / divisor);
    const by = units(percent.plain) - rounded;
    return percentIsPossible(percent.plain, count, divisor) ? [] : [{ n, percent, by }];
  });
  const most = Math.ceil(cells.length / 2);
  const sameWay = new Set(bent.map(({ by }) => Math.sign(by))).size === 1;
  if (!sameWay || bent.some(({ by }) => Math.abs(by) > most)) return [];
  return bent.map(({ n, percent, by }) =>
    findingOf(percent, n, movedBy(percent.plain, -by), { divisor, total }),
  );
}

function findingOf(
  percent: PrintedCell,
  n: PrintedCell,
  right: string,
  { divisor, total }: { readonly divisor: number; readonly total: string },
): Finding {
  const by = Math.abs(Number(percent.plain) - Number(right)).toFixed(decimalsOf(right));
  const up = Number(percent.plain) > Number(right);
  return {
    rule: 'percent_bent',
    verdict: 'adjusted',
    cells: [percent],
    wrong: 1,
    comparedWith: [n],
    possible: onlyThese([right]),
    message: messages.audit.adjustedToAddUp({
      n: n.plain,
      divisor,
      right,
      up,
      by,
      total,
    }),
  };
}
