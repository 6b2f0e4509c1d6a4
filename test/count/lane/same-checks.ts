import { expect, vi } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import type { Codebook } from '../../../src/codebook/codebook.ts';
import { LaneRow } from '../../../src/count/lane/lane-row.ts';
import { InputError } from '../../../src/errors.ts';
import type { TableOptions } from '../../../src/read/data-table.ts';
import { inChunks } from '../../read/read-bytes.ts';

const seenByLane = vi.spyOn(LaneRow.prototype, 'read');

/** Checks files row by row and by the lane, which must find the same; gives how many rows the lane looked at. */
export async function sameChecks(
  files: readonly Buffer[],
  codebook: Codebook,
  options: TableOptions = {},
  sizes: readonly number[] = [65_536],
): Promise<number> {
  const given = new Map(
    files.map((bytes, index) => [`${index}.csv`, { open: () => inChunks(bytes, ...sizes), again: true }]),
  );
  const check = (fastLaneFrom: number) =>
    checkFiles({ ...options, given, files: [...given.keys()], codebook, fastLaneFrom }).catch((error) => {
      if (error instanceof InputError) return error.problems;
      throw error;
    });
  const slow = await check(Number.POSITIVE_INFINITY);
  const before = seenByLane.mock.calls.length;
  expect(await check(0)).toEqual(slow);
  return seenByLane.mock.calls.length - before;
}
