import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jejuCodebook } from '../../printed/jeju-tables.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { site } from './tally-site.ts';

// As hanaro 0.1.0 wrote it at commit f8663ee, from before the Korean labels of the codebook were spaced, and of schema version 1.
const old = 'fixtures/tallies/staff-1.json';

test('a tally that an earlier version wrote by the built-in codebook is pooled, and gives the figures of the data', async () => {
  const { score } = site(jejuCodebook);
  const [pooled, direct] = [await score([old]), await score(['fixtures/staff.csv'])];
  for (const part of ['populations', 'characteristics', 'items', 'comparisons', 'ledger'] as const)
    expect(pooled[part]).toEqual(direct[part]);
  expect(pooled.scales).toEqual(
    direct.scales.map((row) => ({
      ...row,
      cronbach_alpha: null,
      not_computed: { ...row.not_computed, cronbach_alpha: 'not_counted' },
    })),
  );
});

test('a tally by any other codebook of the same name is not', async () => {
  const { score } = site(jejuCodebook);
  const written = readFileSync(old, 'utf8').replace(/"sha256": "38b3/, '"sha256": "48b3');
  await expect(score([temporaryFile('part.json', written)])).rejects.toMatchObject({
    problems: [{ message: { en: expect.stringContaining('differs from the one in use') } }],
  });
});
