import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const course = ['fixtures/example/course.csv', '--codebook', 'fixtures/example/course.yaml'];
const traits = ['fixtures/tutorial/bfi.csv', '--codebook', 'fixtures/tutorial/bfi.yaml'];
const groups = [
  'fixtures/reference/cases/groups-3/data.csv',
  '--codebook',
  'fixtures/reference/cases/groups-3/codebook.json',
];
/** What hanaro writes, and how many of a hundred figures are not read: of columns such as "Guttman λ6" and "Fisher p". */
const written = [
  { args: ['score', 'fixtures/staff.csv', 'fixtures/users.csv', '--show', 'all'], as: 'ko.docx', most: 2 },
  { args: ['score', 'fixtures/users.csv', '--show', 'all'], as: 'en.xlsx', most: 8 },
  { args: ['report', ...traits, '--sections', 'respondents,reliability'], as: 'en.hwpx', most: 40 },
  { args: ['compare', ...course], as: 'en.md', most: 40 },
  { args: ['compare', ...groups], as: 'ko.xlsx', most: 50 },
  { args: ['describe', ...traits], as: 'ko.html', most: 40 },
  { args: ['correlate', 'fixtures/users.csv', '--method', 'both'], as: 'en.docx', most: 0 },
  { args: ['correlate', 'fixtures/users.csv', '--method', 'both'], as: 'ko.xlsx', most: 0 },
];

interface Audited {
  readonly documents: readonly Record<'figures' | 'not_read' | 'tables_found', number>[];
  readonly findings: readonly unknown[];
}

test('audit finds nothing in what hanaro itself writes, reads its tables, and little of them is left', () => {
  const folder = temporaryFolder();
  const files = written.map(({ args, as }, index) => {
    const file = join(folder, `${index}-${as}`);
    const run = runHanaro([...args, '--lang', as.slice(0, 2), '--output', file]);
    expect(run.status, run.stderr).toBe(0);
    return file;
  });
  const run = runHanaro(['audit', ...files, '--json']);
  expect(run.status).toBe(0);
  const { documents, findings }: Audited = JSON.parse(run.stdout);
  expect(findings).toEqual([]);
  for (const [index, { figures, not_read, tables_found }] of documents.entries()) {
    expect(tables_found).toBeGreaterThan(0);
    const share = (100 * not_read) / (figures + not_read);
    expect(share, files[index]).toBeLessThanOrEqual(written[index]?.most ?? 0);
  }
}, 60_000);
