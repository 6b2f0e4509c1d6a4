import { InputError } from '../../errors.ts';
import type { FileColumn } from '../../read/data-table.ts';
import type { RowTarget } from '../rows/row-target.ts';
import { missingColumn } from './column-problems.ts';
import { type Columns, findColumns } from './find-columns.ts';

export interface Header {
  readonly columns: readonly FileColumn[];
  readonly line: number;
  readonly file: string;
}

/**
 * The columns of a population under a header.
 *
 * @throws InputError when the header lacks what the population needs, or its labels and the codebook disagree
 */
export function usableColumns(header: Header, { population, inspects, wave }: RowTarget): Columns {
  const { file, line } = header;
  const columns = findColumns(population, header.columns, file, line);
  const waveColumn = population.waves?.column ?? null;
  const unplaced =
    waveColumn !== null && columns.wave === null && wave?.ofFile !== true
      ? [
          missingColumn(
            waveColumn,
            population.columns.get(waveColumn) ?? [],
            columns.header.map(({ name }) => name),
            { file, line },
          ),
        ]
      : [];
  const problems = [...columns.problems, ...unplaced];
  if (problems.length > 0) throw new InputError(problems);
  // Who looks at the data rather than scores them tells these among the rest.
  if (columns.labelFaults.length > 0 && !inspects)
    throw new InputError(
      columns.labelFaults.map(({ items: [column = ''], message, hint }) => ({ file, column, message, hint })),
    );
  return columns;
}
