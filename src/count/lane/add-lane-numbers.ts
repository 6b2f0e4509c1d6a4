import { countNumber } from '../../measures/number-counts.ts';
import { type PopulationTally, tallyParts } from '../../measures/population-tally.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import type { RowsByGroup } from '../../responses/rows/row-ledger.ts';
import type { TextDictionary } from './text-dictionary.ts';

/** Adds the numbers of people that a kernel has counted, where the run counts them. */
export function addLaneNumbers(
  tally: PopulationTally,
  texts: TextDictionary,
  { columns, rows }: { readonly columns: Columns; readonly rows: RowsByGroup },
): void {
  const parts = tallyParts(tally);
  texts.countNumbers(({ index, number }, { group, count }) => {
    const counts = parts[group]?.numbers?.state[index];
    if (counts) countNumber(counts, number, count);
  });
  for (const [index, column] of columns.numbers.entries()) {
    if (column) continue;
    for (const [group, people] of [...rows.groups, rows.none].entries()) {
      const counts = parts[group]?.numbers?.state[index];
      if (counts) countNumber(counts, null, people);
    }
  }
}
