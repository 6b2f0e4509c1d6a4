import { expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFile } from '../temporary-file.ts';

const kim = 'fixtures/example/interviews-kim.csv';
const lee = 'fixtures/example/interviews-lee.csv';
const sheet = (content: string, name = 'coding.csv') => temporaryFile(name, content);

test('categories with their subcategories, concepts, mentions and participants', () => {
  const { status, stdout, stderr } = runHanaro(['themes', kim, '--show', 'categories', '--lang', 'ko']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`범주별 개념 수
───────────────────────────────────────────────────
상위범주   하위범주 수  개념 수  언급 수  참여자 수
───────────────────────────────────────────────────
좋은 점              2        4        6          5
  사람                        2        3          3
  공간                        2        3          3
아쉬운 점            2        4        5          4
  속도                        2        3          3
  값                          2        2          1
합계                 4        8       11          6
`);
});

test('concepts and mentions of each group beside each other', () => {
  const { stdout } = runHanaro(['themes', kim, '--show', 'groups']);
  expect(stdout.replace(/ +/g, ' ')).toContain('\n 값 0 0 2 1\n');
});

test('two coders: agreement at both levels, and the units they differ on with their lines', () => {
  const { status, stdout } = runHanaro([
    'themes',
    kim,
    lee,
    '--show',
    'differences,agreement',
    '--lang',
    'ko',
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('할인이 없음             아쉬운 점 › 값  아쉬운 점 › 속도  12 · 9\n');
  expect(stdout).toContain('코더 간 일치도 · interviews-kim – interviews-lee');
  expect(stdout).toMatch(/^상위범주 +8 +100\.0 +1\.00 +\[1\.00, 1\.00\] +2\.828 +\.005$/m);
  expect(stdout).toMatch(/^하위범주 +8 +75\.0 +0\.67 +\[0\.29, 1\.00\] +3\.411 +<\.001$/m);
});

test('without a value of kappa the reason is said, with status 4', () => {
  const { status, stdout, stderr } = runHanaro([
    'themes',
    sheet('category,concept\nA,1\nA,2\n', 'a.csv'),
    sheet('category,concept\nA,2\nA,1\n', 'b.csv'),
    '--show',
    'agreement',
  ]);
  expect(status).toBe(4);
  expect(stdout).toMatch(/^category +2 +100\.0 +– +– +– +–$/m);
  expect(stdout).toContain('both put everything into one category');
  expect(stderr).toBe('a – b, category: kappa cannot be computed: both put everything into one category\n');
});

test('a column is named where its header does not tell', () => {
  const file = sheet('묶음,뜻\nA,c\n');
  const refused = runHanaro(['themes', file]);
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('--column category=<header>');
  const named = runHanaro(['themes', file, '--column', 'category=묶음', '--column', 'concept=뜻', '--json']);
  expect(named.status).toBe(0);
  expect(JSON.parse(named.stdout)).toMatchObject({ coders: [{ concepts: 1 }] });
});

test.each([['개념'], ['x=개념'], ['category='], ['=개념']])('--column %s is wrong usage', (written) => {
  const { status, stderr } = runHanaro(['themes', kim, '--column', written]);
  expect(status).toBe(2);
  expect(stderr).toContain('role=header, with a role of: category, concept, subcategory');
});

test('settings of score beside the sheet do not stop it', () => {
  const file = temporaryFile('coding.csv', 'category,concept\nA,c\n');
  const config = temporaryFile('hanaro.yaml', 'show: [items]\ncolumns: [n]\ndigits: 1\nlang: ko\n');
  const run = runHanaro(['themes', file], { cwd: config.replace(/hanaro\.yaml$/, '') });
  expect([run.status, run.stdout.split('\n')[0]]).toEqual([0, '주제 분석']);
});

test('a sheet on standard input, and texts that a spreadsheet would run', () => {
  const input = 'category,concept\n=1+1,+2\n';
  const { status, stdout } = runHanaro(['themes', '-', '--format', 'csv', '--table', 'themes'], { input });
  expect(status).toBe(0);
  expect(stdout).toContain("'=1+1");
  expect(runHanaro(['themes', '-', '--show', 'concepts'], { input }).stdout).toContain(
    '=1+1: subcategories 0',
  );
});

test('one coder who put everything into one category: kappa is 0, and why there is no z is said', () => {
  const first = sheet('category,concept\nA,x\nB,y\n', 'first.csv');
  const second = sheet('category,concept\nA,x\nA,y\n', 'second.csv');
  const { stdout } = runHanaro(['themes', first, second, '--show', 'agreement']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('or one coder put everything into one category');
});
