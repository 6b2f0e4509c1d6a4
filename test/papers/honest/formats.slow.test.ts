import { expect, test } from 'vitest';
import { falseAlarms, shareCaught } from './formats.ts';

const seeds = Array.from({ length: 1_200 }, (_, at) => 1_001 + at);

test('1,200 honest tables in documents of every format raise no alarm', async () => {
  const alarms: string[] = [];
  for (const seed of seeds) alarms.push(...(await falseAlarms(seed)));
  expect(alarms).toEqual([]);
}, 1_200_000);

test('of 1,200 digits that the tables themselves can show nine in ten are found, and their cells accused', async () => {
  const shares = await shareCaught(seeds);
  console.info(JSON.stringify(shares));
  const { planted, caught, accused } = shares;
  expect(planted).toBeGreaterThan(900);
  expect(caught / planted).toBeGreaterThanOrEqual(0.9);
  expect(accused / caught).toBeGreaterThanOrEqual(0.95);
}, 1_200_000);
