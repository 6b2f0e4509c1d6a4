import type { SqlRow } from '../sql-table.ts';

/** The parts of a MergeTree table, also behind a Distributed one, with their rows. */
export const partsQuery = (from: string) => `SELECT _part, count() FROM ${from} GROUP BY _part`;

/**
 * Says whether rows were inserted, changed or dropped, and stays the same when parts are merged: for each partition the
 * last block, the last mutation and the number of rows.
 *
 * @param rows  the answer to `partsQuery`; a part's name is partition_firstBlock_lastBlock_level[_mutation]
 */
export function partsVersion(rows: readonly SqlRow[]): string {
  const partitions = new Map<string, { block: number; mutation: number; rows: bigint }>();
  for (const [part, count] of rows) {
    const name = part ?? '';
    const [, id = name, block = 0, mutation = 0] = /^(.*?)_\d+_(\d+)_\d+(?:_(\d+))?$/s.exec(name) ?? [];
    const before = partitions.get(id);
    partitions.set(id, {
      block: Math.max(before?.block ?? 0, Number(block)),
      mutation: Math.max(before?.mutation ?? 0, Number(mutation)),
      rows: (before?.rows ?? 0n) + BigInt(count ?? 0),
    });
  }
  return [...partitions]
    .map(([id, { block, mutation, rows }]) => `${id} ${block} ${mutation} ${rows}`)
    .sort()
    .join('\n');
}
