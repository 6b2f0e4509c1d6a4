import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { codebookFingerprint } from '../src/count/tallies/codebook-fingerprint.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const folder = 'fixtures/reference/cases/bfi';

async function listwise() {
  const codebook = await loadCodebook(`${folder}/codebook.json`);
  const populations = codebook.populations.map((one) => ({ ...one, missingRule: 'listwise' as const }));
  return { ...codebook, populations };
}

const pair = z.tuple([z.number(), z.number()]);
const expected = z.object({
  used: z.number(),
  scales: z.record(z.string(), z.object({ n: pair, mean: pair, sd: pair })),
});

test('listwise has R’s n, means and SDs of complete cases, and the ledger says why each other row is left out', async () => {
  const { used, scales } = expected.parse(JSON.parse(readFileSync(`${folder}/listwise.json`, 'utf8')));
  const report = await scoreFiles({ files: [`${folder}/data.csv`], codebook: await listwise() });
  const [input] = report.inputs;
  expect(input?.rows).toEqual({
    read: 2800,
    used,
    excluded: [{ reason: 'listwise', n: 2800 - used }],
  });
  for (const [id, figures] of Object.entries(scales)) {
    const rows = report.scales.filter(({ scale, group }) => scale === id && group !== 'all');
    expect(rows.map(({ n }) => n)).toEqual(figures.n);
    expect(rows.map(({ n_missing }) => n_missing)).toEqual([0, 0]);
    for (const [at, row] of rows.entries()) {
      expect(row.mean).toBeCloseTo(figures.mean[at] ?? Number.NaN, 12);
      expect(row.sd).toBeCloseTo(figures.sd[at] ?? Number.NaN, 12);
    }
  }
  expect(report.ledger.filter(({ scale }) => scale === null).map((row) => row.excluded)).toHaveLength(3);
  expect(report.warnings.map(({ code, count }) => [code, count])).toEqual([['rows_incomplete', 2800 - used]]);
});

const small = resolveCodebook({
  id: 'small',
  populations: [
    {
      id: 'people',
      ...{ min: 1, max: 5, min_valid: 2, missing_rule: 'listwise', respondent: 'id' },
      scales: [
        { id: 'a', items: ['a1', 'a2', 'a3'] },
        { id: 'b', items: ['b1', 'b2'] },
      ],
    },
  ],
});

test('a person needs a score, not every answer; one without any answer is empty; a row left out names no one', async () => {
  const file = temporaryFile(
    'data.csv',
    'id,a1,a2,a3,b1,b2\nx,1,2,,3,4\ny,1,2,3,4,\nz,1,,,3,4\ny,2,2,2,2,2\nw,,,,,\n',
  );
  const report = await scoreFiles({ files: [file], codebook: small });
  expect(report.inputs[0]?.rows).toEqual({
    read: 5,
    used: 2,
    excluded: [
      { reason: 'listwise', n: 2 },
      { reason: 'no_answers', n: 1 },
    ],
  });
  expect(report.scales.map(({ scale, n, mean }) => [scale, n, mean])).toEqual([
    ['a', 2, 1.75],
    ['b', 2, 2.75],
  ]);
});

test('tallies of the two rules are not pooled; a codebook that says nothing keeps its fingerprint', () => {
  const [population] = small.populations;
  if (!population) throw new Error('no population');
  const analysis = { ...small, populations: [{ ...population, missingRule: 'analysis' as const }] };
  expect(codebookFingerprint(analysis)).not.toBe(codebookFingerprint(small));
});
