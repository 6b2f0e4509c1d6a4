import { expect, test } from 'vitest';
import { contradicts } from './contradicts.ts';
import { falseAlarms, shareCaught } from './formats.ts';
import { honestTable } from './honest-tables.ts';

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

test('what says that a table contradicts itself does not say so of honest ones', () => {
  expect(seeds(1, 300).filter((seed) => contradicts(honestTable(seed)))).toEqual([]);
});

test('honest tables in documents of every format raise no alarm', async () => {
  const alarms: string[] = [];
  for (const seed of seeds(1, 150)) alarms.push(...(await falseAlarms(seed)));
  expect(alarms).toEqual([]);
}, 120_000);

test('a digit that the table itself can show is found, and its cell is accused', async () => {
  const { planted, caught, accused } = await shareCaught(seeds(1, 150));
  expect(planted).toBeGreaterThan(120);
  expect(caught / planted).toBeGreaterThanOrEqual(0.9);
  expect(accused / caught).toBeGreaterThanOrEqual(0.95);
}, 120_000);
