import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const tables = 'fixtures/published/jeju-hanaro-2021.json';
const data = 'fixtures/users.csv';
const cafe = 'fixtures/example/cafe.yaml';
/** A command line whose files are there, and one whose last file is not: what is refused early is refused there, too. */
const commands = [
  { args: ['score', data], without: ['score', 'no.csv'] },
  { args: ['check', data], without: ['check', 'no.csv'] },
  { args: ['tally', data], without: ['tally', 'no.csv'] },
  { args: ['audit', tables], without: ['audit', 'no.json'] },
  { args: ['verify', tables, data], without: ['verify', tables, 'no.csv'] },
  { args: ['codebook', 'show', cafe], without: ['codebook', 'show', 'no.yaml'] },
  { args: ['codebook', 'check', cafe], without: ['codebook', 'check', 'no.yaml'] },
];

describe.each(commands)('$args', ({ args, without }) => {
  test('names every table of a folder where one file cannot hold them, before anything is read', () => {
    const folder = join(temporaryFolder(), 'tables');
    runHanaro([...args, '--format', 'csv', '--output', `${folder}/`]);
    const written = readdirSync(folder).map((name) => name.replace('.csv', ''));
    const refused = runHanaro([...without, '--format', 'csv']);
    expect(refused.status).toBe(2);
    const named = /--table \(([^)]*)\)/.exec(refused.stderr)?.[1]?.split(', ') ?? [];
    expect(written.length).toBeGreaterThan(1);
    expect(named.toSorted()).toEqual(written.toSorted());
  });

  test('refuses a table that it does not have before anything is read', () => {
    const { status, stderr } = runHanaro([...without, '--format', 'tsv', '--table', 'nonsense']);
    expect(status).toBe(2);
    expect(stderr).toContain('no table "nonsense"');
  });

  test('refuses a folder that is not there before anything is read', () => {
    const { status, stderr } = runHanaro([...without, '--output', join(temporaryFolder(), 'no', 'x.html')]);
    expect(status).toBe(2);
    expect(stderr).toContain('no such folder');
  });
});

test.each(['score', 'tally'])(
  '%s has no outcomes for junit, which is said before anything is read',
  (name) => {
    const { status, stderr } = runHanaro([name, 'no.csv', '--format', 'junit']);
    expect(status).toBe(2);
    expect(stderr).toContain('junit is a form for the outcomes of checks');
  },
);

test.each([
  ['a table', ['--format', 'csv', '--table', 'nonsense']],
  ['a column', ['--columns', 'nonsense']],
  ['a folder', ['--output', 'no-such-folder/x.md']],
  ['an ending', ['--output', 'x.hwp']],
])('reconstruct writes no answers where %s of its report is refused', (_, words) => {
  const folder = join(temporaryFolder(), 'synthetic');
  const { status } = runHanaro(['reconstruct', tables, '--output-dir', folder, ...words]);
  expect(status).toBe(2);
  expect(existsSync(folder)).toBe(false);
});

test('with a database, whose tables --table names, a folder alone is proposed', () => {
  const { status, stderr } = runHanaro(['score', '--engine', 'duckdb', 'no.csv', '--format', 'csv']);
  expect(status).toBe(2);
  expect(stderr).toContain('hint: name a folder for all of them: --format csv --output tables/\n');
});

test('reconstruct refuses a folder without a name, which would be the working directory', () => {
  const { status, stderr } = runHanaro(['reconstruct', tables, '--output-dir', '']);
  expect(status).toBe(2);
  expect(stderr).toContain('it must be the name of a folder');
});

describe('a file that a command has few forms of', () => {
  test.each([
    ['x.json', /^\{/],
    ['x.CSV', /^table,kind/],
    ['x.yml', /^# /],
    ['x', /^# /],
  ])('published init writes %s in the form of its ending', (name, beginning) => {
    const file = join(temporaryFolder(), name);
    expect(runHanaro(['published', 'init', '--codebook', cafe, '--output', file]).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(beginning);
  });

  test.each([
    [['published', 'init', '--output', 'x.xlsx'], '.yaml .yml .json .csv'],
    [['codebook', 'init', 'no.csv', '--output', 'x.json'], '.yaml .yml'],
    [['codebook', 'schema', '--output', 'x.yaml'], '.json'],
  ])('%s is refused with the endings that it has', (args, endings) => {
    const { status, stderr } = runHanaro(args);
    expect(status).toBe(2);
    expect(stderr).toContain(`one of these: ${endings}\n`);
    expect(existsSync('x.xlsx')).toBe(false);
  });

  test('published init refuses a form and an ending that contradict each other', () => {
    const { status, stderr } = runHanaro(['published', 'init', '--format', 'json', '--output', 'x.csv']);
    expect(status).toBe(2);
    expect(stderr).toContain('contradict');
  });
});

test('a form of word processors has the way to one where it is named, as where a file ends in it', () => {
  const hintOf = (...args: readonly string[]) => {
    const { status, stderr } = runHanaro(['score', 'no.csv', ...args]);
    expect(status).toBe(2);
    return stderr.split('\n')[1]?.split('; endings: ')[0];
  };
  const named = hintOf('--format', 'hwp');
  expect(named).toContain('as .hwpx for Hangul');
  expect(named).toBe(hintOf('--output', 'x.hwp'));
});
