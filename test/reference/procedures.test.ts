import { expect, test } from 'vitest';
import { accuracyBounds, boundFor } from './accuracy-bounds.ts';
import { referenceCases, referenceFigures, relativeError } from './reference-cases.ts';

const ids = new Set(['population', 'scale', 'item', 'items', 'group', 'group1', 'group2']);
const isId = (figure: string) => ids.has(figure) || figure.endsWith('.method');

test.each(referenceCases)('%s: every figure as R has it, undefined ones null', async (name) => {
  const figures = await referenceFigures(name);
  const wrong = figures.filter(({ figure, expected, computed }) => {
    const bound = boundFor(figure)?.bound ?? 0;
    return !(relativeError(expected, computed) <= bound);
  });
  expect(wrong).toEqual([]);
  expect(figures.length).toBeGreaterThan(20);
});

test('every line of the accuracy table has its cases, and every figure its line', async () => {
  const figures = (await Promise.all(referenceCases.map(referenceFigures))).flat();
  const checked = new Set(figures.map(({ figure }) => boundFor(figure)?.statistic));
  for (const { statistic } of accuracyBounds) expect(checked).toContain(statistic);
  const without = figures.filter(({ figure }) => !boundFor(figure) && !isId(figure));
  expect(without).toEqual([]);
});
