import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../../src/errors.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'waves',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      respondent: '참여자 번호',
      group: {
        column: '시점',
        levels: [
          { id: 'post', values: ['사후'] },
          { id: 'pre', values: ['사전'] },
        ],
      },
      columns: { q1: '나는 나를 믿는다.', q2: '나는 잘 지낸다.', q3: '나는 할 수 있다.' },
      answers: { '전혀 그렇지 않다': 1, '그렇지 않다': 2, 보통이다: 3, 그렇다: 4, '매우 그렇다': 5 },
      scales: [{ id: 'scale', items: ['q1', 'q2', 'q3'] }],
    },
  ],
});
const prepost = readFileSync('fixtures/people/prepost.csv', 'utf8');
const lines = prepost.trimEnd().split('\n');
const only = (word: string) => [lines[0], ...lines.slice(1).filter((line) => line.includes(word))].join('\n');

const refusal = async (...files: string[]) => {
  const run = scoreFiles({ codebook, files: [], engine: { engine: 'duckdb', files, tables: [] } });
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('it was scored');
  return error.problems;
};

test.each([
  ['one table', [prepost]],
  ['two tables', [`${only(',사전,')}\n`, `${only(',사후,')}\n`]],
])('respondents with rows in both groups are paired data, in %s', async (_, texts) => {
  const [problem, ...others] = await refusal(...texts.map((text) => temporaryFile('wave.csv', text)));
  expect(others).toEqual([]);
  expect(problem?.column).toBe('참여자 번호');
  expect(problem?.message.en).toMatch(
    /^60 of 60 respondents have rows in both groups \(post, pre\): these are paired data/,
  );
  expect(problem?.hint?.en).toContain('paired t-test');
});

test('a respondent with two rows in one group is told as before', async () => {
  const twice = `${only(',사전,')}\n${lines[1]}\n`;
  const [problem] = await refusal(temporaryFile('wave.csv', twice));
  expect(problem?.message.en).toBe('1 row of respondents who have another row');
});
