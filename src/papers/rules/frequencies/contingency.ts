import { type OccupiedTable, occupiedTable } from '../../../stats/association/contingency-table.ts';
import { NotComputable } from '../../../stats/not-computable.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { isEverybody } from '../../statements/figures-by.ts';
import { countOf } from '../kit/interval.ts';
import type { Frequencies } from './count-cells.ts';

/** The counts of a characteristic by groups, and the tables that they may be tested as. */
export interface Contingency {
  readonly counts: readonly PaperFigure[];
  /** In the order of `counts`; none where they cannot be tested. */
  readonly tablesOf: (texts: readonly (string | null)[]) => readonly OccupiedTable[];
}

const withoutAnswer = /missing|unknown|no (?:answer|response)|don.t know|무\s?응답|결측|모름|미상/iu;

/**
 * Every count of every group; where one level is printed, the others are what is left of the groups' n. Those without an answer may
 * have been left out of the test.
 *
 * @returns null where a count is not printed, or there are no groups
 */
export function contingencyOf({ columns, levels: all, totals }: Frequencies): Contingency | null {
  const levels = all.filter(({ label }) => !isEverybody(label));
  const groups = columns.flatMap((column, at) => (column === null || isEverybody(column) ? [] : [at]));
  if (groups.length < 2 || levels.length === 0) return null;
  const printed = levels.map(({ cells }) => groups.map((at) => cells[at]?.n));
  const alone = levels.length === 1;
  const rows = alone ? [...printed, groups.map((at) => totals[at]?.n)] : printed;
  const counts = rows.flat().flatMap((one) => one ?? []);
  if (counts.length < rows.length * groups.length) return null;
  const width = groups.length;
  const tablesOf: Contingency['tablesOf'] = (texts) => {
    const numbers = texts.flatMap((text) => countOf(text) ?? []);
    if (numbers.length < counts.length) return [];
    const read = rows.map((_, row) => numbers.slice(row * width, (row + 1) * width));
    const [first = [], second = []] = read;
    const whole = alone ? [first, second.map((all, at) => all - (first[at] ?? 0))] : read;
    if (whole.flat().some((count) => count < 0)) return [];
    const answered = whole.filter((_, at) => alone || !withoutAnswer.test(levels[at]?.label ?? ''));
    return [whole, ...(answered.length < whole.length ? [answered] : [])].flatMap((table) => {
      try {
        return [occupiedTable(table)];
      } catch (error) {
        if (error instanceof NotComputable) return [];
        throw error;
      }
    });
  };
  return { counts, tablesOf };
}
