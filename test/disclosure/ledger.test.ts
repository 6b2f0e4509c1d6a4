import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LedgerRow, Report } from '../../src/analyses/report/report-schema.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { duplicatePolicies, invalidPolicies } from '../../src/responses/policies.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { fc } from '../fast-check.ts';
import { temporaryFolder } from '../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      missing: [9],
      min_valid: 2,
      respondent: 'id',
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
      scales: [
        { id: 'outer', items: ['a'], scales: [{ id: 'inner', items: ['b', 'c'], reverse: ['c'] }] },
        { id: 'alone', min_valid: 'all', items: ['a', 'c'] },
      ],
    },
  ],
});
const header = 'id,area,sex,a,b,c';

const answer = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('1', '2', '3', '4', '5') },
  { weight: 4, arbitrary: fc.constantFrom('', '9') },
  { weight: 1, arbitrary: fc.constantFrom('6', 'x', '3.5') },
);
const person = fc
  .tuple(
    fc.constantFrom('', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
    fc.constantFrom('here', 'there', 'here', 'there', 'elsewhere', ''),
    fc.constantFrom('m', 'f', 'x', ''),
    answer,
    answer,
    answer,
  )
  .map((cells) => cells.join(','));
const row = fc.oneof(
  { weight: 20, arbitrary: person },
  { weight: 1, arbitrary: fc.constant(header) },
  { weight: 1, arbitrary: fc.constant('p1,here,m,1') },
  { weight: 1, arbitrary: fc.constant('합계,,,40,30,20') },
  { weight: 1, arbitrary: fc.constant(',here,,,,') },
);
const run = fc.record({
  files: fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  onInvalid: fc.constantFrom(...invalidPolicies),
  onDuplicate: fc.constantFrom(...duplicatePolicies),
});

const total = (excluded: readonly { readonly n: number }[]) => excluded.reduce((sum, { n }) => sum + n, 0);
const byReason = (rows: readonly Pick<LedgerRow, 'excluded'>[]) => {
  const sums = new Map<string, number>();
  for (const { reason, n } of rows.flatMap(({ excluded }) => excluded))
    sums.set(reason, (sums.get(reason) ?? 0) + n);
  return Object.fromEntries([...sums].sort());
};
const sum = (numbers: readonly number[]) => numbers.reduce((together, n) => together + n, 0);

function expectBalanced({ ledger, inputs, scales, items, comparisons, populations }: Report): void {
  for (const { read, used, excluded } of [...ledger, ...inputs.map(({ rows }) => rows)]) {
    expect(used + total(excluded)).toBe(read);
    expect(excluded.every(({ n }) => n > 0)).toBe(true);
    expect(new Set(excluded.map(({ reason }) => reason)).size).toBe(excluded.length);
  }
  const everybody = ledger.filter(({ group }) => group === 'all');
  for (const all of everybody) {
    const parts = ledger.filter(({ group, scale }) => group !== 'all' && scale === all.scale);
    expect(sum(parts.map(({ read }) => read))).toBe(all.read);
    expect(sum(parts.map(({ used }) => used))).toBe(all.used);
    expect(byReason(parts)).toEqual(byReason([all]));
  }
  const respondents = everybody.find(({ scale }) => scale === null);
  const files = inputs.map(({ rows }) => rows);
  expect(sum(files.map(({ read }) => read))).toBe(respondents?.read);
  expect(sum(files.map(({ used }) => used))).toBe(respondents?.used);
  expect(byReason(files)).toEqual(byReason(respondents ? [respondents] : []));

  const used = (scale: string | null, group: string) =>
    ledger.find((one) => one.scale === scale && one.group === group)?.used ?? 0;
  for (const { group, n } of populations[0]?.groups ?? []) expect(n).toBe(used(null, group));
  for (const { scale, group, n, n_missing } of scales) {
    expect(n).toBe(used(scale, group));
    expect(n + n_missing).toBe(used(null, group));
    const few = ledger
      .find((one) => one.scale === scale && one.group === group)
      ?.excluded.find(({ reason }) => reason === 'too_few_answers');
    expect(n_missing).toBe(few?.n ?? 0);
  }
  for (const { group, n, n_missing } of items) expect(n + n_missing).toBe(used(null, group));
  for (const { scale, group1, group2, n1, n2 } of comparisons)
    expect([n1, n2]).toEqual([used(scale, group1), used(scale, group2)]);
}

test('every row of every input that is accepted is used or excluded: by file, reason, scale and group', async () => {
  const folder = temporaryFolder();
  let accepted = 0;
  const reasons = new Set<string>();
  await fc.assert(
    fc.asyncProperty(run, async ({ files, onInvalid, onDuplicate }) => {
      const names = files.map((lines, index) => {
        const name = join(folder, `data-${index}.csv`);
        writeFileSync(name, [header, ...lines, ''].join('\n'));
        return name;
      });
      const report = await scoreFiles({ files: names, codebook, onInvalid, onDuplicate }).catch((error) => {
        if (error instanceof InputError) return null;
        throw error;
      });
      if (!report) return;
      accepted += 1;
      for (const { excluded } of report.ledger) for (const { reason } of excluded) reasons.add(reason);
      // Counted here, not by the program.
      expect(report.inputs.map(({ rows }) => rows.read)).toEqual(files.map((lines) => lines.length));
      expectBalanced(report);
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(80);
  expect([...reasons].sort()).toEqual(
    [
      'header_row',
      'invalid_answer',
      'no_answers',
      'ragged_row',
      'repeated_respondent',
      'too_few_answers',
      'totals_row',
    ].sort(),
  );
}, 60_000);
