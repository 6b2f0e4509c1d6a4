import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Korean sentences of these folders; words that stand in data are lists of their own. */
const folders = /^(commands|config|document|engine|formats|instrument|pool|quality|read|render|report)\//;
const wordLists = /draft\/answers|services|summary-words|syntax-words|column-names/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && folders.test(file) && !wordLists.test(file))
  .map((file) => `src/${file}`);

const linesWith = (pattern: RegExp) =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line) && !/^\s*(\*|\/[/*])/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('Korean sentences', () => {
  test('never leave the choice of a particle to the reader', () => {
    expect(linesWith(/(이\(가\)|은\(는\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로)/)).toEqual([]);
  });

  // Terms that readers of Korean statistics do not know, or know for something else.
  test.each([
    ['모집단', '응답자 유형'],
    ['끝점', '척도 범위'],
    ['쌍반점', '세미콜론'],
    ['이름표', '레이블'],
    ['칸 나눔', '구분 기호'],
    ['씨앗', '시드'],
    ['엑셀', 'Excel'],
    ['하세요', '하십시오'],
    ['을 씀|를 씀|개를 씀', '사용'],
  ])('say another word for %s: %s', (avoided) => {
    expect(linesWith(new RegExp(avoided))).toEqual([]);
  });
});
