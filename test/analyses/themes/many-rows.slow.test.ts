import { expect, test } from 'vitest';
import { themeFiles } from '../../../src/theme-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

test('100,000 concepts of two coders', async () => {
  const rows = (of: number) =>
    Array.from(
      { length: 100_000 },
      (_, n) => `A${n % 7},s${(n + (n % of === 0 ? 1 : 0)) % 91},c${n},g${n % 3},p${n % 500}`,
    );
  const sheet = (of: number) => `category,subcategory,concept,group,participant\n${rows(of).join('\n')}\n`;
  const report = await themeFiles({
    files: [temporaryFile('a.csv', sheet(100_001)), temporaryFile('b.csv', sheet(10))],
  });
  expect(report.coders).toMatchObject([
    { categories: 7, subcategories: 92, concepts: 100_000, participants: 500 },
    { categories: 7, concepts: 100_000 },
  ]);
  expect(report.agreement).toMatchObject([
    { level: 'category', n: 100_000, n_agreed: 100_000 },
    { level: 'subcategory', n: 100_000, n_agreed: 90_001 },
  ]);
}, 240_000);
