import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { summaryOf, summaryWord, summaryWords } from '../../../src/codebook/words/summary-words.ts';

test('every word is one, in Hangul, in syllables taken apart, and with what tables put around it', () => {
  for (const word of summaryWords) expect(summaryWord(word.normalize('NFD')), word).not.toBeNull();
  const around = ['전체', '총', '열', '세로', '문항', '항목'].flatMap((first) => [
    `${first} 평균`,
    `${first}합계`,
  ]);
  for (const word of [...around, '평균 점수', '합계 행', 'Mean score'])
    expect(summaryWord(word), word).toBe('plain');
  expect(summaryOf('북부 요약')).toBe('북부');
  expect(summaryOf('합계 (북부)')).toBe('북부');
});

test('a name is none, whatever syllables it has', () => {
  for (const name of ['김하나', '합계동', '총총', '홍길동 합격'])
    expect([summaryWord(name), summaryOf(name)], name).toEqual([null, null]);
});

test('docs/data.md names every word that may be a name or a level, too', () => {
  const row = /\| a word that may also be a name or a level: (.*?) \|/.exec(
    readFileSync('docs/data.md', 'utf8'),
  )?.[1];
  const named = (row ?? '').split(', ').map((word) => word.toLowerCase().replace(/ /g, ''));
  const perhaps = summaryWords.filter((word) => summaryWord(word) === 'perhaps');
  expect(named.toSorted()).toEqual(perhaps.toSorted());
});
