import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import { runHanaro } from '../run-hanaro.ts';

const staff = resolve('fixtures/staff.csv');
const users = resolve('fixtures/users.csv');
const usersText = readFileSync(users, 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const report = (args: readonly string[], input?: string): Report =>
  JSON.parse(runHanaro(['score', '--json', ...args], input === undefined ? {} : { input }).stdout) as Report;
const withoutInputs = ({ inputs: _, ...rest }: Report) => rest;

describe('what goes in', () => {
  test('--demo scores the packaged answers from any folder', () => {
    const run = runHanaro(['score', '--demo', '--json'], { cwd: folder });
    expect(run.status).toBe(0);
    expect(withoutInputs(JSON.parse(run.stdout))).toEqual(withoutInputs(report([staff, users])));
  });

  test('standard input is read where the file is "-"', () => {
    expect(withoutInputs(report(['-'], usersText))).toEqual(withoutInputs(report([users])));
  });

  test('a file in two parts, in either order, gives the same figures to the last bit', () => {
    const [header = '', ...rows] = usersText.trimEnd().split('\n');
    const first = write('first.csv', `${[header, ...rows.slice(0, 41)].join('\n')}\n`);
    const second = write('second.csv', `${[header, ...rows.slice(41)].join('\r\n')}`);
    const whole = withoutInputs(report([users]));
    expect(withoutInputs(report([first, second]))).toEqual(whole);
    expect(withoutInputs(report([second, first]))).toEqual(whole);
  });

  test('every row read is used or excluded with a reason', () => {
    const header = usersText.slice(0, usersText.indexOf('\n'));
    const nothing = ','.repeat(header.split(',').length - 1);
    const file = write('users.csv', `${usersText}${nothing}\n\n${nothing}\n`);
    expect(report([file]).inputs[0]?.rows).toEqual({
      read: 122,
      used: 120,
      excluded: [{ reason: 'no_answers', n: 2 }],
    });
  });

  test('the same content twice is refused: everybody would count twice', () => {
    const run = runHanaro(['score', users, write('copy.csv', usersText)]);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('has the same content as');
  });

  test('another survey needs only a codebook', () => {
    const codebook = write(
      'mood.yaml',
      'id: mood\npopulations:\n  - id: people\n    min: 0\n    max: 10\n    missing: [99]\n    scales:\n      - { id: mood, items: [a, b], reverse: [b] }\n',
    );
    const [row] = report([write('mood.csv', 'a,b\n10,0\n4,6\n99,3\n'), '--codebook', codebook]).scales;
    // people: (10 + 10) / 2 and (4 + 4) / 2; the third has one valid answer of two
    expect(row).toMatchObject({ n: 2, n_missing: 1, mean: 7, score100: 70 });
  });
});

describe('what is wrong', () => {
  test('a bad answer is told with file, line, column, value and what to do: exit 3', () => {
    const lines = usersText.split('\n');
    const header = (lines[0] ?? '').split(',');
    const cells = (lines[2] ?? '').split(',');
    cells[header.indexOf('empathy_3')] = '7';
    const file = write('users.csv', [lines[0], lines[1], cells.join(','), ...lines.slice(3)].join('\n'));
    const run = runHanaro(['score', file]);
    expect(run.status).toBe(3);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(`${file}:3 column "empathy_3": answer "7" is outside 1–5`);
    expect(run.stderr).toContain('add "7" to `missing` in the codebook');
  });

  test('all problems of all files are listed, up to a limit', () => {
    const bad = write('bad.csv', `${usersText.split('\n')[0]}\n${'x,y\n'.repeat(30)}`);
    const run = runHanaro(['score', bad, join(folder, 'none.csv')]);
    expect(run.status).toBe(3);
    expect(run.stderr.match(/this row has 2 cells/g)).toHaveLength(20);
    expect(run.stderr).toContain('and 11 more problems');
  });

  test.each([
    [['score'], 'no file of answers is named'],
    [['score', '--demo', 'users.csv'], '--demo takes no files'],
    [['score', users, '--population', 'nobody'], 'is no population of the codebook'],
    [['score', users, '--test', 'anova'], 'anova'],
    [['score', users, '--conf-level', '95'], 'between 0 and 1'],
    [['score', users, '--digits', '2.5'], 'whole number from 0 to 12'],
    [['score', users, '--show', 'everything'], 'respondents, items, scales, indicators'],
    [['scor', users], 'scor'],
    [['score', '--demo', '--engine', 'duckdb'], '--demo takes no files'],
    [['score', users, '--table', 'users'], 'goes with --engine'],
    [['score', '--engine', 'oracle'], 'duckdb'],
    [['score', '--engine', 'duckdb'], 'no file for DuckDB'],
    [['score', users, '--engine', 'duckdb', '--url', 'http://localhost'], '--url does not go'],
    [['score', users, '--engine', 'duckdb', '--delimiter', 'tab'], '--delimiter does not go'],
    [['score', users, '--engine', 'duckdb', '--on-duplicate', 'last'], 'no order'],
    [['score', users, '--engine', 'postgres', '--table', 'users'], 'counts tables, not files'],
    [['score', '--engine', 'postgres', '--url', 'postgres://localhost/survey'], '--table is missing'],
    [['score', '--engine', 'clickhouse', '--table', 'users'], '--url is missing'],
    [['score', users, '--output', '/nowhere/report.txt'], 'cannot be written'],
  ])('wrong usage ends with 2 and no stack trace: %j', (args, message) => {
    const run = runHanaro(args, { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test('a figure that cannot be computed is null with its reason, the rest goes on, and the run ends with 4', () => {
    const pilotOnly = usersText.split('\n').filter((line) => !line.includes('타 지역'));
    const run = runHanaro(['score', write('pilot.csv', pilotOnly.join('\n')), '--json']);
    expect(run.status).toBe(4);
    const { comparisons, scales } = JSON.parse(run.stdout) as Report;
    expect(comparisons[0]).toMatchObject({ n1: 60, n2: 0, student: null, cohens_d: null, stars: '' });
    expect(comparisons[0]?.not_computed).toMatchObject({ student: 'empty_group', mean2: 'no_respondents' });
    expect(scales.find(({ group }) => group === 'pilot')?.n).toBe(60);
  });
});

describe('what comes out', () => {
  test('a closed pipe ends quietly', () => {
    const command = `"${process.execPath}" "${resolve('bin/hanaro.js')}" score --demo --json; echo "status $?" >&2`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `{ ${command}; } | head -1`], { encoding: 'utf8' });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('status 0\n');
  });

  test('--output writes the whole file, leaves nothing beside it, and prints no more than its name', () => {
    const target = join(folder, 'report.json');
    const run = runHanaro(['score', '--demo', '--json', '--output', target]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: expect.stringMatching(/^wrote .*\n$/) });
    expect(readdirSync(folder)).toEqual(['report.json']);
    expect((JSON.parse(readFileSync(target, 'utf8')) as Report).schema_version).toBe('1');
  });

  test('--output never overwrites a file that was read', () => {
    const file = write('users.csv', usersText);
    const run = runHanaro(['score', file, '--output', join(folder, '.', 'users.csv')]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('one of the files that were read');
    expect(readFileSync(file, 'utf8')).toBe(usersText);
  });

  test('--output writes into a named pipe instead of replacing it', () => {
    const pipe = join(folder, 'pipe');
    const command = `mkfifo "${pipe}"; cat "${pipe}" > "${folder}/read" & "${process.execPath}" "${resolve('bin/hanaro.js')}" score --demo --json --output "${pipe}"; wait`;
    expect(spawnSync('sh', ['-c', command]).status).toBe(0);
    expect((JSON.parse(readFileSync(join(folder, 'read'), 'utf8')) as Report).schema_version).toBe('1');
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told without a stack trace', () => {
    const command = `"${process.execPath}" "${resolve('bin/hanaro.js')}" score --demo --lang en > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('standard output cannot be written (ENOSPC)');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('the language follows --lang, else the locale', () => {
    const heading = (args: readonly string[], env: NodeJS.ProcessEnv) =>
      runHanaro(['score', '--demo', ...args], { env }).stdout.split('\n')[0];
    const korean = '제주형 통합복지 하나로';
    const english = 'Jeju Integrated Welfare Hanaro';
    expect(heading([], { LANG: 'ko_KR.UTF-8' })).toBe(korean);
    expect(heading([], { LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe(english);
    expect(heading([], { LANG: 'C.UTF-8' })).toBe(english);
    expect(heading(['--lang', 'ko'], { LANG: 'C.UTF-8' })).toBe(korean);
    expect(runHanaro(['score', 'none.csv'], { env: { LANG: 'ko_KR.UTF-8' } }).stderr).toContain(
      '그런 파일이 없습니다',
    );
    expect(runHanaro(['score', '--help', '--lang=ko']).stdout).toContain('사용법: hanaro score');
  });

  test('colours are for terminals: none in a pipe, none with NO_COLOR even where they are forced', () => {
    const ansi = '\u001b[';
    expect(runHanaro(['score', '--demo']).stdout).not.toContain(ansi);
    expect(runHanaro(['score', '--demo'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(ansi);
    expect(runHanaro(['score', '--demo'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
      escape,
    );
  });

  test('auto takes Welch where Levene rejects equal variances, and says so', () => {
    const { comparisons, settings } = report([users, '--test', 'auto']);
    expect(settings.test).toBe('auto');
    for (const { levene, test: chosen } of comparisons) {
      expect(chosen).toBe((levene?.p_value ?? 1) < 0.05 ? 'welch' : 'student');
    }
    expect(new Set(comparisons.map((row) => row.test)).size).toBe(2);
    expect(runHanaro(['score', users, '--test', 'auto']).stdout).toContain('where Levene’s p is below .05');
  });

  test('--conf-level widens every interval', () => {
    const at95 = report([users]).comparisons[0];
    const at99 = report([users, '--conf-level', '0.99']).comparisons[0];
    expect(at99?.student?.conf_low).toBeLessThan(at95?.student?.conf_low ?? Number.NaN);
    expect(at99?.cohens_d?.conf_high).toBeGreaterThan(at95?.cohens_d?.conf_high ?? Number.NaN);
    expect(at99?.student?.p_value).toBe(at95?.student?.p_value);
  });

  test('names in data files never reach the terminal as control characters', () => {
    const [header = '', ...rows] = usersText.trimEnd().split('\n');
    const area = header.split(',').indexOf('area');
    const hostile = rows.map((row, index) => {
      const cells = row.split(',');
      if (index === 0) cells[area] = '\u001b[31mred\u202e';
      return cells.join(',');
    });
    const run = runHanaro(['score', write('users.csv', [header, ...hostile].join('\n'))]);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('not in the codebook');
    expect(run.stderr + run.stdout).not.toContain('\u001b');
    expect(run.stderr + run.stdout).not.toContain('\u202e');
  });
});
