import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Verification } from '../../../src/printed/verify/verification-schema.ts';
import { elementsOf } from '../../formats/well-formed-xml.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const tables = 'fixtures/published/jeju-hanaro-2021.json';
const answers = ['fixtures/staff.csv', 'fixtures/users.csv'];
const data = [...answers, '--themes', 'fixtures/coding.csv'];
const verify = (...args: string[]) => runHanaro(['verify', ...args]);

const paper = verify(tables, ...data, '--json');
const document = JSON.parse(paper.stdout) as Verification;

/** The paper's tables with every known slip put right, so that all of it agrees. */
const corrected = document.cells
  .filter(({ verdict }) => verdict === 'mismatch')
  .reduce(
    (lines, { line, printed, rounded }) =>
      lines.with((line ?? 0) - 1, (lines[(line ?? 0) - 1] ?? '').replace(`"${printed}"`, `"${rounded}"`)),
    readFileSync(tables, 'utf8').split('\n'),
  )
  .join('\n');

test.each([
  ['paper.json', (written: string) => written],
  ['paper.yaml', (written: string) => `# A comment\n\n${written}`],
])('a population that the codebook does not have is refused with its line: %s', (name, write) => {
  const written = write(
    readFileSync(tables, 'utf8').replaceAll('"population": "users"', '"population": "usrs"'),
  );
  const file = temporaryFile(name, written);
  const { status, stderr } = verify(file, ...data);
  expect(status).toBe(3);
  const lines = [...stderr.matchAll(/:(\d+) tables\[\d+\]\.population: population "usrs"/g)].map(
    ([, line]) => line,
  );
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(written.split('\n')[Number(line) - 1]).toContain('"population": "usrs"');
});

