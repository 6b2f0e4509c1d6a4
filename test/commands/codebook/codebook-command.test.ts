import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const users = resolve('fixtures/users.csv');
const cafe = resolve('fixtures/example/cafe.yaml');
const subcommands = ['init', 'check', 'show', 'template', 'schema'] as const;

test.each(subcommands)('%s explains itself in both languages, with examples', (name) => {
  const english = runHanaro(['codebook', name, '--help']);
  expect(english).toMatchObject({ status: 0, stderr: '' });
  expect(english.stdout).toContain(`Usage: hanaro codebook ${name}`);
  expect(english.stdout).toContain(`\nExamples:\n  hanaro codebook ${name}`);
  const korean = runHanaro(['codebook', name, '--help', '--lang', 'ko']).stdout;
  expect(korean).toContain('사용법:');
  expect(korean).toContain(`\n예:\n  hanaro codebook ${name}`);
  expect(korean).toMatch(/[가-힣]/);
});

test('without a subcommand the help is told, and the code is 2', () => {
  expect(runHanaro(['codebook'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('template'),
  });
});

describe('init', () => {
  test('drafts a codebook that check takes and that scores the file it came from', () => {
    const file = join(temporaryFolder(), 'users.yaml');
    expect(runHanaro(['codebook', 'init', users, '--output', file])).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining(
        `\nnext, when the marked places are confirmed:\n  hanaro codebook check ${file}\n  hanaro check ${users} --codebook ${file}\n  hanaro score ${users} --codebook ${file}\n`,
      ),
    });
    const marks = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (/ # confirm: /.test(line) ? [index + 1] : []));
    const checked = runHanaro(['codebook', 'check', file]);
    expect(checked.status).toBe(0);
    expect(checked.stdout.split('\n')[0]).toBe(`${file}: users (version 1) can be used`);
    expect(checked.stdout).toMatch(/^respondents +respondents +area: 시범지역 − 타 지역 +57 +20 +8$/m);
    expect(checked.stdout).toContain(`\nstill to confirm: 2 (lines ${marks.join(', ')})\n`);
    expect(checked.stderr).toBe(
      `next, when the marked places are confirmed:\n  hanaro check DATA.csv --codebook ${file}\n  hanaro score DATA.csv --codebook ${file}\n`,
    );
    const scored = runHanaro(['score', users, '--codebook', file, '--json']);
    const known = JSON.parse(runHanaro(['score', users, '--json']).stdout);
    expect(scored).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('2 places of this codebook still to confirm'),
    });
    const item = ({ items }: typeof known) =>
      items.find((row: { item: string }) => row.item === 'autonomy_3');
    expect(item(JSON.parse(scored.stdout)).mean).toBe(item(known).mean);
  });

  test('goes to standard output and reads standard input, in the language of the run', () => {
    const run = runHanaro(['codebook', 'init', '-', '--lang', 'ko'], { input: readFileSync(users) });
    expect(run).toMatchObject({
      status: 0,
      stderr:
        '다음(표시된 곳을 확인한 뒤):\n  hanaro codebook check FILE\n  hanaro check - --codebook FILE\n  hanaro score - --codebook FILE\n',
    });
    expect(run.stdout).toMatch(
      /^# yaml-language-server: .*\n# 코드북 초안: - 파일을 보고 hanaro codebook init이 작성\n# 확인할 곳 2개/,
    );
    expect(run.stdout).toContain('label: 응답자\n');
    expect(run.stdout).toContain('\ntitle: { ko: 설문조사, en: Survey } # 보고서에 표시할 제목\n');
  });

  test('the commands to type next can be copied: names in quotes, and the options that the file was read by', () => {
    const folder = temporaryFolder();
    const [data, file] = [join(folder, '설문 "응답".csv'), join(folder, 'my survey.yaml')];
    writeFileSync(data, readFileSync(users));
    const { stderr } = runHanaro(['codebook', 'init', data, '--encoding', 'utf-8', '-o', file]);
    expect(stderr).toContain(`  hanaro codebook check "${file}"\n`);
    expect(stderr).toContain(
      `  hanaro score "${folder}/설문 \\"응답\\".csv" --encoding utf-8 --codebook "${file}"\n`,
    );
  });

  test('keeps a file that is there, unless forced, and never overwrites its input', () => {
    const file = temporaryFile('mine.yaml', 'mine');
    const refused = runHanaro(['codebook', 'init', users, '--output', file]);
    expect(refused).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('already there'),
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(runHanaro(['codebook', 'init', users, '--output', file, '--force']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('populations:');
    const data = temporaryFile('data.csv', readFileSync(users));
    expect(runHanaro(['codebook', 'init', data, '--output', data, '--force'])).toMatchObject({ status: 2 });
    expect(readFileSync(data)).toEqual(readFileSync(users));
  });

  test('a file without answers is refused with a hint', () => {
    const file = temporaryFile('names.csv', 'name,city\nKim,Seoul\nLee,Jeju\n');
    const run = runHanaro(['codebook', 'init', file, '--lang', 'ko']);
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain(`${file}: 응답으로 보이는 열이 없습니다\n  조치: `);
    expect(runHanaro(['codebook', 'init', 'none.csv'])).toMatchObject({ status: 3, stdout: '' });
  });
});

