import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('1,500 files that nobody should hand over: refused with reasons, or scored as a plain reader does', async () => {
  const { failures, accepted, refused, acceptedText, judged } = await fuzz(1500, 2026);
  expect(failures).toEqual([]);
  expect(accepted + refused).toBe(1500);
  expect(accepted).toBeGreaterThan(400);
  expect(judged / acceptedText).toBeGreaterThan(0.8);
}, 120_000);
