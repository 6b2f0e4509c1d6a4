import { fillBlanks, type Language, type LocalizedText } from '../../localized.ts';

/** Every fixed text of a score document. */
const texts = {
  indicators: { ko: '지표', en: 'Indicators' },
  scales: { ko: '척도', en: 'Scales' },
  range: { ko: '{min}~{max}', en: '{min}–{max}' },
  stars: { ko: '유의도', en: 'Significance' },
  respondents: { ko: '응답자 특성', en: 'Respondents' },
  items: { ko: '문항', en: 'Items' },
  scale: { ko: '구분', en: 'Scale' },
  item: { ko: '문항', en: 'Item' },
  group: { ko: '집단', en: 'Group' },
  itemCount: { ko: '문항 수', en: 'Items' },
  n: { ko: 'N', en: 'N' },
  missing: { ko: '결측', en: 'Missing' },
  mean: { ko: '평균', en: 'Mean' },
  sd: { ko: '표준편차', en: 'SD' },
  score100: { ko: '100점', en: '0–100' },
  t: { ko: 't', en: 't' },
  df: { ko: '자유도', en: 'df' },
  p: { ko: 'p', en: 'p' },
  levene: { ko: 'Levene p', en: 'Levene p' },
  difference: { ko: '평균차', en: 'Difference' },
  difference_interval: { ko: '평균차 {level}% 신뢰구간', en: 'Difference {level}% CI' },
  d: { ko: 'd', en: 'd' },
  mean_interval: { ko: '평균 {level}% 신뢰구간', en: 'Mean {level}% CI' },
  level: { ko: '범주', en: 'Level' },
  validN: { ko: '유효 N', en: 'Valid N' },
  validPercent: { ko: '유효 %', en: 'Valid %' },
  rows: {
    ko: '{file}: {population}, 행 {read}개 중 {used}개 사용',
    en: '{file}: {population}, {read} rows read, {used} used',
  },
  leftOut: { ko: '{rows} 제외', en: '{rows} left out' },
  header_row: { ko: '머리글인 행 {n}개', en: '{n} of headings' },
  totals_row: { ko: '합계 행 {n}개', en: '{n} of totals' },
  ragged_row: { ko: '칸 수가 다른 행 {n}개', en: '{n} with another number of cells' },
  excluded: { ko: '코드북의 exclude로 제외한 행 {n}개', en: '{n} by exclude' },
  invalid_answer: { ko: '무효 응답이 있는 행 {n}개', en: '{n} with an invalid answer' },
  repeated_respondent: { ko: '중복 응답 행 {n}개', en: '{n} of repeated respondents' },
  repeated_answers: { ko: '응답이 반복된 행 {n}개', en: '{n} with repeated answers' },
  no_answers: { ko: '응답이 하나도 없는 행 {n}개', en: '{n} without any answer' },
  excludedByGroup: { ko: '{population}, 집단별 제외:', en: '{population}, left out by group:' },
  too_few_answers: { ko: '{population}, 유효 응답 부족으로 제외:', en: '{population}, too few answers:' },
  withoutLevel: { ko: '집단 미상', en: 'no group' },
  tally: { ko: '집계', en: 'tally' },
  sheet: { ko: '시트 "{sheet}"', en: 'sheet "{sheet}"' },
  semicolon: { ko: '세미콜론', en: 'semicolon' },
  tab: { ko: '탭', en: 'tab' },
  student: {
    ko: 't: 독립표본 t검정(Student, 등분산 가정, 양측)',
    en: 't: Student’s test of independent samples; two-sided',
  },
  welch: {
    ko: 't: 독립표본 t검정(Welch, 등분산 가정하지 않음, 양측)',
    en: 't: Welch’s test of independent samples; two-sided',
  },
  auto: {
    ko: 't: 독립표본 t검정(양측). Levene p가 {below} 미만이면 Welch(ʷ), 아니면 Student',
    en: 't: Welch (ʷ) where Levene’s p is below {below}, else Student; two-sided',
  },
  hundred: {
    ko: '100점: (평균 − 척도 최솟값) ÷ (척도 최댓값 − 척도 최솟값) × 100',
    en: '0–100: (mean − lowest) ÷ (highest − lowest) × 100',
  },
  reversed: { ko: '(R): 역채점 문항', en: '(R): reverse-keyed item' },
  notComputed: { ko: '–: 계산할 수 없음', en: '–: cannot be computed' },
  no_respondents: { ko: '응답자 없음', en: 'no respondents' },
  one_respondent: { ko: '응답자 한 명', en: 'one respondent' },
  empty_group: { ko: '빈 집단', en: 'a group is empty' },
  too_few_respondents: { ko: '응답자가 너무 적음', en: 'too few respondents' },
  suppressed: {
    ko: '–: {minCell}명 미만인 칸과 그 값을 역산할 수 있는 칸은 비공개',
    en: '–: cells of fewer than {minCell} people, and what would give them away, are withheld',
  },
  withheld: { ko: '비공개 항목:', en: 'Withheld:' },
  no_variance: { ko: '분산이 0', en: 'no variance' },
} as const satisfies Record<string, LocalizedText>;

export type ScoreTextId = keyof typeof texts;

/** A fixed text in one language, its `{blanks}` filled. */
export function scoreText(
  id: ScoreTextId,
  language: Language,
  blanks: Record<string, string | number> = {},
): string {
  return fillBlanks(texts[id][language], blanks);
}
