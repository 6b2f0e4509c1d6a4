import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { TallyDocument } from '../../src/count/tallies/tally-schema.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';

const cafe = ['--codebook', 'fixtures/example/cafe.yaml', '--lang', 'en'];
const users = ['fixtures/users.csv', '--lang', 'en'];

/** The data files of two sites, each with half of the café's guests. */
function halves() {
  const [header = '', ...rows] = readFileSync('fixtures/example/cafe.csv', 'utf8').trim().split('\n');
  const folder = temporaryFolder();
  return [rows.slice(0, 12), rows.slice(12)].map((half, index) => {
    const file = join(folder, `site-${index}.csv`);
    writeFileSync(file, [header, ...half, ''].join('\n'));
    return file;
  });
}

const withoutInputs = (stdout: string) => ({ ...(JSON.parse(stdout) as Report), inputs: null });

test('two sites tally, a third pools: the document is that of one run but for its inputs', () => {
  const files = halves();
  const parts = files.map((file, index) => {
    const part = join(temporaryFolder(), `part-${index}.json`);
    const run = runHanaro(['tally', file, ...cafe, '-o', part]);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', expect.stringMatching(/^wrote .*\n$/)]);
    return part;
  });
  const pooled = runHanaro(['score', ...parts, ...cafe, '--json']);
  const whole = runHanaro(['score', 'fixtures/example/cafe.csv', ...cafe, '--json']);
  expect(pooled.status).toBe(0);
  expect(withoutInputs(pooled.stdout)).toEqual(withoutInputs(whole.stdout));
  const { inputs } = JSON.parse(pooled.stdout) as Report;
  expect(inputs.map(({ file, format }) => [file, format])).toEqual(
    parts.map((part, index) => [`${part}: site-${index}.csv`, 'tally']),
  );
});