describe('how it ends', () => {
  test('1 where figures differ, each with its explanation on screen', () => {
    const { status, stdout, stderr } = verify(tables, ...data);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^15 +72 +72 +0 +0 +0$/m);
    expect(stdout).toContain('500 of 509 printed figures match · 9 differ\n');
    expect(stdout).toContain(
      'table 13 · Sex Female · Pilot n\n  printed 26 · computed 36\n  one digit differs\n',
    );
  });

  test('0 where all match', () => {
    const { status, stdout } = verify(temporaryFile('tables.json', corrected), ...data);
    expect(status).toBe(0);
    expect(stdout).toContain('509 of 509 printed figures match\n');
  });

  test('0 where what differs is tolerated, and shown', () => {
    const tolerated = document.cells
      .filter(({ verdict }) => verdict === 'mismatch')
      .map(({ table, row, column }) => ({ table, row, column, reason: 'as printed' }));
    const written = { ...JSON.parse(readFileSync(tables, 'utf8')), tolerated };
    const { status, stdout } = verify(temporaryFile('tables.json', JSON.stringify(written)), ...data);
    expect(status).toBe(0);
    expect(stdout).toContain('500 of 509 printed figures match · 9 tolerated\n');
    expect(stdout).toContain('table 16 · Recommendation · stars\n  printed ** · computed ***');
  });

  test('1 for one changed digit, annotated at its line', () => {
    const changed = corrected.replace('"-1.585"', '"-1.586"');
    const line = changed.split('\n').findIndex((text) => text.includes('-1.586')) + 1;
    const file = temporaryFile('tables.json', changed);
    const { status, stdout } = verify(file, ...data, '--format', 'github');
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((text) => text.startsWith('::'))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^::error file=.*,line=${line},title=table 15 · Tangibles · t::printed -1.586 · computed -1.585`,
        ),
      ),
    ]);
  });

  test.each([
    ['no data', [tables]],
    [
      'an address without a database',
      [tables, '--themes', 'fixtures/coding.csv', '--url', 'postgres://host/x'],
    ],
    ['a database that is told no table', [tables, '--engine', 'postgres']],
    [
      'an order of rows that a database does not have',
      [tables, ...answers, '--engine', 'duckdb', '--on-duplicate', 'last'],
    ],
    ['an unknown option', [tables, ...data, '--update']],
    ['an unknown format', [tables, ...data, '--format', 'tap']],
    ['an unknown population', [tables, ...data, '--population', 'nobody']],
  ])('2 for %s', (_, args) => {
    const { status, stdout } = verify(...args);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('3 with line and path for a name that the codebook does not have', () => {
    const written = corrected.replace('"tangibles",\n     "pilot"', '"tangible",\n     "pilot"');
    const line = written.split('\n').findIndex((text) => text.includes('"tangible",')) + 1;
    const file = temporaryFile('tables.json', written);
    const { status, stdout, stderr } = verify(file, ...data);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(
      `${file}:${line} tables[13].rows[1].scale: scale "tangible" is not in the codebook jeju-hanaro`,
    );
  });

  test('3 for a file of tables that is not there, and for tables of which nothing can be tested', () => {
    expect(verify('no-such.json', ...data).status).toBe(3);
    const themes = { kind: 'themes', table: '19', category: 'x', subcategories: 1, concepts: 2, rows: [] };
    const { status, stderr } = verify(
      temporaryFile('t.json', JSON.stringify({ tables: [themes] })),
      ...answers,
    );
    expect(status).toBe(3);
    expect(stderr).toContain('none of its 2 printed figures can be tested with these data');
  });
});

describe('formats', () => {
  test('JSON follows the published schema, and --format json is the same', () => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('schema/verification-1.json', 'utf8')));
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(verify(tables, ...data, '--format', 'json').stdout).toBe(paper.stdout);
    expect(paper.status).toBe(1);
  });

  test('JUnit is well-formed XML with a case per cell', () => {
    const elements = elementsOf(verify(tables, ...data, '--format', 'junit').stdout);
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(['testsuite', 'testcase', 'failure', 'skipped'].map(count)).toEqual([16, 509, 9, 0]);
  });

  test('Korean', () => {
    const { stdout } = verify(tables, ...data, '--lang', 'ko');
    expect(stdout).toMatch(/^15 +72 +72 +0 +0 +0$/m);
    expect(stdout).toContain('표 16 · 추천 의사 · 별표\n  보고값 ** · 재계산값 *** (p = 0.00074');
  });

  test('--output writes the file and keeps the screen empty', () => {
    const file = join(temporaryFolder(), 'verify.xml');
    const { status, stdout } = verify(tables, ...data, '--format', 'junit', '--output', file);
    expect([status, stdout, existsSync(file)]).toEqual([1, '', true]);
    expect(readFileSync(file, 'utf8')).toBe(verify(tables, ...data, '--format', 'junit').stdout);
  });
});

test('answers from standard input, of one population: tables of the other are not testable', () => {
  const input = readFileSync('fixtures/users.csv');
  const { status, stdout } = runHanaro(['verify', tables, '-', '--json'], { input });
  expect(status).toBe(1);
  const { summary } = JSON.parse(stdout) as Verification;
  // Tables 13–17 have 139 + 24 + 72 + 64 + 13 cells, 6 + 1 of them slips
  expect(summary).toEqual({ cells: 509, match: 305, mismatch: 7, tolerated: 0, not_testable: 197 });
});

describe('tables of themes', () => {
  const coded = (content: string) => ['--themes', temporaryFile('coding.csv', content)];
  const sheet = readFileSync('fixtures/coding.csv', 'utf8');
  const themesOf = (content: string) => {
    const { stdout } = verify(tables, ...coded(content), '--json');
    const { cells, summary } = JSON.parse(stdout) as Verification;
    return {
      summary,
      differ: cells
        .filter(({ verdict }) => verdict === 'mismatch')
        .map(
          ({ row, column, printed, computed, explanation }) =>
            `${row} ${column}: ${printed} for ${computed}, ${explanation?.code}`,
        ),
      reasons: new Set(cells.filter(({ table }) => table === '20').map(({ reason }) => reason)),
    };
  };

  test('need no answers: a coding sheet alone tests them', () => {
    expect(themesOf(sheet)).toMatchObject({
      summary: { match: 20, mismatch: 0, not_testable: 489 },
      differ: [],
    });
  });

  test('without a sheet they are not testable, and what to give is said', () => {
    const { stdout } = verify(tables, ...answers);
    expect(stdout).toContain('480 of 489 printed figures match · 9 differ · 20 not testable');
    expect(stdout).toContain('--themes <file> gives the coding sheet');
  });

  test('one concept fewer, in the subcategory and in the whole', () => {
    expect(themesOf(sheet.replace('긍정적 성과,리더의 관심,리더의 관심 2\n', '')).differ).toEqual([
      'total concepts: 34 for 33, one_digit',
      '리더의 관심 concepts: 2 for 1, one_digit',
    ]);
  });

  test('names are those of the sheet but for spaces and punctuation; another name is reported, with those there are', () => {
    const respelled = sheet.replaceAll(
      ',복지부 민·관 협력 플랫폼 구축의 선두,',
      ',복지부 민․관 협력플랫폼 구축의 선두,',
    );
    expect(themesOf(respelled).differ).toEqual([]);
    expect(themesOf(sheet.replaceAll(',역할 혼돈,', ',역할 갈등,')).differ).toEqual([
      '역할 혼돈 concepts: 7 for 0, subcategory_absent',
    ]);
    expect(themesOf(sheet.replace(',역할 혼돈,', ',역할혼돈,')).differ).toEqual([
      'total subcategories: 7 for 8, spelled_apart',
    ]);
  });

  test('mentions in the place of concepts are recognised', () => {
    const twice = sheet
      .replace('상위범주,하위범주,개념', '상위범주,하위범주,개념,참여자')
      .replaceAll(/(?<=\d)$/gm, ',p')
      .replace(
        '복지사각지대 발굴 1,p',
        '복지사각지대 발굴 1,p\n긍정적 성과,복지사각지대 발굴,복지사각지대 발굴 1,q',
      )
      .replace('리더의 관심 2', '리더의 관심 1');
    const { differ } = themesOf(
      twice.replace(
        '리더의 관심 1,p\n긍정적 성과,리더의 관심,리더의 관심 1,p',
        '리더의 관심 1,p\n긍정적 성과,리더의 관심,리더의 관심 1,q',
      ),
    );
    expect(differ).toEqual([
      'total concepts: 34 for 33, one_digit',
      '리더의 관심 concepts: 2 for 1, mentions',
    ]);
  });

  test('a category that the sheet does not have is not testable', () => {
    const { summary, reasons } = themesOf(sheet.replaceAll(/^어려움,/gm, '과제,'));
    expect(summary).toMatchObject({ match: 11, not_testable: 498 });
    expect([...reasons]).toEqual(['category_absent']);
  });

  test('the sheet of two coders is refused, and columns are named as for themes', () => {
    const two = runHanaro(['verify', tables, ...coded('coder,category,concept\na,A,x\nb,A,x\n')]);
    expect(two.status).toBe(3);
    expect(two.stderr).toContain('the sheet has 2 coders');
    const renamed = coded(sheet.replace('상위범주', '묶음'));
    expect(runHanaro(['verify', tables, ...renamed]).status).toBe(3);
    expect(runHanaro(['verify', tables, ...renamed, '--column', 'category=묶음']).status).toBe(0);
  });

  test('the sheet is among the inputs: with its hash and columns, and never overwritten', () => {
    expect(document.coding_sheets).toMatchObject([
      { file: 'fixtures/coding.csv', format: 'csv', rows: { used: 69 } },
    ]);
    const file = temporaryFile('coding.csv', sheet);
    expect(runHanaro(['verify', tables, '--themes', file, '-o', file]).status).toBe(2);
  });
});

test('--test auto holds every t against the test that Levene chooses', () => {
  const run = verify(tables, ...data, '--test', 'auto', '--json');
  const cell = (JSON.parse(run.stdout) as Verification).cells.find(
    ({ row, column }) => row === 'empathy' && column === 't',
  );
  // The groups are of one size, so that t is the same for both tests.
  expect(cell?.verdict).toBe('match');
});

test('score starts without the schema library', () => {
  const script = `const { main } = require('./bin/load-program.js').loadProgram();
    main(['node', 'hanaro', 'score', '--demo', '--json', '--output', process.argv[1]])
      .then(() => console.log(Object.keys(require.cache).filter((file) => /node_modules.(zod|yaml)/.test(file)).length))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script, join(temporaryFolder(), 'out.json')], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('0\n');
});
