import { expect, test } from 'vitest';
import { checkText } from '../../../src/analyses/quality/document/check-text.ts';
import { pairText } from '../../../src/analyses/quality/findings/repeated-respondents.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile } from '../../temporary-file.ts';

test('the row that another repeats is named in a sentence that can be read', () => {
  const earlier = { file: 'six.csv', line: 2 };
  expect(pairText(122, earlier, 'seven.csv').ko).toBe(': 첫 번째 것은 six.csv의 2행과 같음');
  expect(pairText(1, earlier, 'six.csv').ko).toBe(': 2행과 같음');
  expect(pairText(1, undefined, 'six.csv').ko).toBe('');
});

test('headings say what stands under them', () => {
  expect([checkText('share', 'ko'), checkText('where', 'ko'), checkText('people', 'ko')]).toEqual([
    '결측 문항 비율',
    '위치',
    '응답자 수',
  ]);
});

test('rows are counted as “행 2개”; “2행” is row 2', () => {
  const answers = Array.from({ length: 12 }, (_, person) => [
    person % 10,
    1 + (person % 5),
    1 + ((person * 3) % 5),
  ]);
  const file = temporaryFile('twice.csv', ['번호,q1,q2', ...answers.map((row) => row.join(','))].join('\n'));
  const codebook = temporaryFile(
    'book.yaml',
    'id: b\npopulations:\n  - { id: p, min: 1, max: 5, respondent: 번호, scales: [{ id: s, items: [q1, q2] }] }\n',
  );
  const checked = runHanaro(['check', file, '--codebook', codebook, '--lang', 'ko']).stdout;
  expect(checked).toContain('앞에 이미 나온 응답자의 행 2개: 첫 번째 것은 2행과 같음(12, 13행)');
  const scored = runHanaro([
    'score',
    file,
    '--codebook',
    codebook,
    '--lang',
    'ko',
    '--on-duplicate',
    'first',
  ]);
  expect(scored.stdout).toContain('p, 행 12개 중 10개 사용');
  expect(scored.stdout).toContain('중복 응답 행 2개 제외');
});
