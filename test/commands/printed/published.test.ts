import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishedTables } from '../../../src/printed/read-published-tables.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const staff = resolve('fixtures/staff.csv');
const users = resolve('fixtures/users.csv');

test('a template in YAML and one in JSON say the same, and both can be read', async () => {
  const folder = temporaryFolder();
  for (const data of [[], [staff, users]]) {
    const [yaml, json] = (['yaml', 'json'] as const).map((format) => {
      const file = join(folder, `${data.length}.${format}`);
      const run = runHanaro(['published', 'init', ...data, '--format', format, '--output', file]);
      expect(run).toEqual({ status: 0, stdout: '', stderr: expect.stringMatching(/^wrote .*\n$/) });
      return file;
    });
    expect(await readPublishedTables(yaml ?? '')).toEqual(await readPublishedTables(json ?? ''));
  }
});

test('a template in CSV has a line for each cell; filled from data it verifies without a difference', async () => {
  const folder = temporaryFolder();
  const [empty, filled, json] = ['empty.csv', 'filled.csv', 'filled.json'].map((name) => join(folder, name));
  const init = (file = '', ...args: string[]) =>
    runHanaro(['published', 'init', ...args, '--format', file.slice(-4).replace('.', ''), '--output', file]);
  expect(init(empty)).toEqual({ status: 0, stdout: '', stderr: expect.stringMatching(/^wrote .*\n$/) });
  expect(init(filled, staff, users).status).toBe(0);
  expect(init(json, staff, users).status).toBe(0);
  const lines = readFileSync(filled ?? '', 'utf8').split('\n');
  expect(lines[0]).toBe('table,kind,population,scale,row,column,printed');
  expect(lines.filter((line) => /,users,,tangibles,t,-1.585$/.test(line))).toHaveLength(1);
  expect(readFileSync(empty ?? '', 'utf8')).toMatch(/,users,,tangibles,t,\n/);
  const verdicts = [filled, json].map((file = '') => {
    const run = runHanaro(['verify', file, staff, users, '--json']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    return JSON.parse(run.stdout).summary;
  });
  expect(verdicts[0]).toEqual(verdicts[1]);
  const audits = [filled, json].map((file = '') =>
    runHanaro(['audit', file]).stdout.replaceAll(file, 'tables'),
  );
  expect(audits[0]).toBe(audits[1]);
});

test('what is wrong in a CSV file is told with its line and column', () => {
  const file = join(temporaryFolder(), 'paper.csv');
  const header = 'table,kind,population,scale,row,column,printed\n4,scale_means,staff,,total,n,41\n';
  writeFileSync(file, `${header}4,scale_means,staff,,platform,meen,5.22\n`);
  const misread = runHanaro(['verify', file, staff]);
  expect(misread).toMatchObject({ status: 3, stdout: '' });
  expect(misread.stderr).toContain(`${file}:3 column "column": "meen" cannot stand here`);
  expect(misread.stderr).toContain('is it "mean"?');
  writeFileSync(file, `${header}4,scale_means,staff,,platfrom,mean,5.22\n`);
  const unknown = runHanaro(['verify', file, staff]);
  expect(unknown).toMatchObject({ status: 3, stdout: '' });
  expect(unknown.stderr).toContain(`${file}:3 column "row": `);
});

test('without --output it goes to standard output, each row on a line of its own, every figure a string', () => {
  const { status, stdout } = runHanaro(['published', 'init', users]);
  expect(status).toBe(0);
  expect(stdout).toContain(
    '      - { scale: tangibles, pilot: { n: "60", mean: "4.06", sd: "0.52" }, comparison: { n: "60", mean: "4.26", sd: "0.80" }, t: "-1.585", stars: "" }\n',
  );
  expect(stdout).toContain('- { scale: preparation, items: 6, mean: "", score100: "" }\n');
  expect(stdout.startsWith('# ')).toBe(true);
});

test('data that it was filled from verify without a difference', () => {
  const folder = temporaryFolder();
  const cafe = ['fixtures/example/cafe.csv', '--codebook', 'fixtures/example/cafe.yaml'];
  for (const [name, data] of [
    ['paper.yaml', [staff, users]],
    ['cafe.yaml', cafe],
  ] as const) {
    const file = join(folder, name);
    expect(runHanaro(['published', 'init', ...data, '--output', file]).status).toBe(0);
    const run = runHanaro(['verify', file, ...data]);
    expect(run.stderr + run.stdout).toMatch(/(\d+) of \1 printed figures match/);
    expect(run.status).toBe(0);
  }
});

test('a file that is there is kept, unless forced', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'paper.yaml');
  writeFileSync(file, 'mine');
  const refused = runHanaro(['published', 'init', '--output', file]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('already there');
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(runHanaro(['published', 'init', '--output', file, '--force']).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('tables:');
  expect(readdirSync(folder)).toEqual(['paper.yaml']);
});

test.each([
  [['published', 'init', 'none.csv'], 3, '없습니다'],
  [['published', 'init', '--format', 'xml'], 2, 'xml'],
  [['published', 'innit'], 2, '없는 명령입니다: innit'],
  [['published', 'init', '--codebook', 'none.yaml'], 3, '그런 파일이 없습니다'],
])('%j ends with %i and says why', (args, status, message) => {
  const run = runHanaro(args, { cwd: temporaryFolder(), env: { LANG: 'ko_KR.UTF-8' } });
  expect(run.status).toBe(status);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toMatch(/^\s+at /m);
});

test('help in both languages', () => {
  expect(runHanaro(['published', 'init', '--help']).stdout).toContain('Usage: hanaro published init');
  expect(runHanaro(['published', 'init', '--help', '--lang', 'ko']).stdout).toContain('사용법:');
  expect(runHanaro(['published'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('init'),
  });
});
