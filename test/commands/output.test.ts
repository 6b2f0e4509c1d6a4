import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import { runHanaro } from '../run-hanaro.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hanaro-output-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const score = (...args: string[]) => runHanaro(['score', '--demo', ...args], { cwd: folder });
const rowsOf = (csv: string, delimiter = ',') =>
  parse(csv, { columns: true, delimiter }) as Record<string, string>[];

describe('the form of the output', () => {
  test.each([
    ['a.json', /^\{/],
    ['a.md', /^# Jeju/],
    ['a.html', /^<!DOCTYPE html>/],
    ['a.HTM', /^<!DOCTYPE html>/],
    ['a.txt', /^Jeju/],
    ['a.xlsx', /^PK/],
    ['a', /^Jeju/],
  ])('follows the ending of --output: %s', (file, beginning) => {
    expect(score('--output', file)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(beginning);
  });

  test('an ending that no form has is refused before anything is read', () => {
    const run = runHanaro(['score', 'absent.csv', '--output', 'report.docm'], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no form of output ends in .docm');
    expect(run.stderr).not.toContain('absent');
    expect(score('--format', 'markdown', '--output', 'notes.docm').status).toBe(0);
  });

  test('the endings that are named instead are those of forms that the result can have', () => {
    const endingsOf = (...args: string[]) =>
      runHanaro([...args, '--output', 'x.zip'], { cwd: folder }).stderr;
    expect(endingsOf('audit', 'absent.docx')).toMatch(/\.xlsx \.xml;/);
    expect(endingsOf('plot', 'indicators', 'absent.csv')).toMatch(/\.svg \.png/);
  });

  test.each([
    [['--output', 'sub/', '--format', 'html'], 'sub/: this is a folder', '--output sub/result.html'],
    [['--output', '.'], '.: this is a folder', '--output result.txt'],
    [['--output', '.', '--format', 'csv', '--table', 'scales'], 'this is a folder', '--output result.csv'],
    [['--output', ''], '--output cannot be ""', 'it must be the name of a file'],
  ])('a place that a single file cannot have is refused before anything is read: %j', (args, found, hint) => {
    const run = runHanaro(['score', 'absent.csv', ...args], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(found);
    expect(run.stderr).toContain(hint);
    expect(run.stderr).not.toContain('absent');
  });

  test('a reader of /dev/stdout that has seen enough is no failure, as at the end of a pipe', () => {
    const command =
      '("$0" bin/hanaro.js score --demo --show all --output /dev/stdout; echo "exit $?" >&2) | true';
    const run = spawnSync('sh', ['-c', command, process.execPath], { encoding: 'utf8' });
    expect(run.stderr).toBe('exit 0\n');
  });

  test.each([
    [['--json', '--format', 'csv'], 'contradict'],
    [['--format', 'html', '--output', 'a.xlsx'], 'contradict'],
    [['--format', 'csv'], 'a file of csv holds one table'],
    [['--output', 'tables.csv'], 'a file of csv holds one table'],
    [['--format', 'csv', '--table', 'nothing'], 'there is no table "nothing"'],
    [['--format', 'csv', '--table', 'scales', '--columns', 'mean,median'], 'there is no column "median"'],
    [['--columns', 'median'], 'there is no column "median"'],
    [['--format', 'csv', '--columns', 'mean,median', '--output', 'tables/'], 'there is no column "median"'],
    [['--json', '--columns', 'mean'], '--columns does not go with --format json'],
    [['--columns', 'mean', '--output', 'a.json'], '--columns does not go with --format json'],
  ])('%j is refused', (args, message) => {
    const run = score(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
  });
});

describe('tables for programs', () => {
  const report = JSON.parse(runHanaro(['score', '--demo', '--json']).stdout) as Report;

  test('one goes to standard output, with every figure of the JSON document to the last digit', () => {
    const run = score('--format', 'csv', '--table', 'comparisons');
    expect(run.status).toBe(0);
    const rows = rowsOf(run.stdout);
    expect(rows).toHaveLength(report.comparisons.length);
    for (const [index, row] of rows.entries()) {
      const { scale, estimate, student, mann_whitney } = report.comparisons[index] ?? expect.fail();
      expect(row['scale']).toBe(scale);
      expect(Number(row['estimate'])).toBe(estimate);
      expect(Number(row['student_p_value'])).toBe(student?.p_value);
      expect(Number(row['mann_whitney_statistic'])).toBe(mann_whitney?.statistic);
    }
  });

  test('all go to a folder, a file for each array of the document', () => {
    expect(score('--format', 'tsv', '--output', 'tables/').status).toBe(0);
    const arrays = Object.entries(report).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(arrays.map((name) => `${name}.tsv`).sort());
    const items = rowsOf(readFileSync(join(folder, 'tables', 'items.tsv'), 'utf8'), '\t');
    expect(items.map(({ mean }) => Number(mean))).toEqual(report.items.map(({ mean }) => mean));
  });

  test('the columns that are asked for stand in that order', () => {
    const run = score('--format', 'csv', '--table', 'scales', '--columns', 'mean,scale');
    expect(run.stdout).toMatch(/^mean,scale\n4\.8347\d+,cooperation_support\n/);
  });
});

test('the tables that have some of the columns go to a folder, whole rows and no others', () => {
  expect(score('--format', 'csv', '--columns', 'scale,mean', '--output', 'chosen/').status).toBe(0);
  const headers = readdirSync(join(folder, 'chosen')).map((name) => {
    const [header] = readFileSync(join(folder, 'chosen', name), 'utf8').split('\n');
    return `${name}: ${header}`;
  });
  expect(headers.sort()).toEqual([
    'comparisons.csv: scale',
    'items.csv: scale,mean',
    'ledger.csv: scale',
    'scales.csv: scale,mean',
  ]);
});

describe('tables for readers', () => {
  const header = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    runHanaro(['score', '--demo', '--show', 'indicators', ...args], { env }).stdout.match(/^Scale.*$/m)?.[0];
  const all = /N +Mean +SD +Mean 95% CI +0–100 +t +df +p +Difference +Difference 95% CI +d +Levene p$/;

  test('have every column in a pipe and in a file, and in a narrow window with --wide', () => {
    expect(header([])).toMatch(all);
    expect(header([], { COLUMNS: '60' })).not.toMatch(/df|Difference/);
    expect(header(['--wide'], { COLUMNS: '60' })).toMatch(all);
    score('--output', 'wide.txt', '--show', 'indicators');
    expect(readFileSync(join(folder, 'wide.txt'), 'utf8')).toMatch(new RegExp(all.source, 'm'));
  });

  test('have the columns that are asked for', () => {
    expect(header(['--columns', 'd,mean'], { COLUMNS: '60' })).toMatch(/^Scale +Group +Mean +d$/);
  });
});