test('check tells every problem with its place, and ends with 3', () => {
  const file = temporaryFile(
    'wrong.yaml',
    'id: x\npopulations:\n  - id: p\n    min: 5\n    max: 1\n    scales:\n      - { id: s, items: [a, a], reverse: [b] }\n',
  );
  const run = runHanaro(['codebook', 'check', file]);
  expect(run).toMatchObject({ status: 3, stdout: '' });
  for (const place of ['populations[0].scales[0]:', 'populations[0].scales[0].reverse:']) {
    expect(run.stderr).toContain(`${file}:7 ${place}`);
  }
  expect(run.stderr).toContain('hint:');
});

test('check tells where a draft is still to be confirmed, in either language; score says so and goes on', () => {
  const file = temporaryFile(
    'draft.yaml',
    'id: x\n# 확인할 곳 1개: 줄 끝의 "# 확인"\npopulations:\n  - id: p\n    min: 1\n    max: 5 # 확인: 끝점\n    scales:\n      - { id: s, label: "a # confirm: b", items: [a] } # confirm: these\n',
  );
  expect(runHanaro(['codebook', 'check', file, '--lang', 'ko'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\n\n아직 확인할 곳 2개: 6, 8번째 줄\n$/),
  });
  const data = temporaryFile('data.csv', 'a\n1\n2\n');
  expect(runHanaro(['score', data, '--codebook', file])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('2 places of this codebook still to confirm (lines 6, 8)'),
  });
});

