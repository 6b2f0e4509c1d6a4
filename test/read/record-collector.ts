import type { TableConsumer } from '../../src/read/data-table.ts';

export type NumberedRecord = readonly [line: number, ...cells: string[]];

/** Takes in the header and the rows of a table alike, with the line each stands on. */
export function recordCollector(): TableConsumer & { readonly records: readonly NumberedRecord[] } {
  const records: NumberedRecord[] = [];
  return {
    records,
    header: (columns, line) => records.push([line, ...columns.map(({ name }) => name)]),
    row: (cells, line) => records.push([line(), ...cells]),
  };
}
