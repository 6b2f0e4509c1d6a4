import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { Check } from './check.ts';
import { overlap, pValueRange, roundingRange } from './rounding-interval.ts';

/**
 * The same figure of the same scale, group and population, printed in more than one place: some number must round to
 * each. An n is left out where it is everybody's in a table, because people may leave out one question and not another.
 */
export function repeatedChecks(cells: readonly PrintedCell[]): Check[] {
  const first = new Map<string, PrintedCell>();
  return cells.flatMap((cell): Check[] => {
    if (!['scale', 'item', 'comparison'].includes(cell.subject.of)) return [];
    const key = JSON.stringify([cell.population, cell.subject]);
    const before = first.get(key);
    if (!before) first.set(key, cell);
    if (!before) return [];
    return [
      {
        rule: 'repeated',
        about: [cell, before],
        comparedWith: [],
        holds: ([one = '', other = '']) => sameFigure(one, other),
        message: messages.audit.printedTwiceDifferently({
          before: before.plain || '–',
          table: before.table,
          cell: cell.plain || '–',
          cellTable: cell.table,
        }),
      },
    ];
  });
}

function sameFigure(one: string, other: string): boolean {
  const [first, second] = [
    roundingRange(one) ?? pValueRange(one),
    roundingRange(other) ?? pValueRange(other),
  ];
  return first && second ? overlap(first, second) : one === other;
}
