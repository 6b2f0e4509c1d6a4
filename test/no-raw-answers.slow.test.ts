import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHanaro } from './run-hanaro.ts';

const respondent = 'RESPONDENTMARK';
const refused = 'ANSWERMARK';
const stray = 'STRAYMARK';
const paper = resolve('fixtures/published/jeju-hanaro-2021.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
  const [header = '', ...lines] = readFileSync('fixtures/users.csv', 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split(','));
  const names = header.split(',');
  const [id, item] = [0, names.length - 1];
  const marked = rows.map((row, at) =>
    row.map((cell, column) => {
      if (column === id) return `${respondent}${at}`;
      return at === 3 && column === item ? refused : cell;
    }),
  );
  // Somebody who answered twice, and a column that is no part of the survey.
  const doubled = [...marked, marked[0] ?? []].map((row) => [...row, stray]);
  const csv = [[...names, 'remarks'], ...doubled].map((row) => row.join(',')).join('\n');
  writeFileSync(join(folder, 'users.csv'), `${csv}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const lenient = ['--on-invalid', 'missing', '--on-duplicate', 'first'];

test.each([
  ['score', 'users.csv', ...lenient, '--json'],
  ['score', 'users.csv', ...lenient, '--show', 'all'],
  ['score', 'users.csv', '--on-invalid', 'drop-row', '--on-duplicate', 'last', '--json'],
  ['tally', 'users.csv', ...lenient],
  ['tally', 'users.csv', ...lenient, '--min-cell', '5'],
  ['verify', paper, 'users.csv', ...lenient, '--json'],
  ['verify', paper, 'users.csv', ...lenient, '--format', 'terminal'],
  ['verify', paper, 'users.csv', ...lenient, '--format', 'junit'],
  ['verify', paper, 'users.csv', ...lenient, '--format', 'github'],
])('no answer and no respondent by name in a report: %s', (...args) => {
  const run = runHanaro(args, { cwd: folder });
  expect([0, 1, 4]).toContain(run.status);
  expect(run.stdout.length).toBeGreaterThan(500);
  for (const mark of [respondent, refused, stray]) expect(run.stdout).not.toContain(mark);
});

test.each([
  ['check', 'users.csv'],
  ['check', 'users.csv', '--json'],
])('nor a respondent in a report on the data: %s', (...args) => {
  const run = runHanaro(args, { cwd: folder });
  expect(run.status).toBe(1);
  for (const mark of [respondent, stray]) expect(run.stdout).not.toContain(mark);
});

test('a refusal quotes the cell that it is about, on standard error only', () => {
  const run = runHanaro(['score', 'users.csv'], { cwd: folder });
  expect(run).toMatchObject({ status: 3, stdout: '' });
  expect(run.stderr).toContain(refused);
});
