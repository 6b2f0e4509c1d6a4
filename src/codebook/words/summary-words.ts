import { normalised } from './normalised.ts';

/** How sure a word is: `plain` names a sum or a statistic and nothing else, `perhaps` may also name a person or a level. */
export type SummaryWord = 'plain' | 'perhaps';

const listed = (words: string) => words.split(/\s+/);

/** Compared without spaces and punctuation: 합 계 is how many a table spreads the word. */
const plain = new Set([
  ...listed('계 합계 총계 소계 누계 중계 총합 총합계 합산 총점'),
  ...listed('평균 평균값 산술평균 평점 표준편차 표준오차 분산 중앙값 중위수 중위값 최빈값 최빈수 사분위수'),
  ...listed('최댓값 최대값 최고값 최솟값 최소값 최저값 왜도 첨도 변동계수 신뢰구간'),
  ...listed(
    '빈도 빈도수 도수 개수 갯수 응답자수 응답수 응답인원 인원수 사례수 케이스수 표본수 표본크기 유효응답수 결측수',
  ),
  ...listed('total totals sum sums subtotal subtotals grandtotal runningtotal'),
  ...listed('mean means average averages avg arithmeticmean median'),
  ...listed(
    'std stdev stdevs stdevp stddev stddeviation standarddev standarddeviation stderr stderror standarderror',
  ),
  ...listed('stderrorofmean sem variance skewness kurtosis coefficientofvariation interquartilerange iqr'),
  ...listed(
    'minimum maximum samplesize validn nvalid nmissing missingn validcases numberofcases numberofrespondents',
  ),
  ...listed(
    'answerkey 정답 배점 만점 가중치 cronbachalpha cronbachsalpha cronbachα cronbach’sα 크론바흐알파',
  ),
  ...listed('meansd meanstd mean±sd 평균표준편차 평균±표준편차 평균sd'),
]);

const perhaps = new Set([
  ...listed('n cases count counts freq frequency frequencies nobs obs observations respondents responses'),
  ...listed(
    'min max mode range sd se var cv ci valid missing percent pct overall all summary summarystatistics',
  ),
  ...listed(
    '총 합 전체 총원 인원 명수 유효 결측 최소 최대 최고 최저 최빈 범위 비율 백분율 퍼센트 구성비 요약 m σ μ σ² %',
  ),
]);

/** What tables put around these words: 전체 평균, column total, 평균 점수. */
const before = /^(?:전체|총|열|세로|문항|항목|column|overall|total|item|grand)(?=.)/;
const behind = /(?:점수|score|scores|row|행)$/;
const punctuation = /[\s.:：_()[\]{}<>〈〉《》「」【】*=·/,'"-]/g;

/** Longer cells are no such word: nearly every cell is ruled out by its length or a digit in it. */
export const longestSummaryWord = 32;
const digit = /[0-9]/;

/** Whether a cell names a row that sums others up, such as 합계, `Mean`, `Std. Deviation` or `n`. */
export function summaryWord(cell: string): SummaryWord | null {
  if (cell.length === 0 || cell.length > longestSummaryWord || digit.test(cell) || isOther(cell)) return null;
  const word = normalised(cell).replace(punctuation, '');
  if (word === '') return cell.trim() === '' ? null : wordAlone(cell.trim());
  return wordAlone(word) ?? (isPlain(word.replace(before, '').replace(behind, '')) ? 'plain' : null);
}

function wordAlone(word: string): SummaryWord | null {
  if (plain.has(word)) return 'plain';
  return perhaps.has(word) ? 'perhaps' : null;
}

const isPlain = (word: string) => plain.has(word);

/** Every word, as `summaryWord` compares them: for who has to look for them without reading every cell. */
export const summaryWords: readonly string[] = [...plain, ...perhaps];

/** What stands behind a level in rows that sum it up: the words of Excel's subtotals in both languages, and the plain ones. */
const behindLevels = new Set([
  ...plain,
  ...listed('count max min product stddev stddevp var varp summary n 요약 최대 최소 곱 인원 명수 전체 합'),
]);

/** The level that a cell sums up, `north` of `north Total` or `Total (north)`; null where it names no sum. */
export function summaryOf(cell: string): string | null {
  const text = cell.trim();
  const end = text.lastIndexOf(' ');
  if (end <= 0 || text.length > longestSummaryWord) return null;
  if (sumsUp(text.slice(end))) return text.slice(0, end).trim();
  const start = text.indexOf(' ');
  return sumsUp(text.slice(0, start)) ? text.slice(start).replace(/[()]/g, '').trim() : null;
}

const sumsUp = (word: string) =>
  !isOther(word) && behindLevels.has(normalised(word).replace(punctuation, ''));

/** The characters of the words, and of what tables put around them. */
const syllables = new Set([...summaryWords, ...behindLevels, before.source, behind.source].join(''));

/** Whether a text in Hangul and visible ASCII, which are seen as they are, has a syllable that no word has: most names do. */
function isOther(text: string): boolean {
  let other = false;
  for (const character of text) {
    const isHangul = character >= '가' && character <= '힣';
    if (!isHangul && (character < ' ' || character > '~')) return false;
    other ||= isHangul && !syllables.has(character);
  }
  return other;
}

/** Labels with digits that stand among the names of other statistics: 25%, 75th percentile, Q1, n = 20. */
export function isQuantileLabel(cell: string): boolean {
  const counted = /^([^\d=:(]+)[=:(]\s*\d+\s*(?:명|건|개)?\s*\)?$/.exec(cell.trim())?.[1];
  if (counted !== undefined && summaryWord(counted) !== null) return true;
  return /^\s*(?:\d{1,2}(?:\.\d+)?\s*(?:%|백분위수?|(?:st|nd|rd|th)(?:\s*(?:percentile|quartile|pctl))?)|[1-3]사분위수|Q[1-3])\s*$/i.test(
    cell,
  );
}
