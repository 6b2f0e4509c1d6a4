import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

/** Forty rows, of the same twenty people at two times or of forty, and a row of totals where there is one. */
function survey({ column = '시점', levels = ['사전', '사후'], total = false } = {}): string {
  const folder = temporaryFolder();
  const rows = Array.from({ length: 40 }, (_, row) =>
    [
      `p${total ? row : row % 20}`,
      levels[row < 20 ? 0 : 1],
      1 + (row % 5),
      1 + ((row * 3) % 5),
      1 + ((row * 2) % 5),
    ].join(','),
  );
  const text = [`참여자 번호,${column},q1,q2,q3`, ...rows, ...(total ? ['합계,,120,120,120'] : [])].join(
    '\n',
  );
  writeFileSync(join(folder, 'survey.csv'), `${text}\n`);
  return folder;
}
const run = (cwd: string, ...words: readonly string[]) => runHanaro([...words, '--lang', 'ko'], { cwd });
const drafted = (folder: string) => {
  const { stderr } = run(folder, 'codebook', 'init', 'survey.csv', '-o', 'survey.yaml');
  return { stderr, text: readFileSync(join(folder, 'survey.yaml'), 'utf8') };
};

describe('a draft', () => {
  test('is followed by commands that work as they stand, also where rows of totals are to be left out', () => {
    const folder = survey({ column: '지역', levels: ['북부', '남부'], total: true });
    const commands = drafted(folder)
      .stderr.match(/^ {2}hanaro .*$/gm)
      ?.map((line) => line.trim().split(' ').slice(1));
    expect(commands?.map(([name]) => name)).toEqual(['codebook', 'check', 'score']);
    const [, check = [], score = []] = commands ?? [];
    expect(run(folder, ...check).stdout).toContain('합계 1');
    expect(run(folder, ...score)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('행 41개 중 40개 사용'),
    });
  });

  test.each([
    ['시점', ['사전', '사후']],
    ['조사 차수', ['1차', '2차']],
    ['시점', ['pre', 'post']],
    ['구분', ['사전', '사후']],
  ])(
    'takes rows of %s (%j) for waves of the same people, asks, and leads to their comparison',
    (column, levels) => {
      const folder = survey({ column, levels });
      const { text, stderr } = drafted(folder);
      const asked = text.split('\n').filter((line) => line.includes('# 확인: 같은 응답자가 이 순서로'));
      expect(asked).toEqual([expect.stringContaining(`column: ${column}`)]);
      expect(text).toContain('respondent: 참여자 번호\n');
      const [compare = []] =
        stderr.match(/^ {2}hanaro compare .*$/gm)?.map((line) => line.trim().split(' ').slice(1)) ?? [];
      expect(run(folder, ...compare).stdout).toContain(`${levels[0]} − ${levels[1]}`);
    },
  );
});

describe('score with a codebook that still has marks', () => {
  test('says how many, where, and that the figures go by guesses', () => {
    const folder = survey();
    const lines = drafted(folder)
      .text.split('\n')
      .flatMap((line, at) => (/ # 확인:/.test(line) ? [at + 1] : []));
    const score = ['score', 'survey.csv', '--codebook', 'survey.yaml', '--wave', '사전'];
    const { stderr, status } = run(folder, ...score);
    expect(status).toBe(0);
    expect(stderr).toContain(
      `survey.yaml:${lines[0]}: 코드북에 아직 확인하지 않은 곳 ${lines.length}개(${lines.join(', ')}번째 줄)`,
    );
  });

  test('says nothing when they are gone', () => {
    const folder = survey();
    writeFileSync(join(folder, 'survey.yaml'), drafted(folder).text.replace(/ # 확인:.*/g, ''));
    expect(run(folder, 'score', 'survey.csv', '--codebook', 'survey.yaml').stderr).not.toContain(
      '확인하지 않은',
    );
  });
});

describe('what a newcomer types', () => {
  test('--show respondents ends with its table, not with empty lines', () => {
    expect(run('.', 'score', '--demo', '--show', 'respondents').stdout).toMatch(/─\n$/);
  });

  test.each([
    ['hwp', '한글에서 열려면 .hwpx로'],
    ['odt', 'Word에서 열려면 .docx로'],
    ['pdf', '.html로 저장해 브라우저에서 열어 PDF로'],
  ])('-o tables.%s: how tables get into a document', (ending, way) => {
    const { stderr, status } = run('.', 'score', '--demo', '-o', `tables.${ending}`);
    expect(status).toBe(2);
    expect(stderr).toContain(way);
  });

  test('hanaro.yaml takes on_repeated_answers', () => {
    const folder = survey();
    writeFileSync(join(folder, 'survey.yaml'), drafted(folder).text.replace(/ # 확인:.*/g, ''));
    writeFileSync(join(folder, 'hanaro.yaml'), 'codebook: survey.yaml\non_repeated_answers: first\n');
    expect(run(folder, 'score', 'survey.csv').stderr).toContain('codebook, on_repeated_answers');
  });
});

describe('check, where a row was sent twice', () => {
  const items = Array.from({ length: 10 }, (_, at) => `q${at + 1}`);
  const row = (person: number) => items.map((_, at) => 1 + ((person * (at + 2) + at) % 5)).join(',');
  function sentTwice(settings?: string) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data.csv'), `${[items.join(','), ...[0, 1, 2, 3, 1].map(row)].join('\n')}\n`);
    writeFileSync(
      join(folder, 'book.yaml'),
      `id: b\npopulations: [{ id: p, min: 1, max: 5, scales: [{ id: s, items: [${items.join(', ')}] }] }]\n`,
    );
    if (settings !== undefined) writeFileSync(join(folder, 'hanaro.yaml'), settings);
    return folder;
  }
  const findings = (folder: string, ...words: readonly string[]) =>
    JSON.parse(
      run(folder, 'check', 'data.csv', '--codebook', 'book.yaml', '--json', ...words).stdout,
    ).findings.filter(({ code }: { code: string }) => code === 'duplicate_rows');

  test.each([
    [[], 'decision'],
    [['--on-repeated-answers', 'first'], 'note'],
    [['--on-repeated-answers', 'keep'], 'note'],
  ])('with %j it is a %s, and said in any case', (words, severity) => {
    expect(findings(sentTwice(), ...words)).toMatchObject([{ severity, count: 1, lines: [6] }]);
  });

  test('hanaro.yaml decides for check as for score', () => {
    expect(findings(sentTwice('on_repeated_answers: first\n'))).toMatchObject([{ severity: 'note' }]);
  });
});
