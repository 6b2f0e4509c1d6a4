import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What stands in the Korean half of a text: `ko: '…'` of a localized text, and the first argument of `text('…', '…')`. */
const korean = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    const texts = source.matchAll(/\bko:\s*(?:'((?:\\.|[^'])*)'|`((?:\\.|[^`])*)`|"((?:\\.|[^"])*)")/g);
    const options = source.matchAll(/\b(?:text|words)\(\s*(?:'((?:\\.|[^'])*)'|`((?:\\.|[^`])*)`),/g);
    return [...texts, ...options].map(([, ...said]) => ({ file, text: said.find((one) => one) ?? '' }));
  })
  .filter(({ text }) => /[가-힣]/.test(text));
const having = (pattern: RegExp) =>
  korean.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`);

test('there are Korean texts to look at', () => expect(korean.length).toBeGreaterThan(500));

test('no bare pair of particles stands for the one that fits', () => {
  expect(
    having(/이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|\(이\)/),
  ).toEqual([]);
});

describe('a term that the field does not use, or not so', () => {
  test.each([
    ['모집단', '응답자 유형', /모집단/],
    ['인쇄된', '보고된', /인쇄/],
    ['끝점', '척도 범위, 척도 최솟값', /끝점/],
    ['쌍반점', '세미콜론', /쌍반점/],
    ['씨앗', '난수 시드', /씨앗/],
    ['이름표', '레이블', /이름표/],
    ['칸 나눔', '구분 기호', /칸 나눔|칸을 나누는/],
    ['엑셀', 'Excel', /엑셀/],
    ['씀', '사용', /(을|를|개를) 씀/],
    ['응답 아님', '무효 응답', /응답 아님|응답이 아닌 칸/],
    ['검사 불가', '판정 불가', /검사 불가/],
    ['함께 참일 수 없는', '모순', /함께 참/],
    ['거꾸로 감', '음의 상관', /거꾸로 갑|거꾸로 감/],
    ['효과 크기', '효과크기', /효과 크기/],
    ['하위 척도', '하위척도', /(^|[^최])하위 척도/],
    ['글자 인코딩', '문자 인코딩', /글자 인코딩/],
    ['인자', '인수', /(^|[^확])인자('|가|를| )/],
    ['판 (version)', '버전', /판 \{version\}|\(판 /],
    ['하세요', '하십시오', /하세요|세요\b/],
  ])('%s (for %s) is not said', (_, __, pattern) => {
    expect(having(pattern)).toEqual([]);
  });
});
