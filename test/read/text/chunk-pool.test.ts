import { expect, test } from 'vitest';
import { ChunkPool } from '../../../src/read/text/chunk-pool.ts';

test('what is given back is taken again; what was never lent, or was given back before, is not', () => {
  const pool = new ChunkPool(8);
  const chunk = pool.lend(pool.take(), 3);
  pool.giveBack(Buffer.alloc(8));
  pool.giveBack(chunk.subarray(0, 2));
  expect(pool.take().buffer).not.toBe(chunk.buffer);
  pool.giveBack(chunk);
  pool.giveBack(chunk);
  const again = pool.take();
  expect(again.buffer).toBe(chunk.buffer);
  expect(again).toHaveLength(8);
  expect(pool.take().buffer).not.toBe(chunk.buffer);
});
