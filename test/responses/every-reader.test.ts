import { expect, test } from 'vitest';
import {
  bothGroupsPolicies,
  duplicatePolicies,
  invalidPolicies,
  repeatedAnswersPolicies,
  summaryPolicies,
} from '../../src/responses/policies.ts';
import { fc } from '../fast-check.ts';
import { kindNames } from './readers/columns.ts';
import { compareReaders } from './readers/compare-readers.ts';
import { features, rowsOf } from './readers/rows.ts';

test.each(kindNames.flatMap((kind) => invalidPolicies.map((onInvalid) => ({ kind, onInvalid }))))(
  'answers outside the end points mean the same to every reader: $kind, --on-invalid $onInvalid',
  async ({ kind, onInvalid }) => {
    const outcome = await compareReaders([kind], rowsOf([kind], ['outside']), { onInvalid });
    expect('problems' in outcome).toBe(onInvalid === 'error');
  },
);

const policies = fc.record({
  onInvalid: fc.constantFrom(...invalidPolicies),
  onDuplicate: fc.constantFrom(...duplicatePolicies),
  onBothGroups: fc.constantFrom(...bothGroupsPolicies),
  onSummaryRow: fc.constantFrom(undefined, ...summaryPolicies),
  onRepeatedAnswers: fc.constantFrom(...repeatedAnswersPolicies),
});

test('any policies, over any kind of column and any rows that they are about, come out the same from every reader', async () => {
  let reports = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kindNames),
      fc.subarray([...features]),
      policies,
      fc.boolean(),
      async (kind, having, chosen, backwards) => {
        const rows = rowsOf([kind], having);
        const ordered = backwards ? rows.toReversed() : rows;
        const outcome = await compareReaders([kind], ordered, chosen, ['rows', 'lane']);
        reports += Number('report' in outcome);
      },
    ),
    { numRuns: 60, seed: 12 },
  );
  expect(reports).toBeGreaterThan(10);
}, 60_000);

test('the respondents among whom some are in both groups are all counted, whoever read their rows', async () => {
  const rows = rowsOf(['digits'], ['outside', 'both groups']);
  // Their rows are read cell by cell, most others from their bytes.
  const marked = rows.map((row) => (row.id === 'B8' ? { ...row, sex: 'f' } : row));
  const outcome = await compareReaders(['digits'], marked, { onInvalid: 'missing' });
  expect('problems' in outcome && outcome.problems[0]?.message.en).toMatch(/^1 of [0-9]+ respondents/);
});
