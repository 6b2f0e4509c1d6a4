import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from './run-hanaro.ts';
import { temporaryFile, temporaryFolder } from './temporary-file.ts';

const answers = ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'];
const items = [1, 2, 3, 4, 5, 6].map((item) => `${item}번째로 묻는 문항이다.`);

/** A trait of the person, one step up or down by item. */
const answerOf = (person: number, item: number) =>
  Math.max(
    0,
    Math.min(4, ((person * 17) % 5) + ((((person + 1) * (item + 3) * (item + 3) * 37) % 101) % 3) - 1),
  );

/** As Google Forms has it: 120 people of two groups, with their sex and age in the words of the questions. */
const form = [
  ['타임스탬프', '참여 구분', '귀하의 성별은 무엇입니까?', '귀하의 연령은 만 몇 세입니까?', ...items],
  ...Array.from({ length: 120 }, (_, person) => [
    `2024-05-0${1 + (person % 9)} 10:${10 + (person % 50)}`,
    person % 2 === 0 ? '프로그램 참여' : '비교집단',
    person % 3 === 0 ? '남성' : '여성',
    20 + ((person * 7) % 55),
    ...items.map((_, item) => answers[answerOf(person, item)] ?? ''),
  ]),
];

test('from a workbook of a form to every table, without an edit of the drafted codebook', () => {
  const file = temporaryFile('응답.csv', form.map((cells) => `${cells.join(',')}\n`).join(''));
  const codebook = join(temporaryFolder(), 'survey.yaml');
  expect(runHanaro(['codebook', 'init', file, '--lang', 'ko', '--output', codebook]).status).toBe(0);
  const run = (...command: string[]) => {
    const { status, stdout, stderr } = runHanaro([...command, file, '--codebook', codebook, '--lang', 'ko']);
    expect(status, `${command.join(' ')}: ${stderr}`).toBe(0);
    return stdout;
  };
  expect(run('score')).toContain('비교집단');
  const described = run('describe');
  expect(described).toMatch(/귀하의 연령은 만 몇 세입니까\? +20대/);
  expect(described).toContain('수치형 특성');
  expect(run('reliability')).toContain('Cronbach α');
  expect(run('compare')).toContain('프로그램 참여');
  expect(run('compare', '--by', '성별')).toContain('남성');
  expect(run('compare', '--by', '연령')).toMatch(/30대/);
  expect(run('correlate')).toContain('귀하의 연령은 만 몇 세입니까?');
}, 60_000);
