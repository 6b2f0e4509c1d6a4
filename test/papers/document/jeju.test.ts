import { expect, test } from 'vitest';
import type { PaperAuditDocument } from '../../../src/papers/document/paper-audit-schema.ts';
import { runHanaro } from '../../run-hanaro.ts';

interface OfTables {
  readonly cells: readonly { readonly verdict: string; readonly table: string; readonly plain?: string }[];
}

/** Of each finding its table, its rule, and a figure that it speaks of: the nine of `audit` with its codebook, by hand in test/printed/audit/jeju.test.ts. */
const nine = [
  'Table 3: 39.1 adjusted',
  'Table 3: 29.4 adjusted',
  'Table 13: 6.6 adjusted',
  'Table 13: 8.4 adjusted',
  'Table 13: 11.6 adjusted',
  'Table 13: 18.4 adjusted',
  'Table 13: 8.4 adjusted',
  'Table 13: 26 inconsistent',
  'Table 16: ** inconsistent',
];

test.each(['jeju.docx', 'jeju.hwpx', 'jeju.pdf'])(
  'the nine slips of the Jeju paper are found in %s, without a codebook, and nothing else',
  (file) => {
    const { stdout } = runHanaro(['audit', `fixtures/papers/${file}`, '--json']);
    const { findings, summary } = JSON.parse(stdout) as PaperAuditDocument;
    const found = findings.map(
      ({ cells: [cell], verdict }) => `Table ${cell?.number}: ${cell?.plain} ${verdict}`,
    );
    expect(found.toSorted()).toEqual(nine.toSorted());
    expect(summary).toMatchObject({ tables_found: 16, tables_read: 14, findings: 9 });
  },
);

test('the tables file of the paper has the same nine', () => {
  const { stdout } = runHanaro(['audit', 'fixtures/published/jeju-hanaro-2021.json', '--json']);
  const { cells } = JSON.parse(stdout) as OfTables;
  const wrong = cells.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'adjusted');
  expect(wrong.map(({ table, verdict }) => `${table} ${verdict}`).toSorted()).toEqual(
    nine.map((one) => one.replace(/Table (\d+): \S+ /u, '$1 ')).toSorted(),
  );
});
