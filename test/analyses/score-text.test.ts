import { expect, test } from 'vitest';
import { scoreText } from '../../src/analyses/score-text.ts';

test('blanks are filled in the language asked for', () => {
  const blanks = { file: 'users.csv', population: 'Users', read: 3, used: 2 };
  expect(scoreText('rows', 'en', blanks)).toBe('users.csv: Users, 3 rows read, 2 used');
  expect(scoreText('rows', 'ko', { ...blanks, population: '이용자' })).toBe(
    'users.csv: 이용자, 행 3개 중 2개 사용',
  );
});

test('a name that looks like a blank or a pattern stays as it is', () => {
  const text = scoreText('rows', 'en', { file: '{used}.csv', population: '$&', read: 1, used: 1 });
  expect(text).toBe('{used}.csv: $&, 1 rows read, 1 used');
});
