import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { cellWidth } from '../../../src/formats/cell-width.ts';
import type { Audit } from '../../../src/printed/audit/audit-schema.ts';
import { runHanaro } from '../../run-hanaro.ts';

const tables = 'fixtures/published/jeju-hanaro-2021.json';
const folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('audit of the paper ends with 1 and prints a document that follows its schema', () => {
  const run = runHanaro(['audit', tables, '--json']);
  expect(run.status).toBe(1);
  const document = JSON.parse(run.stdout) as Audit;
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync('schema/audit-1.json', 'utf8')) as object,
  );
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(document.summary).toMatchObject({ cells: 509, inconsistent: 2, adjusted: 7, findings: 9 });
});

test.each([
  ['en', ['Figures that cannot all be true', 'possible: 36', 'possible: ***', '16 of 41 is 39.0']],
  ['ko', ['서로 모순되는 수치', '가능한 값: 36', '가능한 값: ***', '41명 중 16명은 39.0%']],
])('reads at 80 cells in %s', (language, texts) => {
  const { stdout } = runHanaro(['audit', tables, '--lang', language], { env: { COLUMNS: '80' } });
  for (const text of texts) expect(stdout).toContain(text);
  expect(Math.max(...stdout.split('\n').map(cellWidth))).toBeLessThanOrEqual(80);
});

test('tables that hold end with 0, percents that are only adjusted among them; --output writes a file', () => {
  const written = JSON.parse(readFileSync(tables, 'utf8')) as { tables: { table: string }[] };
  const file = join(folder, 'tables.json');
  const output = join(folder, 'audit.txt');
  const held = written.tables.filter(({ table }) => !['13', '16'].includes(table));
  writeFileSync(file, JSON.stringify({ tables: held }));
  const run = runHanaro(['audit', file, '--output', output, '--lang', 'en']);
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(output, 'utf8')).toContain('Nothing inconsistent was found');
});

test('a file that is not there is an unusable input', () => {
  expect(runHanaro(['audit', join(folder, 'none.json')]).status).toBe(3);
});
