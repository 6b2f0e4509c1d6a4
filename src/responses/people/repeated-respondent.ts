import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import type { EarlierRow, NamedRow } from './respondents-seen.ts';

/** The respondent's name is not told: messages may be passed on. What to do depends on how many have several rows. */
export function repeatedRespondent(column: string, { file, line }: NamedRow, earlier: EarlierRow): Problem {
  return { file, line, column, message: earlierText(earlier, file) };
}

/** From this share of the respondents on, several rows are waves of a survey rather than forms sent twice. */
const mostly = 0.5;

/** @param rows  rows beyond the first one of each of so many respondents */
export function repeatedHint(rows: number, respondents: number): LocalizedText {
  return rows >= fewest && rows >= mostly * respondents ? waves : keepOne;
}

const fewest = 3;

const keepOne: LocalizedText = {
  ko: '한 행만 남기거나 --on-duplicate first 또는 last로 고르십시오',
  en: 'keep one of the rows, or choose with --on-duplicate first or last',
};

const waves: LocalizedText = {
  ko: '응답자 대부분의 행이 둘 이상입니다. 사전·사후처럼 여러 번 조사한 자료라면 시점별로 나누어 채점하고 대응표본 검정으로 비교하십시오. 같은 응답을 두 번 제출한 것이면 한 행만 남기십시오',
  en: 'most respondents have several rows: if these are waves of a survey, such as before and after, score each wave by itself, and compare them by a paired test; if forms were sent twice, keep one row of each',
};

function earlierText(earlier: EarlierRow, file: string): LocalizedText {
  if (!earlier) return { ko: '앞의 한 행과 같은 응답자입니다', en: 'the same respondent as in a row before' };
  const where = earlier.file === file ? '' : `${earlier.file}:`;
  return {
    ko: `${where}${earlier.line}행과 같은 응답자입니다`,
    en: `the same respondent as in ${where === '' ? 'line ' : where}${earlier.line}`,
  };
}