test('a part follows the shipped schema, begins with its name, and has the same bytes every time', () => {
  const [run, again] = [runHanaro(['tally', ...users]), runHanaro(['tally', ...users])];
  expect(run.status).toBe(0);
  expect(again.stdout).toBe(run.stdout);
  expect(run.stdout).toMatch(/^\{\n {2}"document": "hanaro tally",\n/);
  const follows = new Ajv2020({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(
    JSON.parse(readFileSync('schema/tally-2.json', 'utf8')) as object,
  );
  expect(follows(JSON.parse(run.stdout)), JSON.stringify(follows.errors)).toBe(true);
});

test('score takes it from standard input, packed or not', () => {
  const part = runHanaro(['tally', 'fixtures/staff.csv', ...users]).stdout;
  const whole = withoutInputs(runHanaro(['score', '--demo', '--json']).stdout);
  for (const input of [part, gzipSync(part)]) {
    const run = runHanaro(['score', '-', '--json'], { input });
    expect(run.status).toBe(0);
    expect(withoutInputs(run.stdout)).toEqual(whole);
  }
});

test('verify takes it, and finds what it finds in the data', () => {
  const part = runHanaro(['tally', 'fixtures/staff.csv', ...users]).stdout;
  const printed = 'fixtures/published/jeju-hanaro-2021.json';
  const [pooled, direct] = [['-'], ['fixtures/staff.csv', 'fixtures/users.csv']].map((files) =>
    runHanaro(['verify', printed, ...files, '--json'], { input: part }),
  );
  const { summary } = JSON.parse(direct?.stdout ?? '') as { summary: object };
  expect(JSON.parse(pooled?.stdout ?? '')).toMatchObject({ summary });
  expect(pooled?.status).toBe(direct?.status);
});

test('on screen the report says what was read from a tally', () => {
  const part = temporaryFile('part.json', runHanaro(['tally', ...users]).stdout);
  const run = runHanaro(['score', part, '--show', 'indicators', '--lang', 'en']);
  expect(run.stdout).toContain(`${part}: users.csv (tally): Service users, 120 rows read, 120 used`);
});

describe('what is wrong in the data', () => {
  const mistakes = ['fixtures/example/cafe-with-mistakes.csv', ...cafe];

  test('is refused as score refuses it', () => {
    const [tally, score] = ['tally', 'score'].map((command) => runHanaro([command, ...mistakes]));
    expect(tally).toEqual(score);
    expect(tally?.status).toBe(3);
  });

  test('or left out by the same choice, told where it is and carried with the part', () => {
    const policy = ['--on-invalid', 'drop-row'];
    const part = join(temporaryFolder(), 'part.json');
    const tally = runHanaro(['tally', ...mistakes, ...policy, '--output', part]);
    expect(tally.status).toBe(0);
    expect(tally.stderr).toContain('fixtures/example/cafe-with-mistakes.csv:8: 1 row with another number');
    const pooled = runHanaro(['score', part, ...cafe, '--json']);
    expect(pooled.stderr).toContain(`${part}: cafe-with-mistakes.csv:8: 1 row with another number`);
    const { warnings, ledger } = JSON.parse(pooled.stdout) as Report;
    const whole = JSON.parse(runHanaro(['score', ...mistakes, ...policy, '--json']).stdout) as Report;
    expect(ledger).toEqual(whole.ledger);
    expect(warnings.map(({ file: _, ...rest }) => rest)).toEqual(
      whole.warnings.map(({ file: _, ...rest }) => rest),
    );
  });
});

test('other commands that want rows say what the file is', () => {
  const part = temporaryFile('part.json', runHanaro(['tally', ...users]).stdout);
  for (const command of [['check'], ['codebook', 'init']]) {
    const run = runHanaro([...command, part, '--lang', 'en']);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('this is a tally made by hanaro tally: it has counts, and no rows');
  }
});

test('another codebook, a damaged part, the same part twice: status 3 and what to do', () => {
  const part = temporaryFile('part.json', runHanaro(['tally', ...users]).stdout);
  const other = runHanaro(['score', part, ...cafe]);
  expect([other.status, other.stderr]).toEqual([
    3,
    `${part}: made with codebook jeju-hanaro version 1; this run uses codebook cafe version 1\n` +
      '  hint: name that codebook with --codebook, or run hanaro tally again with the one in use\n',
  ]);
  const document = JSON.parse(readFileSync(part, 'utf8')) as TallyDocument;
  const changed = { ...document, inputs: [] };
  const damaged = runHanaro(['score', temporaryFile('part.json', JSON.stringify(changed)), '--lang', 'ko']);
  expect(damaged.status).toBe(3);
  expect(damaged.stderr).toContain('populations[0].groups[0].respondents');
  expect(damaged.stderr).toContain('합계가 맞지 않습니다: 0, 맞는 값 60');
  expect(runHanaro(['score', part, part]).status).toBe(3);
});

test('--min-cell refuses a small group by name, and nobody to count is refused without it', () => {
  const refused = runHanaro(['tally', 'fixtures/example/cafe.csv', ...cafe, '--min-cell', '12']);
  expect(refused).toMatchObject({ status: 3, stdout: '' });
  expect(refused.stderr).toContain(
    'Guests, Old: fewer than 12 people, so their counts are nearly their answers',
  );
  const { status, stdout } = runHanaro(['tally', ...users, '--min-cell', '60']);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as TallyDocument).inputs[0]).toMatchObject({
    sha256: null,
    content_sha256: null,
  });
  expect(runHanaro(['tally', ...users, '--min-cell', '2']).status).toBe(2);
  const [header = ''] = readFileSync('fixtures/users.csv', 'utf8').split('\n');
  const empty = runHanaro(['tally', temporaryFile('empty.csv', `${header}\n`), '--lang', 'en']);
  expect(empty).toMatchObject({ status: 3, stdout: '' });
  expect(empty.stderr).toContain('there are no answers of Service users');
});

test('an input is never overwritten', () => {
  const part = temporaryFile('part.json', runHanaro(['tally', ...users]).stdout);
  expect(runHanaro(['tally', part, '-o', part]).status).toBe(2);
});
