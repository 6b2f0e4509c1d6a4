import { InputError, type Problem } from '../../src/errors.ts';
import type { TableFacts, TableOptions } from '../../src/read/data-table.ts';
import { readSource } from '../../src/read/read-table.ts';
import { sourceOf } from '../../src/read/source/source.ts';
import { naming } from './collect-table.ts';
import { type NumberedRecord, recordCollector } from './record-collector.ts';

/** Some bytes in chunks of these sizes, over and over. */
export async function* inChunks(bytes: Uint8Array, ...sizes: readonly number[]): AsyncGenerator<Buffer> {
  const all = Buffer.from(bytes);
  for (let at = 0, turn = 0; at < all.length; turn += 1) {
    const end = at + (sizes[turn % sizes.length] ?? all.length);
    yield all.subarray(at, end);
    at = end;
  }
}

export interface ReadBytes {
  readonly records: readonly NumberedRecord[];
  readonly facts: TableFacts;
}

/** Reads some bytes as a file of this content, in chunks of any size. */
export async function readBytes(
  bytes: Uint8Array | string,
  options: TableOptions = {},
  chunkSizes: readonly number[] = [],
): Promise<ReadBytes> {
  const collector = recordCollector();
  const stored = inChunks(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, ...chunkSizes);
  const facts = await naming('data.csv', async () =>
    readSource(await sourceOf('data.csv', stored), options, collector),
  );
  return { records: collector.records, facts };
}

/** Why some bytes are refused; fails when they are not. */
export async function refusedBytes(
  bytes: Uint8Array | string,
  options: TableOptions = {},
  chunkSizes: readonly number[] = [],
): Promise<Problem | undefined> {
  const outcome: unknown = await readBytes(bytes, options, chunkSizes).catch((error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error('not refused', { cause: outcome });
  return outcome.problems[0];
}
