import type { CheckedCell } from '../checked-cell.ts';
import type { Reading } from '../computed-figure.ts';
import type { Cause } from './cause.ts';
import { otherTotal } from './explanations.ts';
import { countAndTotal, totals } from './percent-totals.ts';

/** Percentages of every other total that a cell's count could be a part of; the same down one column of a variable. */
export function totalCauses({ cell }: CheckedCell, { report }: Reading): Cause[] {
  if (cell.subject.of !== 'level') return [];
  return totals.flatMap((total): Cause[] => {
    const count = countAndTotal(cell, total, report);
    if (!count) return [];
    return [
      {
        explanation: otherTotal(total, count.of),
        area: 'column',
        touches: ({ subject }) => subject.of === 'level' && subject.figure === 'percent',
        reading: { percentTotal: total },
      },
    ];
  });
}