test('check is a document for programs, and says what to type next unless it shall be quiet', () => {
  const codebook = 'fixtures/example/cafe.yaml';
  const run = runHanaro(['codebook', 'check', codebook, '--json', '--quiet']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toEqual({
    schema_version: '1',
    file: codebook,
    codebook: { id: 'cafe', version: '1', title: { ko: '카페 설문', en: 'Café survey' } },
    populations: [
      {
        population: 'guests',
        label: { ko: '손님', en: 'Guests' },
        items: 5,
        scales: 3,
        characteristics: 0,
        group_column: 'branch',
      },
    ],
    to_confirm: [],
    band_gaps: [],
  });
  expect(runHanaro(['codebook', 'check', codebook]).stderr).toBe(
    `next:\n  hanaro check DATA.csv --codebook ${codebook}\n  hanaro score DATA.csv --codebook ${codebook}\n`,
  );
});

test('check in a server skips what is to be confirmed, and fails nothing', () => {
  const file = temporaryFile(
    'draft.yaml',
    'id: x\npopulations: [{ id: p, min: 1, max: 5, scales: [{ id: s, items: [a] }] }] # confirm: all\n',
  );
  const junit = runHanaro(['codebook', 'check', file, '--format', 'junit']);
  expect(junit).toMatchObject({ status: 0, stdout: expect.stringContaining('tests="2" failures="0"') });
  expect(junit.stdout).toContain(
    `<testcase classname="${file}" name="${file}:2"><skipped message="still to confirm"/>`,
  );
});

test('check of a data file says so, and what to do with it', () => {
  expect(runHanaro(['codebook', 'check', users])).toEqual({
    status: 3,
    stdout: '',
    stderr: `${users}: this is a data file, not a codebook\n  hint: to draft a codebook from it: hanaro codebook init ${users}\n`,
  });
});

test('schema prints the one that is shipped', () => {
  const run = runHanaro(['codebook', 'schema'], { cwd: temporaryFolder() });
  expect(run).toEqual({ status: 0, stdout: readFileSync('schema/codebook-1.json', 'utf8'), stderr: '' });
});

describe('show', () => {
  test('the scales indented, with items, end points, needed answers and reverse items', () => {
    const { status, stdout } = runHanaro(['codebook', 'show', cafe]);
    expect(status).toBe(0);
    expect(stdout).toContain('Café survey · cafe, version 1\n');
    expect(stdout).toMatch(/^Service {5}service {3}kind_3 +5 {4}1 {4}5 {7}3$/m);
    expect(stdout).toMatch(/^ {2}Speed {5}speed +2 {4}1 {4}5 {7}1$/m);
    expect(stdout).toContain('branch  groups      Old (old, 본점) · New (new, 분점)\n');
    expect(stdout).toContain('No answer: an empty cell, 9\n');
  });

  test('the built-in one in Korean, within 80 cells', () => {
    const { stdout } = runHanaro(['codebook', 'show', '--lang', 'ko']);
    expect(stdout).toContain('제주형 통합복지 하나로 · jeju-hanaro, 버전 1\n');
    expect(stdout).toContain('이용자(users) · 문항 57\n');
  });

  test('--json is a codebook that scores as the one it came from', () => {
    const file = join(temporaryFolder(), 'mine.json');
    expect(runHanaro(['codebook', 'show', '--json', '--output', file]).status).toBe(0);
    const [mine, builtIn] = [['--codebook', file], []].map((args) =>
      JSON.parse(runHanaro(['score', users, '--json', ...args]).stdout),
    );
    expect(mine.scales).toEqual(builtIn.scales);
    expect(mine.comparisons).toEqual(builtIn.comparisons);
  });
});

describe('template', () => {
  test('CSV: the header line with a byte order mark, and score knows its columns', () => {
    const file = join(temporaryFolder(), 'empty.csv');
    expect(runHanaro(['codebook', 'template', cafe, '--output', file]).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('\ufeffbranch,kind_1,kind_2,kind_3,speed_1,speed_2\n');
    writeFileSync(file, `${readFileSync(file, 'utf8')}old,1,2,3,4,5\nnew,5,4,3,2,1\n`);
    expect(
      JSON.parse(runHanaro(['score', file, '--codebook', cafe, '--json']).stdout).inputs[0].rows.used,
    ).toBe(2);
  });

  test('XLSX: by the end of the name; a zip archive whose first sheet offers the answers', () => {
    const file = join(temporaryFolder(), 'empty.xlsx');
    expect(runHanaro(['codebook', 'template', cafe, '--output', file])).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^wrote .*\n$/),
    });
    expect(readFileSync(file).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  });

  test('an ending that says neither is refused, unless the format is told', () => {
    const folder = temporaryFolder();
    for (const name of ['te.xls', 'te']) {
      const run = runHanaro(['codebook', 'template', cafe, '--output', name], { cwd: folder });
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(`${name}: the name ends with neither .csv nor .xlsx`);
      expect(existsSync(join(folder, name))).toBe(false);
    }
    const args = ['codebook', 'template', cafe, '--output', 'te.txt', '--format', 'csv'];
    expect(runHanaro(args, { cwd: folder }).status).toBe(0);
  });

  test('cells that a spreadsheet would run are neutralised, unless wanted as they are', () => {
    const codebook = temporaryFile(
      'evil.yaml',
      'id: x\npopulations:\n  - { id: p, min: 1, max: 2, respondent: "=cmd()", characteristics: [{ column: "@x", levels: [a] }], scales: [{ id: s, items: [a] }] }\n',
    );
    expect(runHanaro(['codebook', 'template', codebook]).stdout).toBe("\ufeff'=cmd(),'@x,a\n");
    expect(runHanaro(['codebook', 'template', codebook, '--raw-cells']).stdout).toBe('\ufeff=cmd(),@x,a\n');
  });

  test('of several populations one has to be named', () => {
    const folder = temporaryFolder();
    const run = runHanaro(['codebook', 'template', '--output', 'x.csv'], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--population: staff, users');
    expect(existsSync(join(folder, 'x.csv'))).toBe(false);
    expect(runHanaro(['codebook', 'template', '--population', 'users']).stdout).toMatch(
      /^\ufeffid,area,sex,.*autonomy_3\n$/,
    );
    expect(runHanaro(['codebook', 'template', '--population', 'nobody']).status).toBe(2);
  });
});
